import { en, type Table, type Words } from './en.js';

/** Our tables by language; each comes when it is first wanted. Whichever Portuguese is asked for, ours is Brazil's. */
const OURS: Readonly<Record<string, () => Promise<Table>>> = {
  ar: () => import('./ar.js').then(({ ar }) => ar),
  de: () => import('./de.js').then(({ de }) => de),
  es: () => import('./es.js').then(({ es }) => es),
  fr: () => import('./fr.js').then(({ fr }) => fr),
  ja: () => import('./ja.js').then(({ ja }) => ja),
  pt: () => import('./pt-br.js').then(({ ptBR }) => ptBR),
};

/** Languages and scripts that run from right to left. Not every engine's `Intl.Locale` knows. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(Arab|Hebr)\b/;

const brought = new Map<string, Table>();
/** What is under way: a thousand elements may ask for one language. */
const wanted = new Set<string>();
/** What the page has registered, by its canonical tag. */
const registered = new Map<string, Partial<Table>>();
/** What was put together of these so far: equal words are one object for as long as they are equal. */
const made = new Map<string, Words>();
const watchers = new Set<() => void>();

/**
 * The words for a language tag as far as they are there. A word is looked for from the special to the general: what was
 * registered for `es-MX`, then for `es`, then our own Spanish. What is found nowhere is English, and where nothing is
 * found at all, that is the language.
 *
 * @param tag As a `lang` attribute has it: any case, and an underscore will do. What is no tag is English.
 */
export function wordsIn(tag: string): Words {
  const known = made.get(tag);
  if (known) return known;
  const lang = canonical(tag);
  const [language = ''] = lang.split('-');
  const tables = [brought.get(language), ...chainOf(lang).map((each) => registered.get(each))].filter(Boolean);
  const words =
    tables.length > 0 || language === 'en'
      ? Object.freeze(
          Object.assign({ ...en }, registered.get('en'), ...tables, { lang, dir: directionOf(lang) }) as Words,
        )
      : wordsIn('en');
  made.set(tag, words);
  return words;
}

/** Brings our table for a tag, if there is one and it is not there yet. Where it cannot be had, English stays. */
export function wantWords(tag: string): void {
  const [language = ''] = canonical(tag).split('-');
  if (brought.has(language) || wanted.has(language)) return;
  wanted.add(language);
  OURS[language]?.().then(
    (table) => {
      brought.set(language, table);
      renew();
    },
    () => wanted.delete(language),
  );
}

/** Takes in what a page registers: see `registerWords`. */
export function takeWords(lang: string, words: Partial<Table>): void {
  const [tag = ''] = Intl.getCanonicalLocales(lang);
  const texts = Object.entries(words).filter(([, word]) => typeof word === 'string');
  registered.set(tag, { ...registered.get(tag), ...Object.fromEntries(texts) });
  renew();
}

/**
 * Tells whenever there are other words for some language.
 *
 * @returns its undo
 */
export function watchWords(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Which way a language runs. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(canonical(tag)) ? 'rtl' : 'ltr';
}

function renew(): void {
  made.clear();
  for (const watcher of watchers) watcher();
}

/** `ar-EG` of `AR_eg`; empty for what is no tag. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-')).join();
  } catch {
    return '';
  }
}

/** `es`, `es-419` of `es-419`: from the general to the special. */
function chainOf(tag: string): string[] {
  // Our Portuguese is Brazil's, so that what a page registers for that holds where it is shown.
  const parts = (tag === 'pt' ? 'pt-BR' : tag).split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}
