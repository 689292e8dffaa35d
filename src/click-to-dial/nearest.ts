/**
 * The element around a node as it is shown: that of the slot it is shown in, however deep in shadow roots, closed ones
 * too. What is in no slot has its parent.
 */
export function parentOf(node: Text | Element): Element | null {
  const parent = node.parentNode;
  return node.assignedSlot ?? (parent instanceof ShadowRoot ? parent.host : node.parentElement);
}

/**
 * The nearest of an element and those around it that matches, as they are shown.
 *
 * @throws DOMException for a text that is no selector
 */
export function nearest(from: Element, selector: string): Element | null {
  let at: Element | null = from;
  while (at && !at.matches(selector)) at = parentOf(at);
  return at;
}

/** Whether an element or anything around it matches. A text that is no selector matches nothing. */
export function isInside(element: Element, selector: string): boolean {
  try {
    return nearest(element, selector) !== null;
  } catch {
    // A page's mistake in one attribute must not break every click of the page.
    return false;
  }
}
