/**
 * Whether pieces of a text would be laid out each by itself, as those of a flex or grid container are: without the spaces
 * between them, and perhaps under each other.
 */
export function isLaidOutInPieces(text: Text): boolean {
  let box = parentOf(text);
  while (box && getComputedStyle(box).display === 'contents') box = parentOf(box);
  return box !== null && /flex|grid/.test(getComputedStyle(box).display);
}

/** The element around a node as it is laid out. `nearest()` has a walk of its own: a file that two chunks share costs each. */
function parentOf(node: Text | Element): Element | null {
  const parent = node.parentNode;
  return node.assignedSlot ?? (parent instanceof ShadowRoot ? parent.host : node.parentElement);
}
