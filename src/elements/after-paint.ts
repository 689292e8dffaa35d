/** A page that has had no frame for so long is not shown, and has none. Milliseconds. */
const PATIENCE = 100;

/** Resolves once what stands in the page now has been painted, or would have been where it is not shown. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
