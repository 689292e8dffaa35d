/** What `click-to-dial` can ask for. */
export type Mode = 'links' | 'text';

/** `text` includes links, and so does an attribute without a word. Words that are not known ask for nothing. */
export function modesOf(clickToDial: string | null): readonly Mode[] {
  const words = clickToDial?.trim().split(/\s+/) ?? [];
  if (words.includes('text')) return ['links', 'text'];
  return words[0] === '' || words.includes('links') ? ['links'] : [];
}
