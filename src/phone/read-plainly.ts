import type { PhoneNumber } from './phone-number.js';

const LABEL = /^\s*tel:/i;
const SEPARATORS = /[\s().\-/]+/g;

/** From a short code to the longest number of ITU-T E.164; `*` and `#` count. At least one digit. */
const FITTING = /^(?:\+\d{3,15}|(?=.*\d)[\d*#]{3,15})$/;

/** Nothing longer is looked at. UTF-16 units. */
const MAX_TEXT = 250;

/**
 * Reads a number without the library, for a page where it cannot be loaded: less spaces and punctuation, a leading `+`
 * stays, 3 to 15 digits. What would need more understanding than that (an extension, say) is refused, not guessed.
 */
export function readPlainly(entered: unknown): PhoneNumber | undefined {
  if (typeof entered !== 'string') return undefined;
  const number = entered.slice(0, MAX_TEXT).replace(LABEL, '').replace(SEPARATORS, '');
  return FITTING.test(number) ? { send: number, ways: [], display: number, extension: '', country: '' } : undefined;
}
