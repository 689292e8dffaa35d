/** The window that a node is shown in: a popup perhaps, which the page has opened. */
export function windowOf({ ownerDocument }: Pick<Element, 'ownerDocument'>): Window & typeof globalThis {
  return ownerDocument.defaultView ?? window;
}
