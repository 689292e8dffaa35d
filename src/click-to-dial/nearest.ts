/**
 * The nearest of an element and those around it that matches, as they are shown: what stands in a slot is in what is
 * around that, through shadow roots, closed ones too.
 *
 * @throws DOMException for a text that is no selector
 */
export function nearest(from: Element, selector: string): Element | null {
  let at: Element | null | undefined = from;
  while (at && !at.matches(selector))
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  return at ?? null;
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
