/** Digits with what people and the wire write between them; not those inside an id of letters and digits. */
const NUMBER = /(?<![a-z\d])\d(?:[ ().\/-]{0,3}\d){5,}/g;
/** Dates and times are no numbers, and without them a log is of little use. */
const ISO_8601 = /\d{4}-\d\d-\d\d(?:T[\d:.]+)?/;
/** So are times in milliseconds, by the name of their field. */
const TIME_FIELD = /"[^"]*time[^"]*"\s*:\s*"?\d{13}\b/i;

const EITHER = new RegExp(`${ISO_8601.source}|${TIME_FIELD.source}|${NUMBER.source}`, 'gi');
const KEPT = new RegExp(`^(?:${ISO_8601.source}|${TIME_FIELD.source})$`, 'i');

/** How many of a number's digits stay, from its end. */
const SHOWN = 4;

/**
 * Replaces all but the last four digits of everything in a text that could be a telephone number by `•`. Ids made of
 * digits are masked too: better one too many than a customer's number in somebody's ticket.
 */
export function mask(text: string): string {
  return text.replace(EITHER, (found) => (KEPT.test(found) ? found : maskNumber(found)));
}

function maskNumber(number: string): string {
  let left = number.replace(/\D/g, '').length;
  return number.replace(/\d/g, (digit) => (left-- > SHOWN ? '•' : digit));
}
