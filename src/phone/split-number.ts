import { bareNumber } from './bare-number.js';

/** A number and the extension that was written after it. */
export interface SplitNumber {
  /** Bare: digits with a leading `+`, or digits with `*` and `#`. At least one digit. */
  readonly number: string;
  /** Digits, or empty. */
  readonly extension: string;
}

/** No number is longer; a bound before any pattern looks at the text. UTF-16 units. */
const MAX_TEXT = 250;

const PLAIN = /^\+?\d+$/;

const PERCENT_CODE = /%([\da-f]{2})/gi;

/** `tel:`, and what people write before a number ("Phone: "). */
const LABEL = /^[^\d+*#:]{0,40}:/;

/** RFC 3966, section 5.1.5: what a local number must be preceded by, unless it is a domain. */
const CONTEXT = /;phonecontext=(\+\d+)/i;
const OTHER_PARAMETER = /;(?!ext=)[a-z\d]+=[^;]*/gi;

/** The words are those of the widget's languages, and Russian; none of them has a dot or a dash where it is looked for. */
const WORD = 'e?xtn?|extensi[oó]n|anexo|poste|ramal|durchwahl|内線|تحويلة|доб';
const LETTERS = 'x|int';
/** A word is a surer sign of an extension than a letter or a comma, so more digits may follow it. */
const EXTENSION = new RegExp(
  String.raw`^(\+?\d+|[\d*#]+)(?:[,;]*(?:${WORD})[:=]?(\d{1,20})#?|(?:[,;]*(?:${LETTERS})|[,;]+)[:=]?(\d{1,9})#?)?$`,
  'i',
);
/**
 * A parameter that has no value, such as `;npdi` (RFC 4694). People write `;x12` for an extension, and `; home` for
 * themselves: links have no spaces.
 */
const FLAG = new RegExp(String.raw`;(?=[\d-]*[a-z])(?!(?:${WORD}|${LETTERS})\d*(?:;|\s*$))[a-z\d-]+(?=;|\s*$)`, 'gi');
/** After fewer digits than a complete number has, `#` belongs to a code. */
const HASH_EXTENSION = /^(\+?\d{7,})#(\d{1,9})#?$/;

/**
 * Takes a text apart, without knowledge of any country.
 *
 * Letters are refused rather than skipped: what is left of `1-800-FLOWERS` would be another number.
 *
 * @returns `undefined` where no telephone number can be in it: empty, words, over 250 characters, not even a text.
 */
export function splitNumber(entered: unknown): SplitNumber | undefined {
  if (typeof entered !== 'string' || entered.length > MAX_TEXT) return undefined;
  // Most numbers have nothing to be taken apart.
  if (PLAIN.test(entered)) return { number: entered, extension: '' };
  const written = entered.replace(PERCENT_CODE, fromPercentCode).replace(FLAG, '');
  const text = bareNumber(written).replace(LABEL, '');
  const context = text.startsWith('+') ? '' : (CONTEXT.exec(text)?.[1] ?? '');
  const whole = context + text.replace(OTHER_PARAMETER, '');
  const found = HASH_EXTENSION.exec(whole) ?? EXTENSION.exec(whole);
  const [, number = '', afterWord = '', extension = afterWord] = found ?? [];
  return /\d/.test(number) ? { number, extension } : undefined;
}

function fromPercentCode(_: string, code: string): string {
  return String.fromCharCode(parseInt(code, 16));
}
