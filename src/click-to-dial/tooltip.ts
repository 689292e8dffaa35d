/** Pixels between what a tooltip is about and itself, and between itself and the edge of the window. */
const GAP = 4;

/** Shows a popover under what it is about, and inside the window. */
export function showTooltip(tooltip: HTMLElement, about: Element): void {
  tooltip.showPopover();
  const { left, right, bottom, top } = about.getBoundingClientRect();
  const { width, height } = tooltip.getBoundingClientRect();
  const start = getComputedStyle(about).direction === 'rtl' ? right - width : left;
  const isBelow = bottom + GAP + height <= innerHeight;
  tooltip.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
  tooltip.style.top = `${isBelow ? bottom + GAP : top - height - GAP}px`;
}
