const OTHER = /[^\0-\x7f]/g;
const DIGIT = /\p{Nd}/u;
const WITHOUT_WIDTH = /\p{Cf}/u;
const DASH = /[\p{Pd}\u2212\u30fc]/u;
const DOT = /[\u00b7\u2022\u30fb]/;
const FULL_WIDTH = /[\uff01-\uff5e]/;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * The text as a plain typewriter would have it, character for character: ASCII digits, dashes, dots and spaces, and a
 * soft hyphen for whatever has no width. It is as long as the original, so places in one are places in the other.
 */
export function plainText(text: string): string {
  return text.replace(OTHER, plainCharacter);
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (FULL_WIDTH.test(character)) return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  if (DIGIT.test(character)) return asciiDigit(code);
  if (WITHOUT_WIDTH.test(character)) return '\u00ad';
  if (DASH.test(character)) return '-';
  if (DOT.test(character)) return '.';
  return /\s/.test(character) ? ' ' : character;
}

/** The scripts of India and Limbu have their zero at a 6 of Unicode's code charts, the others at a 0. */
function asciiDigit(code: number): string {
  const isFromSix = (code > 0x960 && code < 0xe00) || (code & 0xfff0) === 0x1940;
  return String((code & 15) - (isFromSix ? 6 : 0));
}
