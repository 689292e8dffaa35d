import { expect } from '@open-wc/testing';
import { clear, idle, linkNow, links, looked, put, textIn } from './page.js';

afterEach(clear);

const TEXT = 'Call 608-555-0123 or 608-555-0124 now';

/** Where the selection is, counted in characters of what an element shows: first the anchor, then the focus. */
function selected(element: Element, root: Document | ShadowRoot = document): [number, number] {
  const selection = document.getSelection()!;
  const [composed] = root instanceof ShadowRoot ? selection.getComposedRanges({ shadowRoots: [root] }) : [];
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const ends = composed
    ? ([
        [composed.startContainer, composed.startOffset],
        [composed.endContainer, composed.endOffset],
      ] as const)
    : ([
        [anchorNode!, anchorOffset],
        [focusNode!, focusOffset],
      ] as const);
  const [anchor, focus] = ends.map(([node, offset]) => {
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(node, offset);
    return range.toString().length;
  }) as [number, number];
  return composed && selection.direction === 'backward' ? [focus, anchor] : [anchor, focus];
}

function select(text: Text, anchor: number, focus: number): void {
  document.getSelection()!.setBaseAndExtent(text, anchor, text, focus);
}

const PLACES: readonly (readonly [what: string, anchor: number, focus: number])[] = [
  ['everything', 0, TEXT.length],
  ['across a number', 2, 25],
  ['across a number, from the end', 25, 2],
  ['just a number', 5, 17],
  ['just a number, from the end', 17, 5],
  ['a piece of a number', 9, 12],
  ['from within a number to within the next', 9, 25],
  ['the same from the end', 25, 9],
  ['from before the number into it', 1, 8],
  ['from a number to the end', 30, TEXT.length],
  ['the caret before the text', 0, 0],
  ['the caret in a number', 10, 10],
  ['the caret after a number', 17, 17],
  ['the caret behind everything', TEXT.length, TEXT.length],
];

describe("the user's selection", () => {
  for (const [what, anchor, focus] of PLACES) {
    it(`stays where it is when links are made and undone: ${what}`, async () => {
      const page = put(`<p>${TEXT}</p>`);
      const p = page.firstElementChild!;
      select(textIn(p), anchor, focus);
      const words = String(document.getSelection());
      const undo = await linkNow();
      expect(links(p)).to.have.length(2);
      expect(selected(p)).to.deep.equal([anchor, focus]);
      expect(String(document.getSelection())).to.equal(words);
      undo();
      expect(p.childNodes).to.have.length(1);
      expect(selected(p)).to.deep.equal([anchor, focus]);
      expect(String(document.getSelection())).to.equal(words);
    });

    it(`stays where it is in a shadow root: ${what}`, async () => {
      const page = put('');
      const root = page.attachShadow({ mode: 'open' });
      root.innerHTML = '<div></div>';
      const inner = root.firstElementChild!.attachShadow({ mode: 'open' });
      inner.innerHTML = `<p>${TEXT}</p>`;
      const p = inner.firstElementChild!;
      select(textIn(p), anchor, focus);
      expect(selected(p, inner)).to.deep.equal([anchor, focus]);
      const undo = await linkNow();
      expect(links(inner)).to.have.length(2);
      expect(selected(p, inner)).to.deep.equal([anchor, focus]);
      undo();
      expect(p.childNodes).to.have.length(1);
      expect(selected(p, inner)).to.deep.equal([anchor, focus]);
    });

    it(`stays where it is when the page changes something beside a link: ${what}`, async () => {
      const page = put(`<p>${TEXT}</p>`);
      const p = page.firstElementChild!;
      await linkNow();
      document.getSelection()!.setBaseAndExtent(...place(p, anchor), ...place(p, focus));
      p.append('!');
      p.insertBefore(document.createElement('hr'), p.firstChild!.nextSibling);
      await looked();
      expect(selected(p)).to.deep.equal([anchor, focus]);
    });
  }

  it('stays as it is elsewhere in the page', async () => {
    const page = put('<p>608-555-0123</p><p>some words</p>');
    const p = page.querySelector('p + p')!;
    select(textIn(p), 8, 2);
    const undo = await linkNow();
    expect(selected(p)).to.deep.equal([8, 2]);
    undo();
    expect(selected(p)).to.deep.equal([8, 2]);
  });

  it('stays as it is where it is between elements', async () => {
    const page = put('<p>608-555-0123</p><p>608-555-0124</p>');
    document.getSelection()!.setBaseAndExtent(page, 1, page.lastElementChild!, 1);
    const undo = await linkNow();
    expect(String(document.getSelection())).to.equal('608-555-0124');
    undo();
    expect(String(document.getSelection())).to.equal('608-555-0124');
    expect(selected(page)).to.deep.equal([12, 24]);
  });

  it('that is set to a link is on its text after the undo', async () => {
    const page = put('<p>Call 608-555-0123 now</p>');
    const undo = await linkNow();
    document.getSelection()!.selectAllChildren(page.querySelector('a')!);
    undo();
    expect(String(document.getSelection())).to.equal('608-555-0123');
    expect(selected(page)).to.deep.equal([5, 17]);
  });

  it('stays where it is in an engine that does not look into shadow roots', async () => {
    const page = put('<p>Call 608-555-0123 now</p>');
    const { getComposedRanges } = Selection.prototype;
    Selection.prototype.getComposedRanges = () => {
      throw new TypeError('Argument 1 is no ShadowRoot');
    };
    try {
      select(textIn(page, 'p'), 9, 12);
      const undo = await linkNow();
      expect(selected(page)).to.deep.equal([9, 12]);
      undo();
      expect(selected(page)).to.deep.equal([9, 12]);
    } finally {
      Selection.prototype.getComposedRanges = getComposedRanges;
    }
  });

  it('is asked for once for many links', async () => {
    put('<p>608-555-0123</p>'.repeat(50));
    const original = document.getSelection.bind(document);
    let asked = 0;
    document.getSelection = () => (asked++, original());
    try {
      await linkNow();
      expect(asked).to.be.within(1, 5);
    } finally {
      Reflect.deleteProperty(document, 'getSelection');
    }
    await idle();
  });
});

describe('a range of the page', () => {
  it('that spans a number still spans it, and the same text', async () => {
    const page = put(`<p>${TEXT}</p>`);
    const own = textIn(page, 'p');
    const range = document.createRange();
    range.setStart(own, 2);
    range.setEnd(own, 19);
    const undo = await linkNow();
    expect(String(range)).to.equal(TEXT.slice(2, 19));
    expect([range.startContainer, range.startOffset]).to.deep.equal([own, 2]);
    undo();
    expect([range.startContainer, range.startOffset]).to.deep.equal([own, 2]);
  });
});

/** Where a character of an element is. */
function place(element: Element, character: number): [Text, number] {
  let left = character;
  for (const text of texts(element)) {
    if (left <= text.length) return [text, left];
    left -= text.length;
  }
  throw new Error('There is no such character');
}

function texts(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (node instanceof Text ? [node] : texts(node)));
}
