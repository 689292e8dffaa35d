import { afterPaint } from '../after-paint.js';
import { loadOnce } from '../load-once.js';

export type PagePart = typeof import('./page.js');

const waiting = new Set<(part: PagePart) => void>();

/**
 * What makes a page dial: links, commands, and the face of `<five9-click-to-dial>`. Not every page needs it, and none for
 * its first paint, so it comes in a chunk of its own.
 */
export const pagePart = loadOnce(async () => {
  await afterPaint();
  const part = await import('./page.js');
  for (const take of waiting) take(part);
  return part;
});

/**
 * Calls back once it has come, whoever has asked for it.
 *
 * @returns its undo
 */
export function awaitPagePart(take: (part: PagePart) => void): () => void {
  waiting.add(take);
  return () => waiting.delete(take);
}
