import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { clear, stage } from '../elements/stage.js';
import { button, here, LUNCH, put, tag } from './one-number.js';
import { loaded } from './page.js';

const tooltip = (): HTMLElement => tag().shadowRoot?.querySelector('[role=tooltip]') as HTMLElement;
const isShown = (): boolean => tooltip().matches(':popover-open');

/** Puts a page with one number that cannot be dialled now. */
async function putBarred(html: string): Promise<void> {
  const { say } = await stage();
  await say(LUNCH);
  await put(html);
}

describe('the reason of <five9-click-to-dial>', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  for (const [width, size] of [
    [240, '100%'],
    [320, '200%'],
  ] as const) {
    it(`fits into a window of ${width} pixels with text of ${size}`, async () => {
      await setViewport({ width, height: 600 });
      document.documentElement.style.fontSize = size;
      await putBarred('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
      button().focus();
      const [{ left, right }, room] = [tooltip().getBoundingClientRect(), innerWidth];
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(room);
    });
  }

  it('is listened for no longer once its number has gone from under the pointer', async () => {
    const listening = new Set<unknown>();
    const { addEventListener } = window;
    window.addEventListener = (type: string, listener: unknown, options?: AddEventListenerOptions): void => {
      if (options?.signal) {
        listening.add(listener);
        options.signal.addEventListener('abort', () => listening.delete(listener));
      }
      Reflect.apply(addEventListener, window, [type, listener, options]);
    };
    await putBarred('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    const { size: before } = listening;
    button().dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    window.addEventListener = addEventListener;
    expect(isShown()).to.equal(true);
    expect(listening.size).to.be.above(before);
    tag().remove();
    expect(listening.size).to.equal(before);
  });

  it('stands under its number in a page that is zoomed by its style', async () => {
    await putBarred(
      '<p style="zoom: 1.5; margin: 20px 60px"><five9-click-to-dial value="6081234567"></five9-click-to-dial></p>',
    );
    button().focus();
    const [own, reason] = [button().getBoundingClientRect(), tooltip().getBoundingClientRect()];
    expect(reason.top - own.bottom).to.be.within(0, 10);
    expect(reason.left).to.be.closeTo(own.left, 1);
  });

  it('goes with its number while the page is scrolled', async () => {
    await put('<five9-click-to-dial value="ask Karen"></five9-click-to-dial><p style="block-size: 3000px"></p>');
    button().focus();
    const gap = (): number => tooltip().getBoundingClientRect().top - button().getBoundingClientRect().bottom;
    const before = gap();
    scrollTo(0, 200);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const after = gap();
    scrollTo(0, 0);
    expect(after).to.be.closeTo(before, 1);
  });

  it('stands where no list can clip it, as long as it is looked at', async () => {
    await putBarred(
      '<div style="overflow: auto; block-size: 1.5em"><five9-click-to-dial value="6081234567"></five9-click-to-dial></div>',
    );
    expect(isShown()).to.equal(false);
    button().focus();
    expect(isShown()).to.equal(true);
    const { left, right, top, bottom } = tooltip().getBoundingClientRect();
    expect([left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight]).to.deep.equal([true, true, true, true]);
    await sendKeys({ press: 'Escape' });
    expect(isShown()).to.equal(false);
    button().dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(isShown()).to.equal(true);
    tag().dispatchEvent(new PointerEvent('pointerleave'));
    expect(isShown()).to.equal(false);
    button().focus();
    button().blur();
    expect(isShown()).to.equal(false);
  });

  it('stays while the pointer goes over to it, and while the button has the focus', async () => {
    await putBarred(
      '<p style="position: fixed; inset: 50px"><five9-click-to-dial value="6081234567"></five9-click-to-dial></p>',
    );
    const { left, top, bottom } = button().getBoundingClientRect();
    const point = (y: number): Promise<void> =>
      sendMouse({ type: 'move', position: [Math.round(left) + 9, Math.round(y)] });
    await point((top + bottom) / 2);
    expect(isShown()).to.equal(true);
    for (let y = bottom - 2; y < bottom + 10; y++) await point(y);
    expect(isShown()).to.equal(true);
    await point(bottom + 300);
    expect(isShown()).to.equal(false);
    button().focus();
    await point((top + bottom) / 2);
    await point(bottom + 300);
    expect(isShown()).to.equal(true);
  });

  it('lies over nothing else where the page has it stand in its text', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('five9-click-to-dial::part(reason) { display: block; position: static }');
    document.adoptedStyleSheets.push(sheet);
    await putBarred('<p><button>Other</button> <five9-click-to-dial value="6081234567"></five9-click-to-dial></p>');
    const { left, top } = here.box.querySelector('button')!.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, top + 5)?.textContent).to.equal('Other');
    document.adoptedStyleSheets.pop();
  });

  it('stands above what is at the window’s lower end, and from the right in right-to-left pages', async () => {
    await putBarred(
      '<div dir="rtl" style="position: fixed; inset-block-end: 0; inset-inline: 0"><five9-click-to-dial value="6081234567"></five9-click-to-dial></div>',
    );
    button().focus();
    const own = tag().getBoundingClientRect();
    const { right, bottom } = tooltip().getBoundingClientRect();
    expect(bottom).to.be.at.most(own.top);
    expect(right).to.be.closeTo(Math.min(own.right, innerWidth - 4), 1);
  });
});
