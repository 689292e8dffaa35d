/**
 * What people put between digits: spaces, dashes, brackets, dots, slashes, tildes, and characters without a width such
 * as the direction marks that come with a number copied from right-to-left text. `ー` is the dash of Japanese numbers.
 */
const SEPARATORS = /[\s\p{Cf}\p{Pd}\p{Ps}\p{Pe}\u2212\u30fc~./·•・]+/gu;

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const DIGIT = /\p{Nd}/u;

/** The text without separators; digits of every script, and full-width characters, become ASCII. */
export function bareNumber(text: string): string {
  return text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(OTHER_DIGIT, asciiDigit)
    .replace(SEPARATORS, '');
}

/** Unicode keeps the ten digits of a script in a row, so a digit is worth as much as there are digits before it. */
function asciiDigit(digit: string): string {
  const point = Number(digit.codePointAt(0));
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(point - before - 1))) before++;
  return String(before % 10);
}
