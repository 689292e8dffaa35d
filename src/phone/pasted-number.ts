import { bareNumber } from './bare-number.js';
import { splitNumber, type SplitNumber } from './split-number.js';

/** Nothing longer is looked at. UTF-16 units. */
const MAX_TEXT = 250;

const BREAKS = /[\s\u2028\u2029]+/gu;

/** A link, or a text with codes or parameters that only a machine reads. */
const LINK = /^\s*tel:|;\s*[a-z\d-]+=|%[\da-f]{2}/i;

/** Where a number begins, in any script. */
const BEGINNING = /[(（]*\s?[+＋]?\s?[(（]?\p{Nd}|[*＊#＃]/u;
/** Words and marks after the last digit. */
const AFTER = /[^\p{Nd}*＊#＃]*$/u;

/**
 * What to put into the field for a text that was pasted or dropped: the number alone, if there is exactly one in it.
 *
 * Line breaks become spaces, of which none is left at either end. A link becomes the number that it is for. Of prose
 * around one number the number stays, with its extension. All else comes back as it was: a text in which it is not
 * plain which digits are meant is for the person to mend, who sees what was pasted and is told when it is dialled.
 *
 * @param isNumber whether the numbering plans know a number like this
 */
export function pastedNumber(pasted: string, isNumber: (candidate: SplitNumber) => boolean): string {
  const text = pasted.replace(BREAKS, ' ').trim();
  if (text.length > MAX_TEXT || /^[+\d*#]*$/.test(bareNumber(text))) return text;
  const whole = splitNumber(text);
  const fromNumberOn = text.slice(Math.max(0, text.search(BEGINNING))).trim();
  // A label such as "Tel.:" is read, but the field has one of its own.
  if (whole) return LINK.test(text) ? written(whole) : fromNumberOn;
  const part = fromNumberOn.replace(AFTER, '');
  const inProse = splitNumber(part);
  return inProse && isNumber(inProse) ? part : text;
}

function written({ number, extension }: SplitNumber): string {
  return extension === '' ? number : `${number} x${extension}`;
}
