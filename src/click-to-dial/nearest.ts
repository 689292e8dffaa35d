/**
 * The nearest of an element and those around it that matches, through shadow roots, closed ones too. The browser looks
 * through each tree by itself, which is what makes a click cheap.
 *
 * @throws DOMException for a text that is no selector
 */
export function nearest(from: Element, selector: string): Element | null {
  const found = from.closest(selector);
  if (found) return found;
  const root = from.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, selector) : null;
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
