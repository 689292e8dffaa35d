/** What `click-to-dial` can ask for. */
export type Mode = 'links' | 'text';

/**
 * `text` includes links, and so does an attribute without a word, which frameworks set as `true` or write as that word.
 * Words that are not known ask for nothing.
 */
export function modesOf(clickToDial: unknown): readonly Mode[] {
  const words = String(clickToDial)
    .trim()
    .split(/[\s,]+/);
  if (words.includes('text')) return ['links', 'text'];
  return words.includes('links') || ['', 'true'].includes(words.join()) ? ['links'] : [];
}
