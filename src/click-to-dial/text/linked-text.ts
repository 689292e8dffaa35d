import type { HeldSelection } from './held-selection.js';
import type { FoundNumber } from './scan.js';
import { isElement } from './text-nodes.js';

/**
 * A text node of the page in which numbers have become links. The page's own node stays where it was, and keeps the
 * text before the first number; after it come a link, the text up to the next one, and so on.
 */
export interface LinkedText {
  readonly text: Text;
  /** The whole text. */
  readonly full: string;
  readonly numbers: readonly FoundNumber[];
  /** Whose links they are. */
  readonly owner: object;
  /** When that was. */
  readonly at: number;
  /** What the numbers were found by. */
  basis: string;
  /** Where the page has its text. */
  home: Node | null;
  /** Begins with `text`; then a link, the text after it, and so on. */
  readonly pieces: (Text | HTMLAnchorElement)[];
  /** The text of each of the pieces as it was made. */
  readonly made: string[];
  /**
   * An empty text node after all of them. `normalize()` removes it, a framework that takes its own text node away does
   * not: that is how one is told from the other.
   */
  readonly end: Text;
}

const linked = new WeakMap<Node, LinkedText>();

/** What a node is a piece of, be it the page's text, a link, or the text of a link. */
export function linkedTextOf(node: Node): LinkedText | undefined {
  return linked.get(node) ?? (node.parentNode ? linked.get(node.parentNode) : undefined);
}

/** Begins to make numbers links: see `addLink`. */
export function startLinks(
  text: Text,
  numbers: readonly FoundNumber[],
  owner: object,
  basis: string,
  selection: HeldSelection,
): LinkedText {
  const full = text.data;
  selection.hold(text.ownerDocument);
  const end = text.splitText(text.length);
  selection.pin(end);
  const all: LinkedText = {
    text,
    full,
    numbers,
    owner,
    at: performance.now(),
    basis,
    home: text.parentNode,
    pieces: [text],
    made: [full],
    end,
  };
  linked.set(text, all).set(end, all);
  showWhole(text, full);
  return all;
}

/** Makes the next of the numbers a link; they have to come from left to right. */
export function addLink(all: LinkedText, { start, end, number }: FoundNumber, selection: HeldSelection): void {
  const { text, full, pieces, made } = all;
  selection.hold(text.ownerDocument);
  const tail = pieces.at(-1) as Text;
  const inside = tail.splitText(start - (full.length - tail.length));
  const after = end < full.length ? [inside.splitText(end - start)] : [];
  const link = text.ownerDocument.createElement('a');
  link.href = `tel:${number}`;
  link.setAttribute('data-five9-text', '');
  selection.keep(() => {
    inside.before(link);
    link.append(inside);
    return new Map([[inside, [inside, 0, 0]]]);
  });
  made[made.length - 1] = tail.textContent;
  for (const piece of [link, ...after]) {
    pieces.push(piece);
    made.push(piece.textContent);
    linked.set(piece, all);
  }
}

/**
 * Whether the page has changed nothing about it. Elements beside or inside a link are no change: there are scripts that
 * put an icon to every link, and would do so again and again.
 */
export function isIntact({ text, pieces, made, end }: LinkedText): boolean {
  let at: Node = text;
  const isNext = (piece: Node): boolean => {
    do at = at.nextSibling ?? text;
    while (isElement(at) && !linked.has(at));
    return at === piece;
  };
  return (
    text.nextSibling === pieces[1] &&
    pieces.every((piece, index) => piece.textContent === made[index] && (index === 0 || isNext(piece))) &&
    isNext(end)
  );
}

/** Makes its nodes strangers to each other. */
export function forget({ text, pieces, end }: LinkedText): void {
  showAsIs(text);
  for (const node of [...pieces, end]) linked.delete(node);
}

/**
 * Has the page read its own text from its own node, although that holds no more than stands before the first number:
 * frameworks that compare before they write (Solid, Svelte 4) would else leave the number of the record before.
 */
function showWhole(text: Text, full: string): void {
  Object.defineProperty(text, 'data', {
    configurable: true,
    get: () => full,
    set: (data: string) => {
      showAsIs(text);
      text.data = data;
    },
  });
}

function showAsIs(text: { data?: string }): void {
  delete text.data;
}
