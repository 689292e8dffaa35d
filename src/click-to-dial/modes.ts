/** What `click-to-dial` can ask for. */
export type Mode = 'links' | 'text';

/**
 * `text` includes links, and so does an attribute without a word. Words that are not known ask for nothing. Where a
 * framework sets the property, `true` is the attribute without a word.
 */
export function modesOf(clickToDial: unknown): readonly Mode[] {
  const words = String(clickToDial === true ? '' : clickToDial)
    .trim()
    .split(/[\s,]+/);
  if (words.includes('text')) return ['links', 'text'];
  return words[0] === '' || words.includes('links') ? ['links'] : [];
}
