import type { HeldSelection } from './held-selection.js';
import { forget, ownText, type LinkedText } from './linked-text.js';
import { isText } from './text-nodes.js';

/**
 * Makes a linked text one text node again. Where the page has given its node other text, or has taken pieces away, the
 * page has its way.
 *
 * @param isWritten whether the page has written to its node, be it what stood there already
 * @returns the nodes that hold the text now
 */
export function unlink(all: LinkedText, selection: HeldSelection, isWritten = false): readonly Node[] {
  const { text, pieces, end, home } = all;
  const own = ownText(all);
  const isOwn = !isWritten && text.data === own;
  const isInPlace = text.parentNode === home;
  const isTaken = !isInPlace && end.parentNode === home;
  const isDivided = isInPlace && isWritten && isCutUp(all);
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

/** Whether the page has cut its own node in two, and perhaps put a part of it into an element. */
function isCutUp(all: LinkedText): boolean {
  const { text, pieces, end } = all;
  const first = pieces[0] ?? end;
  let found = text.data;
  for (let at = text.nextSibling; at && at !== first; at = at.nextSibling) found += at.textContent ?? '';
  return text.nextSibling !== first && found === ownText(all);
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
function leave({ pieces, text, end }: LinkedText): readonly Node[] {
  end.remove();
  const nodes = pieces.flatMap((piece): Node[] => {
    if (isText(piece)) return [piece];
    const inside = [...piece.childNodes];
    piece.replaceWith(...inside);
    return inside;
  });
  return [text, ...nodes];
}
