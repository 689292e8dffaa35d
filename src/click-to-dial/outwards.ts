/** An element and everything around it, from the inside out, through shadow roots, closed ones too. */
export function* outwards(from: Element): Generator<Element> {
  for (let node: Node | null = from; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element) yield node;
  }
}

/** Whether an element or anything around it matches. A text that is no selector matches nothing. */
export function isInside(element: Element, selector: string): boolean {
  try {
    for (const each of outwards(element)) if (each.matches(selector)) return true;
  } catch {
    // A page's mistake in one attribute must not break every click of the page.
  }
  return false;
}
