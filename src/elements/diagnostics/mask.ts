/** A date, or a date and a time. What goes on as a number is one all the same. */
const DATE = /(?<![\d+])20\d\d-(?:0\d|1[0-2])-[0-3]\d(?![-./]?\d)(?:[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?)?/u;
/** Times in milliseconds, by the documented names of their fields, in the years from 2011 to 2033. */
const TIME_FIELD = /"(?:start|stateChange)Time(?:stamp)?[\\":\s]+1[3-9]\d{11}(?!\d)/u;
/** The ids of interactions and sessions. */
const ID = /\b[\da-f]{32}\b/u;
/**
 * Five digits or more, of any script. Between them may stand whatever is neither a letter nor JSON's own, also where
 * JSON text writes it as an escape: people, word processors and other programs know more separators than can be listed.
 */
const NUMBER = /\p{N}(?:(?:\\[bfnrt]|&#?\w{1,8};|<[^<>\n]{1,20}>|[^\p{L}\p{N}"{}[\]:\n]){0,5}\p{N}){4,}/u;

const EITHER = new RegExp(`(${DATE.source}|${TIME_FIELD.source}|${ID.source})|${NUMBER.source}`, 'giu');

/** How many of a number's digits stay, from its end. */
const SHOWN = 4;

/**
 * Replaces all but the last four digits of everything in a text that could be a telephone number by `•`. Ids made of
 * digits are masked too: better one too many than a customer's number in somebody's ticket.
 */
export function mask(text: string): string {
  return text
    .replace(/\\u[\da-f]{4}/gi, (code) => JSON.parse(`"${code}"`) as string)
    .replace(EITHER, (found, kept?: string) => kept ?? maskNumber(found));
}

function maskNumber(number: string): string {
  let left = number.split(/\p{N}/u).length - 1;
  return number.replace(/\p{N}/gu, (digit) => (left-- > SHOWN ? '•' : digit));
}
