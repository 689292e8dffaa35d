import { bareNumber } from './bare-number.js';
import type { SplitNumber } from './split-number.js';

/** The letters under the keys 2 to 9, as ITU-T E.161 puts them there: these begin a key each. */
const FIRST_LETTERS = ['A', 'D', 'G', 'J', 'M', 'P', 'T', 'W'];

/** The digits before the letters are a service or area code, with the country code before it; `1-800-FLOWERS`. */
const SPELLED = /^\+?\d{3,7}[a-z][a-z\d]{2,}$/i;

/** Fewer letters are no word. */
const MIN_LETTERS = 3;

/** No number is longer; a bound before any pattern looks at the text. UTF-16 units. */
const MAX_TEXT = 40;

/** Two words in small letters are prose, such as `608 123 or so`. */
const PROSE = /\s\p{Ll}.*\s\p{Ll}/u;

/**
 * A number that is partly spelled, in digits: `18003569377` for `1-800-FLOWERS`. Whether there is such a number is for
 * the numbering plans to say; where there is none, it was a word.
 *
 * @returns `undefined` where the text is not written like one
 */
export function spelledNumber(entered: unknown): SplitNumber | undefined {
  if (typeof entered !== 'string' || entered.length > MAX_TEXT || PROSE.test(entered)) return undefined;
  const text = bareNumber(entered);
  const letters = text.match(/[a-z]/gi) ?? [];
  if (!SPELLED.test(text) || letters.length < MIN_LETTERS) return undefined;
  return { number: text.replace(/[a-z]/gi, keyOf), extension: '' };
}

function keyOf(letter: string): string {
  const upTo = FIRST_LETTERS.filter((first) => first <= letter.toUpperCase());
  return String(upTo.length + 1);
}
