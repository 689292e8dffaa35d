/** A whole date or time, not a piece of something longer. */
const NOT_AFTER = String.raw`(?<![\d+][-./]?)`;
const NOT_BEFORE = String.raw`(?![-./]?\d)`;

const DAY = String.raw`[0-3]?\d`;
const MONTH = String.raw`[01]?\d`;
const YEAR = String.raw`[12]\d{3}`;
const RECENT_YEAR = String.raw`(?:19|20)\d\d`;
const DATE = String.raw`(?:${YEAR}[-./ ]${MONTH}[-./ ]${DAY}|${DAY}[-./]${DAY}[-./](?:${YEAR}|\d\d)|${DAY}\.? ${MONTH}\.? ${YEAR})`;
/** On the five minutes, as a roster has it. */
const HOUR = String.raw`[012]\d\.?[0-5][05]`;

const TIMES = [
  `${DATE}(?: ?- ?${DATE})?`,
  String.raw`${RECENT_YEAR}(?: ?[-/] ?|\s+)${RECENT_YEAR}`,
  `${HOUR} ?- ?${HOUR}`,
  String.raw`\d\d?:\d\d(?::\d\d)?`,
  // A day and a month, or 24/7.
  String.raw`[1-9]\d?\/[1-9]\d?`,
].join('|');

/** What banks and shops print in groups: IBANs, payment cards, codes of goods. */
const PRINTED = [
  String.raw`\b[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b`,
  String.raw`(?<!\d[- ]?)(?:[1-9]\d{3}(?:[- ]\d{4}){2,4}|\d{4}[- ]\d{6}[- ]\d{5}|\d \d{5} \d{5} \d)(?!\d)`,
].join('|');

const NOT_NUMBERS = new RegExp(`${NOT_AFTER}(?:${TIMES})${NOT_BEFORE}|${PRINTED}`, 'g');

/**
 * The text with everything crossed out that has a shape of its own and digits in it: dates, times, ranges of them, bank
 * accounts and cards. It stays as long as it was.
 */
export function crossOut(plain: string): string {
  return plain.replace(NOT_NUMBERS, (found) => 'X'.repeat(found.length));
}
