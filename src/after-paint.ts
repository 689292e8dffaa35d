/** A page that has had no frame for so long has none: it stands in a frame that is not shown. Milliseconds. */
const PATIENCE = 100;

/**
 * Resolves once what stands in the page now has been painted: when the frame after the next begins, since until then
 * the next one may still be on its way to the screen, and what is loaded beside it would hold it up. At once in a tab
 * that is not shown, whose timers take a second, and soon in a page that has no frames for another reason.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
