/**
 * Keeps the focus inside a view. Where a render takes away what had it, it goes to a place that the view names; where the
 * view had no focus, nothing is done, so it is never taken from elsewhere.
 *
 * @param rescue Puts the focus where it shall be instead. Best no button: a key that is still down would press it.
 */
export function keepFocus(root: HTMLElement | DocumentFragment, render: () => void, rescue: () => void): void {
  const focused = (root as ShadowRoot).activeElement;
  render();
  if (focused?.isConnected === false) rescue();
}
