import type { HeldSelection } from './held-selection.js';
import { forget, type LinkedText } from './linked-text.js';
import { isText } from './text-nodes.js';

/** What the page has done to its node. */
interface Fate {
  /** It has written to it, be it what stood there already. */
  readonly isWritten: boolean;
  /** It has taken it away, and perhaps put it back. */
  readonly isTaken: boolean;
}

const UNTOUCHED: Fate = { isWritten: false, isTaken: false };

/**
 * Makes a linked text one text node again. Where the page has given its node other text, or has taken pieces away, the
 * page has its way.
 *
 * @returns the nodes that hold the text now
 */
export function unlink(all: LinkedText, selection: HeldSelection, fate = UNTOUCHED): readonly Node[] {
  const { text, pieces, made, end, home } = all;
  const isOwn = !fate.isWritten && text.nodeValue === made[0];
  const isInPlace = !fate.isTaken && text.parentNode === home;
  const isAlone = !isInPlace && end.parentNode === home;
  const isDivided = isInPlace && fate.isWritten && isCutUp(all);
  const isReplaced = !isOwn && !isDivided;
  forget(all);
  if (!isAlone && !isReplaced && (isDivided || !isWhole(all))) return leave(all);

  // Nothing can be selected outside the page, and a selection in what the page has replaced is lost anyway.
  if (isOwn && text.isConnected) selection.hold(text.ownerDocument);
  selection.keep(() => {
    const moves = new Map<Node, readonly [Text, number, number]>();
    for (const piece of [...pieces.slice(1), end]) {
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
function isCutUp({ text, pieces, made }: LinkedText): boolean {
  let found = text.textContent;
  for (let at = text.nextSibling; at && at !== pieces[1]; at = at.nextSibling) found += String(at.textContent);
  return text.textContent !== made[0] && text.nextSibling !== pieces[1] && found === made[0];
}

/**
 * Whether the pieces that are left stand in a row, with nothing of the page between or in them. What the page has put
 * right after its own node is meant to come after the whole text.
 */
function isWhole({ text, pieces, end }: LinkedText): boolean {
  const left = [...pieces.slice(1), end].filter(({ parentNode }) => parentNode);
  return left.every(
    (piece, index) =>
      piece.parentNode === text.parentNode &&
      (piece === pieces[1] || piece.previousSibling === (left[index - 1] ?? text)) &&
      [...piece.childNodes].every(isText),
  );
}

/** The page has cut the text up for purposes of its own: every node stays where it is, just without links. */
function leave({ pieces, end }: LinkedText): readonly Node[] {
  end.remove();
  return pieces.flatMap((piece): Node[] => {
    if (isText(piece)) return [piece];
    const inside = [...piece.childNodes];
    piece.replaceWith(...inside);
    return inside;
  });
}
