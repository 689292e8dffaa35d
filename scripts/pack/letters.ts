/** How many characters a packed text is written in: printable ASCII without quotation mark and backslash. */
export const LETTERS = 91;

/** The letter for a number below 91. */
export function letterOf(value: number): string {
  const code = value + 35;
  return String.fromCharCode(code < 92 ? code : code + 1);
}

/** The number of a letter. */
export function valueOf(code: number): number {
  return code - (code < 92 ? 35 : 36);
}

/** Before each part of a template, in the list of the texts that are there at once. */
export const PART = '\u0001';

/** Between those texts. */
export const NEXT = '\u0002';

/** The coder's numbers have so many bits: an engine keeps them as whole numbers, without a box around each. */
export const TOP = 2 ** 24 - 1;

/** The bits of the first byte of such a number: where two bounds have the same one it is decided, and leaves. */
export const SETTLED = 0xff0000;
