import { windowOf } from '../view/index.js';

/** Pixels between what a tooltip is about and itself, and between itself and the edge of the window. */
const GAP = 4;

/** What hides the tooltips that are shown, by whom they are about. */
const hiding = new WeakMap<Element, () => void>();

/** The clicks on them: from outside of a closed root nobody could tell where one was. */
const clicks = new WeakSet<Event>();

/** Whether somebody has clicked a tooltip, and not what it is about. */
export function isOnTooltip(click: Event): boolean {
  return clicks.has(click);
}

/** Who goes away from under the pointer, or with the focus, is told of neither. */
export function hideTooltip(about: Element): void {
  hiding.get(about)?.();
}

/**
 * Shows a popover beside its button, until Escape or the end.
 *
 * @param end what hides it, and where that happens
 */
export function showTooltip(
  about: Element,
  tooltip: HTMLElement,
  button: HTMLElement,
  [target, end]: readonly [HTMLElement, string],
): void {
  tooltip.showPopover();
  place(tooltip, button);
  const shown = new AbortController();
  const { signal } = shown;
  const hide = (): void => {
    shown.abort();
    hiding.delete(about);
    tooltip.hidePopover();
  };
  const shownIn = windowOf(about);
  hiding.set(about, hide);
  tooltip.addEventListener('click', (click) => clicks.add(click), { signal });
  target.addEventListener(end, hide, { signal });
  // In the top layer it stands still while the page, or a list in it, is scrolled under it.
  shownIn.addEventListener('scroll', () => place(tooltip, button), { signal, capture: true, passive: true });
  shownIn.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
}

/** Under the button, or above it where there is no room, and inside the window. */
function place(tooltip: HTMLElement, button: HTMLElement): void {
  const { left, right, bottom, top } = button.getBoundingClientRect();
  const { width, height } = tooltip.getBoundingClientRect();
  const { innerWidth, innerHeight } = windowOf(button);
  const start = getComputedStyle(button).direction === 'rtl' ? right - width : left;
  const isBelow = bottom + GAP + height <= innerHeight;
  // Measured on the screen, and set in what the page may have zoomed by its style.
  const { currentCSSZoom: zoom = 1 } = tooltip as { readonly currentCSSZoom?: number };
  tooltip.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP)) / zoom}px`;
  tooltip.style.top = `${(isBelow ? bottom + GAP : top - height - GAP) / zoom}px`;
}
