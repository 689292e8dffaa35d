/** A piece of a text, in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Whether digits that stand close to it are left out. */
  readonly isPart: boolean;
}

/** Digits, and what people put between those of one number. */
const DIGITS = /\(?(?:\+ ?)?\(?\d(?:(?!\. )[-.()\u00ad]{0,3} ?[(\u00ad]{0,2}\d)*/g;

/** What may stand between two numbers as well as between two parts of one. */
const CUT = /(?!\.\s)[-\s./()\u00ad]{1,40}(?=\d)/y;

/** More digits are a row of numbers, or none at all. */
const MAX_DIGITS = 22;

/** How many pieces may be joined to the first. */
const MAX_JOINED = 2;

/** How many words may be left out at either end. */
const MAX_WORDS = 2;

/**
 * The ways to read the first digits at or after a place, the likeliest first: as one number, as the first part of one
 * that goes on, as a number with something else close to it.
 *
 * @param plain a text in plain characters
 */
export function readingsAt(plain: string, place: number): readonly Piece[] {
  const first = matchAt(DIGITS, plain, place);
  if (!first) return [];
  const start = first.index;
  const end = start + first[0].length;
  const readings: Piece[] = [{ start, end, isPart: false }];
  const spaces = [...first[0].matchAll(/ /g)].map(({ index }) => start + index);
  const ends = spaces.slice(0, 1);
  if (first[0].replace(/\D/g, '').length <= MAX_DIGITS) {
    for (let tail = end, parts = 1; parts <= MAX_JOINED; parts++) {
      const cut = matchAt(CUT, plain, tail);
      const more = cut && matchAt(DIGITS, plain, tail + cut[0].length);
      if (!more) break;
      tail = more.index + more[0].length;
      readings.push({ start, end: tail, isPart: false });
    }
    ends.unshift(...spaces.slice(-MAX_WORDS).reverse());
  }
  for (const space of ends) readings.push({ start, end: space, isPart: true });
  const starts = ends.length > 1 ? spaces.slice(0, MAX_WORDS) : [];
  for (const space of starts) readings.push({ start: space + 1, end, isPart: true });
  return readings;
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
