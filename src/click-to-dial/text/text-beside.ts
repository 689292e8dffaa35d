import { NEARBY } from './scan.js';
import { isElement, isText } from './text-nodes.js';

/** Which way to look from a node. */
export type Side = 'previousSibling' | 'nextSibling';

/** Elements that do not interrupt a line of text. */
const INLINE = 'a,abbr,b,bdi,bdo,big,code,del,dfn,em,font,i,ins,kbd,mark,q,s,samp,small,span,strong,sub,sup,tt,u,var';

const WORD_AT_EDGE = { previousSibling: /[\p{L}\p{Nd}]$/u, nextSibling: /^[\p{L}\p{Nd}]/u };

/** Whether a node is a piece of a line of text. Comments are, since templates leave them between two texts. */
export function isInLine(node: Node): boolean {
  return isElement(node) ? node.matches(INLINE) : node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE;
}

/** What stands next to a node in the same line of text, as far as the markup tells. */
export function nodeBeside(node: Node, side: Side): Node | null {
  let at: Node = node;
  while (!at[side]) {
    if (!at.parentNode || !isInLine(at.parentNode)) return null;
    at = at.parentNode;
  }
  return isInLine(at[side]) ? at[side] : null;
}

/**
 * The text on one side of a node in the same line. Words in an element of their own are kept apart: style sheets like to
 * set a label and its value side by side without a space.
 */
export function textBeside(node: Node, side: Side): string {
  let text = '';
  let last = node;
  for (let at = nodeBeside(node, side); at && text.length < NEARBY; at = nodeBeside(at, side)) {
    const whole = (isElement(at) || isText(at) ? at.textContent : null) ?? '';
    const piece = side === 'nextSibling' ? whole.slice(0, NEARBY) : whole.slice(-NEARBY);
    const isApart = at.parentNode !== last.parentNode || isElement(at) || isElement(last);
    const gap = isApart && WORD_AT_EDGE[side].test(piece) ? ' ' : '';
    text = side === 'nextSibling' ? text + gap + piece : piece + gap + text;
    last = at;
  }
  return text;
}
