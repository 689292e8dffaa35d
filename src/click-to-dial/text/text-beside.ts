import { NEARBY } from './scan.js';
import { isElement, isText } from './text-nodes.js';

/** Which way to look from a node. */
export type Side = 'previousSibling' | 'nextSibling';

/** Elements that do not interrupt a line of text. */
const INLINE =
  'a,abbr,b,bdi,bdo,big,code,data,del,dfn,em,font,i,ins,kbd,label,mark,output,q,s,samp,small,span,strong,sub,sup,time,tt,u,var,wbr';

const WORD_AT_EDGE = { previousSibling: /[\p{L}\p{Nd}]$/u, nextSibling: /^[\p{L}\p{Nd}]/u };

/** Elements that set off a piece of a word, such as what somebody has searched for: digits go on through them. */
const MARKS = 'b,em,font,i,mark,strong,u,wbr';
const DIGIT_AT_EDGE = { previousSibling: /\p{Nd}$/u, nextSibling: /^\p{Nd}/u };

/** Whether two nodes are pieces of one number, of which one is set off. */
function isMarked(at: Node, last: Node, piece: string, side: Side): boolean {
  const around = [at, last, at.parentNode, last.parentNode];
  return DIGIT_AT_EDGE[side].test(piece) && around.some((each) => each && isElement(each) && each.matches(MARKS));
}

/** Whether a node is a piece of a line of text. Comments are, since templates leave them between two texts. */
function isInLine(node: Node): boolean {
  return isElement(node) ? node.matches(INLINE) : node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE;
}

/**
 * What stands in a line of text, the nearest first, as far as one has to look.
 *
 * @param first where to begin, a child of `parent`; `null` where that has no more children on this side
 */
export function* nodesInLine(first: Node | null, parent: Node | null, side: Side): Generator<Element | Text> {
  let at = first;
  let around = parent;
  for (let length = 0; length < NEARBY;) {
    while (!at) {
      if (!around || !isInLine(around)) return;
      at = around[side];
      around = around.parentNode;
    }
    if (!isInLine(at)) return;
    if (isElement(at) || isText(at)) {
      yield at;
      length += at.textContent.length;
    }
    around = at.parentNode;
    at = at[side];
  }
}

/**
 * The text on one side of a node in the same line. Words in an element of their own are kept apart: style sheets like to
 * set a label and its value side by side without a space.
 */
export function textBeside(node: Node, side: Side): string {
  const isAfter = side === 'nextSibling';
  let text = '';
  let last = node;
  for (const at of nodesInLine(node[side], node.parentNode, side)) {
    const piece = isAfter ? at.textContent.slice(0, NEARBY) : at.textContent.slice(-NEARBY);
    const isApart =
      !isMarked(at, last, piece, side) && (at.parentNode !== last.parentNode || isElement(at) || isElement(last));
    const gap = isApart && WORD_AT_EDGE[side].test(piece) ? ' ' : '';
    text = isAfter ? text + gap + piece : piece + gap + text;
    last = at;
  }
  return text;
}
