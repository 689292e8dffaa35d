import type { Table } from '../locales/index.js';

/**
 * Registers a language of the page's own, or other words for a language that there is, whether or not a dialer is in the
 * page yet. A word that is registered twice is what was registered last; one that is missing stays as it is, or English.
 *
 * @param lang BCP 47 tag. What is registered for `es` holds for `es-MX` too, and not the other way round.
 * @param words Some of the words or all; `dialer.words` has their names.
 * @returns once the dialers have them
 * @throws RangeError for what is no language tag
 */
export async function registerWords(lang: string, words: Partial<Table>): Promise<void> {
  (await import('./language.js')).takeWords(lang, words);
}
