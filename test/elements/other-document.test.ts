import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { loaded, settled } from '../click-to-dial/page.js';
import { callMessage } from '../fixtures/messages.js';
import { clear, shown, stage, task } from './stage.js';

/** The body of a window of its own, as a page has that puts its phone into a popup. */
async function popup(): Promise<HTMLElement> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  await nextFrame();
  if (!frame.contentDocument) throw new Error('The window has no document.');
  return frame.contentDocument.body;
}

describe('a dialer in the document of another window', () => {
  before(loaded);
  afterEach(async () => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    await clear();
  });

  it('shows there what is loaded for a call alone, in its styles', async () => {
    const { dialer, say } = await stage({ callControls: 'mute', recents: 'memory' });
    (await popup()).append(dialer);
    await say(callMessage({ state: 'TALKING' }));
    const inside = (tag: string): ShadowRoot | null | undefined => dialer.shadowRoot?.querySelector(tag)?.shadowRoot;
    await waitUntil(() => inside('five9-call-controls')?.querySelector('button'), 'Mute is there');
    await waitUntil(() => inside('five9-recents')?.querySelector('li'), 'the call is listed');
    await waitUntil(() => inside('five9-recents')?.adoptedStyleSheets.length === 2, 'the list has its styles');
    dialer.remove();
  });

  it('shows what is said while the page that it came from is not seen, and has no frames', async () => {
    let hear: (message: unknown) => void = () => undefined;
    const subscribe = (listener: typeof hear) => ((hear = listener), () => undefined);
    const { dialer } = await stage({ endpoint: { post: () => undefined, subscribe }, recents: 'off' });
    (await popup()).append(dialer);
    await task(50);
    await shown(dialer);
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0;
    try {
      hear(callMessage({ state: 'TALKING' }));
      const status = dialer.shadowRoot?.querySelector('five9-call-status');
      await waitUntil(() => status?.shadowRoot?.querySelector('h2'), 'the call is shown');
    } finally {
      Object.assign(window, { requestAnimationFrame });
    }
    dialer.remove();
  });

  it('tells how long ago calls were while the page that it came from is not seen', async () => {
    const { dialer, say } = await stage({ recents: 'memory' });
    await say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    (await popup()).append(dialer);
    const time = (): string | undefined =>
      dialer.shadowRoot?.querySelector('five9-recents')?.shadowRoot?.querySelector('time')?.innerText;
    await waitUntil(() => time() === 'now', 'the call is listed');
    await task(50);
    await shown(dialer);
    const { now } = Date;
    const waits: number[] = [];
    const { setTimeout: set } = window;
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    window.setTimeout = ((work: () => void, wait: number) => (waits.push(wait), set(work, wait))) as typeof set;
    try {
      Date.now = () => now() + 60_000;
      dialer.ownerDocument.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => time() === '1 min. ago', 'the time has moved on');
      expect(waits).to.include(60_000);
    } finally {
      Object.assign(Date, { now });
      Object.assign(window, { setTimeout: set });
      Reflect.deleteProperty(document, 'hidden');
    }
    dialer.remove();
  });

  it('can be put there from the first', async () => {
    const { dialer } = await stage({}, await popup());
    const pad = dialer.shadowRoot?.querySelector('five9-dial-pad');
    await waitUntil(() => pad?.shadowRoot?.querySelector('input'), 'there is a field');
    await waitUntil(() => pad?.shadowRoot?.adoptedStyleSheets.length === 2, 'the pad has its styles');
    dialer.remove();
  });

  it('stands beside numbers whose reason goes with Escape there, and stays in that window', async () => {
    const number = document.createElement('five9-click-to-dial');
    Object.assign(number, { value: '6081234567', disabled: true });
    document.body.append(number);
    await settled(number);
    const body = await popup();
    body.style.textAlign = 'end';
    body.append(number);
    await settled(number);
    number.focus();
    const tooltip = number.shadowRoot?.querySelector('[popover]') as HTMLElement;
    await waitUntil(() => tooltip.matches(':popover-open'), 'the reason is shown');
    expect(tooltip.getBoundingClientRect().right).to.be.at.most(Number(body.ownerDocument.defaultView?.innerWidth));
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    number.shadowRoot?.querySelector('button')?.dispatchEvent(escape);
    expect(tooltip.matches(':popover-open')).to.equal(false);
    number.remove();
  });

  it('stands beside numbers that keep their looks', async () => {
    const number = document.createElement('five9-click-to-dial');
    number.value = '6081234567';
    document.body.append(number);
    await settled(number);
    const button = number.shadowRoot?.querySelector('button') as HTMLButtonElement;
    const looks = (): string => getComputedStyle(button).borderTopWidth;
    expect(looks()).to.equal('0px');
    (await popup()).append(number);
    await waitUntil(() => looks() === '0px', 'it looks as before');
    document.body.append(number);
    await waitUntil(() => looks() === '0px', 'it does when it has come back, too');
    number.remove();
  });
});
