import type { PhoneNumber } from './phone-number.js';
import { splitNumber } from './split-number.js';

/** From a short code to the longest number of ITU-T E.164; `*` and `#` count. */
const FITTING = /^\+?[\d*#]{3,15}$/;

/**
 * Reads a number without the library, for a page where it cannot be loaded: less spaces and punctuation, a leading `+`
 * stays, 3 to 15 digits.
 */
export function readPlainly(entered: string): PhoneNumber | undefined {
  const { number, extension } = splitNumber(entered) ?? { number: '', extension: '' };
  return FITTING.test(number) ? { send: number, display: number, extension, country: '' } : undefined;
}
