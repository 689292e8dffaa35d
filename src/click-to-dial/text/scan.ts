import { crossOut } from './not-numbers.js';
import { plainText } from './plain-text.js';
import { isUnmistakable, isWrittenAsNumber, looksLikeNumber } from './plausible.js';
import { readingsAt, type Piece } from './readings.js';
import { meaningOf } from './surroundings.js';

/** What decides about numbers. */
export interface NumberRules {
  /** ISO 3166 country that a number without a country code belongs to, in any case. */
  readonly country: string;
  /** @returns the number for a `tel:` link, or `undefined` where the candidate is none */
  readonly isNumber: (candidate: string) => string | undefined;
}

/** A number in a text. Places are UTF-16 units. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** For a `tel:` link. */
  readonly number: string;
}

/** A text and what stands beside it. */
interface TextInPlace {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** How much of the text beside a number is looked at, in UTF-16 units. */
export const NEARBY = 60;

/** Seven digits of any script, near to each other. */
const ENOUGH_DIGITS = /\p{Nd}(?:\P{Nd}{0,40}\p{Nd}){6}/u;

const WORD = String.raw`(?:ext(?:n|ension)?|anexo|int|доб|x)[.:=]?\s?\d{1,7}(?!\d)`;
const EXTENSION = new RegExp(String.raw`^(?:[\s,;]{0,3}(?:${WORD}|\(${WORD}\))|\s?#\d{1,6}(?!\d))`, 'i');
const MAX_EXTENSION = 30;
/** Not an extension after a number that nobody has put a separator into. */
const SIZE = /^\d+ x \d/i;

/** Whether a closer look at a text is worth it. */
export function hasEnoughDigits(text: string): boolean {
  return ENOUGH_DIGITS.test(text);
}

/**
 * Finds the numbers in a text, from left to right. It yields after every piece that may be one, `undefined` where it is
 * none, so that whoever runs it can take a break.
 */
export function* findNumbers(
  { text, before, after }: TextInPlace,
  rules: NumberRules,
): Generator<FoundNumber | undefined> {
  const plain = crossOut(plainText(text));
  let done = 0;

  const read = ({ start: from, end: bodyEnd, isPart }: Piece): FoundNumber | undefined => {
    const body = plain.slice(from, bodyEnd);
    const start = from + (body.startsWith('(') && !body.includes(')') ? 1 : 0);
    const rest = plain.slice(bodyEnd, bodyEnd + MAX_EXTENSION);
    const [extension = ''] = (!SIZE.test(body + rest) && EXTENSION.exec(rest)) || [];
    const end = bodyEnd + extension.length;
    const meaning = meaningOf(
      ((done > 0 ? '' : before) + text.slice(done, start)).slice(-NEARBY),
      (text.slice(end, end + NEARBY) + after).slice(0, NEARBY),
    );
    const written = {
      text: plain.slice(start, bodyEnd).replaceAll('\u00ad', ''),
      country: rules.country.trim().toUpperCase(),
      isCalled: meaning === 'telephone',
    };
    if (meaning === 'glued' || (meaning === 'other' && !/^[+(]/.test(written.text))) return undefined;
    if (!looksLikeNumber(written) || (isPart && !isUnmistakable(written))) return undefined;
    const number = rules.isNumber(text.slice(start, end));
    return number && isWrittenAsNumber(written, number, rules.isNumber) ? { start, end, number } : undefined;
  };

  for (let readings = readingsAt(plain, 0); readings[0];) {
    let found: FoundNumber | undefined;
    for (const piece of readings) if ((found = read(piece))) break;
    yield found;
    if (found) done = found.end;
    readings = readingsAt(plain, found?.end ?? readings[0].end);
  }
}
