/** Pixels between what a tooltip is about and itself, and between itself and the edge of the window. */
const GAP = 4;

/**
 * Shows a popover beside its button, until Escape or the end.
 *
 * @param end what hides it, and where that happens
 */
export function showTooltip(
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
    tooltip.hidePopover();
  };
  target.addEventListener(end, hide, { signal });
  // In the top layer it stands still while the page, or a list in it, is scrolled under it.
  window.addEventListener('scroll', () => place(tooltip, button), { signal, capture: true, passive: true });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
}

/** Under the button, or above it where there is no room, and inside the window. */
function place(tooltip: HTMLElement, button: HTMLElement): void {
  const { left, right, bottom, top } = button.getBoundingClientRect();
  const { width, height } = tooltip.getBoundingClientRect();
  const start = getComputedStyle(button).direction === 'rtl' ? right - width : left;
  const isBelow = bottom + GAP + height <= innerHeight;
  tooltip.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
  tooltip.style.top = `${isBelow ? bottom + GAP : top - height - GAP}px`;
}
