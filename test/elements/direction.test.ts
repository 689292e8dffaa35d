import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { callMessage } from '../fixtures/messages.js';
import { calls, part } from './language-page.js';
import { ALLISON, done, remembering } from './remembering.js';
import { button, clear, shown, stage, view } from './stage.js';

const html = document.documentElement;

/** Where the first and the last character of a text stand: `left` or `right` of each other, and of the middle of its box. */
function ends(element: Element): { first: DOMRect; last: DOMRect; box: DOMRect } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const text = walker.nextNode() as Text;
  const rect = (at: number): DOMRect => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getClientRects()[0]!;
  };
  return { first: rect(0), last: rect(text.length - 1), box: element.getBoundingClientRect() };
}

/** A sentence that runs from left to right has its full stop at the right. */
function expectInOrder(sentence: Element): void {
  const { first, last } = ends(sentence);
  expect(first.left, sentence.textContent).to.be.lessThan(last.left);
}

const directionOf = (dialer: Five9Dialer): string =>
  getComputedStyle(view(dialer, 'dial-pad').querySelector('section')!).direction;

describe('the direction of a dialer', () => {
  before(loadNumbering);
  afterEach(async () => {
    html.removeAttribute('lang');
    html.removeAttribute('dir');
    await clear();
  });

  const DIRECTIONS: readonly (readonly [
    what: string,
    page: Readonly<Record<string, string>>,
    own: Readonly<Record<string, string>>,
    word: string,
    direction: string,
  ])[] = [
    ['an Arabic page', { lang: 'ar', dir: 'rtl' }, {}, 'اتصال', 'rtl'],
    ['an Arabic dialer in an English page', { lang: 'en' }, { lang: 'ar' }, 'اتصال', 'rtl'],
    ['an English dialer in an Arabic page', { lang: 'ar', dir: 'rtl' }, { lang: 'en' }, 'Call', 'ltr'],
    ['an Arabic dialer that is told otherwise', {}, { lang: 'ar', dir: 'ltr' }, 'اتصال', 'ltr'],
    ['an English page that runs from right to left', { lang: 'en', dir: 'rtl' }, {}, 'Call', 'rtl'],
    ['a page that says its language only', { lang: 'ar' }, {}, 'اتصال', 'ltr'],
    ['an English dialer that is told to', {}, { dir: 'rtl' }, 'Call', 'rtl'],
  ];
  for (const [what, page, own, word, direction] of DIRECTIONS) {
    it(`is right: ${what}`, async () => {
      for (const [name, value] of Object.entries(page)) html.setAttribute(name, value);
      const { dialer } = await stage(own);
      await calls(dialer, word);
      await waitUntil(() => directionOf(dialer) === direction, direction);
    });
  }

  it('leaves the full stop at the end of each sentence', async () => {
    html.dir = 'rtl';
    const { dialer } = await remembering([ALLISON], { number: '6081234567 x12' });
    await waitUntil(() => view(dialer, 'dial-pad').querySelector('#reading'), 'the number is read', { timeout: 3_000 });
    expectInOrder(view(dialer, 'dial-pad').querySelector('#reading')!);
    button(dialer, 'recents', 'Clear all').click();
    await done(dialer);
    expectInOrder(view(dialer, 'recents').querySelector('[role=status]')!);
    await clear();
    const { dialer: barred } = await remembering([ALLISON], { noDialPad: true, disabled: true });
    expectInOrder(view(barred, 'recents').querySelector('#bar')!);
  });

  it('follows dir on the element', async () => {
    const { dialer } = await stage({ lang: 'ar' });
    await waitUntil(() => directionOf(dialer) === 'rtl');
    dialer.dir = 'ltr';
    await waitUntil(() => directionOf(dialer) === 'ltr');
    dialer.removeAttribute('dir');
    await waitUntil(() => directionOf(dialer) === 'rtl');
  });

  it('mirrors the layout, and leaves the keys and the number as a telephone has them', async () => {
    const { dialer, say } = await stage({ lang: 'ar' });
    await say(callMessage({ state: 'TALKING' }));
    await calls(dialer, 'اتصال');
    const left = (element: Element | null | undefined): number => element!.getBoundingClientRect().left;
    const state = part(dialer, 'call-status', 'call-state');
    expect(left(state)).to.be.greaterThan(left(part(dialer, 'call-status', 'call-time')));
    const keys = [...view(dialer, 'dial-pad').querySelectorAll('[part=key]')].slice(0, 3);
    expect(keys.map((key) => key.textContent.trim()[0])).to.deep.equal(['1', '2', '3']);
    expect(left(keys[0])).to.be.lessThan(left(keys[1]));
    expect(left(keys[1])).to.be.lessThan(left(keys[2]));
    const input = view(dialer, 'dial-pad').querySelector('input')!;
    expect(getComputedStyle(input).direction).to.equal('ltr');
  });

  const SENTENCES: readonly (readonly [what: string, lang: string, dir: 'ltr' | 'rtl', side: 'left' | 'right'])[] = [
    ['English in a page from right to left', 'en', 'rtl', 'right'],
    ['a fallback in a page from right to left', 'he', 'rtl', 'right'],
    ['Arabic', 'ar', 'rtl', 'right'],
    ['Arabic in a page from left to right', 'ar', 'ltr', 'left'],
    ['German', 'de', 'ltr', 'left'],
  ];
  for (const [what, lang, dir, side] of SENTENCES) {
    it(`keeps full stops at the end of sentences, and the sentences on the page’s side: ${what}`, async () => {
      html.lang = lang;
      html.dir = dir;
      const { dialer } = await stage();
      await waitUntil(() => dialer.words.lang === (lang === 'he' ? 'en' : lang));
      dialer.dial('').catch(() => undefined);
      await waitUntil(() => !part(dialer, 'dial-pad', 'problem').hidden);
      const { first, last, box } = ends(part(dialer, 'dial-pad', 'problem').firstElementChild ?? html);
      expect(last.left > first.left, 'the full stop is at the end').to.equal(lang !== 'ar');
      const around = part(dialer, 'dial-pad', 'problem').getBoundingClientRect();
      const gap = side === 'left' ? box.left - around.left : around.right - box.right;
      expect(Math.abs(gap)).to.be.lessThan(2);
      expect(box.width).to.be.lessThan(around.width - 10);
    });
  }

  /** An Arabic dialer in a narrow side bar, in a call with somebody. */
  async function inCallWith(displayName: string): Promise<HTMLElement> {
    const { dialer, say } = await stage({ lang: 'ar' });
    dialer.style.inlineSize = '240px';
    await calls(dialer, 'اتصال');
    await say(callMessage({ state: 'TALKING', displayName }));
    return part(dialer, 'call-status', 'call-name');
  }

  it('shows a long name whole, whichever way it runs', async () => {
    for (const long of [
      'Maximiliane Friederike von Hohenberg-Wolkenstein',
      'عبد الرحمن بن عبد العزيز بن محمد آل سعود الكبير',
    ]) {
      const name = await inCallWith(long);
      expect(name.scrollWidth).to.equal(name.clientWidth);
      expect(name.clientHeight).to.be.greaterThan(2 * parseFloat(getComputedStyle(name).fontSize));
      const { first, last, box } = ends(name);
      for (const { left, right } of [first, last]) {
        expect(left).to.be.at.least(box.left - 1);
        expect(right).to.be.at.most(box.right + 1);
      }
    }
  });

  it('keeps a short name on the side where the layout begins', async () => {
    const name = await inCallWith('Allison');
    const around = name.parentElement!.getBoundingClientRect();
    expect(around.right - ends(name).last.right).to.be.lessThan(24);
  });

  it('keeps a number in an Arabic sentence as it was entered', async () => {
    const { dialer } = await stage({ lang: 'ar' });
    await calls(dialer, 'اتصال');
    await dialer.dial('(608) 12').catch(() => undefined);
    await shown(dialer);
    const problem = part(dialer, 'dial-pad', 'problem');
    expect(problem.innerText).to.contain('(608) 12');
    const walker = document.createTreeWalker(problem, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode() as Text;
    while (!text.data.includes('(')) text = walker.nextNode() as Text;
    const left = (character: string): number => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(character));
      range.setEnd(text, text.data.indexOf(character) + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left('(')).to.be.lessThan(left('6'));
    expect(left('8')).to.be.lessThan(left(')'));
    expect(left(')')).to.be.lessThan(left('1'));
  });

  it('keeps the order of a number with an extension', async () => {
    const set = await stage({ dir: 'rtl', lang: 'ar', recents: 'memory' });
    set.dialer.dial('(608) 555-0168 ext. 214').catch(() => undefined);
    await shown(set.dialer);
    const said = ['TALKING', 'FINISHED'].map((state) => callMessage({ state, number: '6085550168', displayName: '' }));
    await set.say(...said);
    const name = (): Element | null | undefined =>
      set.dialer.shadowRoot?.querySelector('five9-recents')?.shadowRoot?.querySelector('[part=recent-name]');
    await waitUntil(() => name()?.textContent.includes('تحويلة'), 'the extension has its word', { timeout: 5_000 });
    const text = [...(name()?.childNodes ?? [])].find((node) => String(node.textContent).includes('555')) as Text;
    const left = (piece: string): number => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(piece));
      range.setEnd(text, text.data.indexOf(piece) + piece.length);
      return range.getBoundingClientRect().left;
    };
    expect(left('(608)')).to.be.lessThan(left('555'));
  });
});
