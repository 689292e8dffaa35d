import { expect, waitUntil } from '@open-wc/testing';
import type { Five9ClickToDial } from '../../src/index.js';
import { clear, stage } from '../elements/stage.js';
import { loaded, page, settled, type Page } from './page.js';

let here: Page;

const tag = (): Five9ClickToDial => here.box.querySelector('five9-click-to-dial') as Five9ClickToDial;

async function put(html: string): Promise<void> {
  here = page(html);
  await tag().updateComplete;
}

describe('numbers on show', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  const LINES: readonly (readonly [what: string, content: string, shownAs: string])[] = [
    ['a number, in its own order', '', '(608) 123-4567'],
    ['what is slotted, by its own first letter', 'Call (Al).', 'Call (Al).'],
  ];
  for (const [what, content, shownAs] of LINES) {
    it(`reads from left to right in a right-to-left page: ${what}`, async () => {
      await stage();
      await put(`<div dir="rtl"><five9-click-to-dial value="6081234567">${content}</five9-click-to-dial></div>`);
      await settled(tag());
      const holder = content ? tag() : (tag().shadowRoot?.querySelector('slot') as HTMLElement);
      const text = [...holder.childNodes].find((node) => node.nodeType === Node.TEXT_NODE) as Text;
      const lefts = [...text.data].map((letter, index) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return { letter, left: range.getBoundingClientRect().left };
      });
      const seen = lefts.sort((a, b) => a.left - b.left).map(({ letter }) => letter);
      expect(seen.join('')).to.equal(shownAs);
    });
  }

  it('shows hundreds at once as they were given, and has each pressed and read in its turn', async () => {
    await stage();
    const html = Array.from({ length: 2_000 }, (_, index) => {
      return `<five9-click-to-dial value="608555${1_000 + index}"></five9-click-to-dial> `;
    });
    await put(html.join(''));
    const all = [...here.box.querySelectorAll('five9-click-to-dial')];
    const texts = (): (string | undefined)[] => all.map((each) => each.shadowRoot?.textContent.trim());
    const buttons = (): number => all.filter((each) => each.shadowRoot?.querySelector('button')).length;
    const atOnce = texts();
    expect(atOnce[0]).to.equal('(608) 555-1000');
    expect(atOnce.at(-1)).to.equal('6085552999');
    expect(buttons()).to.be.within(1, 1_999);
    await waitUntil(() => texts().at(-1) === '(608) 555-2999', 'the last one is read', { timeout: 20_000 });
    expect(texts().every((each) => each?.startsWith('(608) 555-'))).to.equal(true);
    expect(buttons()).to.equal(2_000);
  });

  it('shows at once what stands in hundreds', async () => {
    await stage();
    await put('<five9-click-to-dial value="6085551000">Sales</five9-click-to-dial> '.repeat(2_000));
    const last = here.box.querySelector('five9-click-to-dial:last-of-type') as Five9ClickToDial;
    expect(last.shadowRoot?.querySelector('button')).to.equal(null);
    expect(last.offsetWidth).to.be.above(0);
    await waitUntil(() => last.shadowRoot?.querySelector('button'), 'it can be pressed', { timeout: 20_000 });
  });

  it('says of hundreds that they cannot be called in turns, so that the page goes on', async () => {
    const { dialer } = await stage();
    await put('<five9-click-to-dial value="6085551000"></five9-click-to-dial> '.repeat(2_000));
    const last = here.box.querySelector('five9-click-to-dial:last-of-type') as Five9ClickToDial;
    await waitUntil(() => last.shadowRoot?.textContent.includes('(608)'), 'all are read', { timeout: 20_000 });
    dialer.disabled = true;
    await dialer.updateComplete;
    const barred = (): number =>
      [...here.box.querySelectorAll('five9-click-to-dial')].filter((each) =>
        each.shadowRoot?.querySelector('[aria-disabled]'),
      ).length;
    await tag().updateComplete;
    expect(barred()).to.be.within(1, 1_999);
    await last.updateComplete;
    expect(barred()).to.equal(2_000);
  });
});
