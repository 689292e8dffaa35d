/** The scheme of a telephone link. */
export const SCHEME = /^\s*tel:/i;

/**
 * The telephone link that a click has pressed; none where the page has taken the click for itself. Enter on a focused link
 * is a click too. All but a primary click without a modifier key have a meaning of their own in every browser, and so has
 * any click in a text that is being edited: it sets the caret.
 */
export function pressedLink(event: MouseEvent): Element | undefined {
  const { defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return event.composedPath().find(isTelephoneLink);
}

export function isTelephoneLink(target: EventTarget): target is HTMLElement {
  const link = target as HTMLElement;
  return link instanceof Element && link.matches('a, area') && SCHEME.test(hrefOf(link)) && !link.isContentEditable;
}

/** An SVG link may have its address under an older name. */
export function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
}
