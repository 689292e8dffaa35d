import type { HeldSelection } from './held-selection.js';
import { forget, ownText, type LinkedText } from './linked-text.js';
import { isText } from './text-nodes.js';

/** How often a script may take links in one element apart until there are no more. */
const PATIENCE = 5;

const takenApart = new WeakMap<Node, number>();

/** Whether a script of the page and this one would go on for ever, one making links and the other changing them. */
export function isGivenUp(text: Text): boolean {
  return !!text.parentNode && (takenApart.get(text.parentNode) ?? 0) >= PATIENCE;
}

/**
 * Makes a linked text one text node again. Where the page has given its node other text, or has taken pieces away, the
 * page has its way.
 *
 * @returns the nodes that hold the text now
 */
export function unlink(all: LinkedText, selection: HeldSelection): readonly Node[] {
  const { text, pieces, end, home } = all;
  const own = ownText(all);
  const isOwn = text.data === own;
  const isInPlace = text.parentNode === home;
  const isTaken = !isInPlace && end.parentNode === home;
  const isDivided = isInPlace && !isOwn && own.startsWith(text.data) && text.nextSibling !== (pieces[0] ?? end);
  const isReplaced = !isOwn && !isDivided;
  forget(all);
  if (!isTaken && !isReplaced && (isDivided || !isWhole(all))) return leave(all);

  // Nothing can be selected outside the page, and a selection in what the page has replaced is lost anyway.
  if (isOwn && text.isConnected) selection.hold(text.ownerDocument);
  selection.keep(() => {
    const moves = new Map<Node, readonly [Text, number, number]>();
    for (const piece of [...pieces, end]) {
      if (isOwn && (!isInPlace || piece.parentNode)) {
        const move = [text, text.length, piece.textContent.length] as const;
        for (const node of [piece, ...piece.childNodes]) moves.set(node, move);
        text.appendData(piece.textContent);
      }
      piece.remove();
    }
    return moves;
  });
  return [text];
}

/**
 * Whether the pieces that are left stand in a row, with nothing of the page between or in them. What the page has put
 * right after its own node is meant to come after the whole text.
 */
function isWhole({ text, pieces, end }: LinkedText): boolean {
  const left = [...pieces, end].filter(({ parentNode }) => parentNode);
  return left.every(
    (piece, index) =>
      piece.parentNode === text.parentNode &&
      (piece === pieces[0] || piece.previousSibling === (left[index - 1] ?? text)) &&
      [...piece.childNodes].every(isText),
  );
}

/** The page has cut the text up for purposes of its own: every node stays where it is, just without links. */
function leave({ home, pieces, text, end }: LinkedText): readonly Node[] {
  if (home) takenApart.set(home, (takenApart.get(home) ?? 0) + 1);
  end.remove();
  const nodes = pieces.flatMap((piece): Node[] => {
    if (isText(piece)) return [piece];
    const inside = [...piece.childNodes];
    piece.replaceWith(...inside);
    return inside;
  });
  return [text, ...nodes];
}
