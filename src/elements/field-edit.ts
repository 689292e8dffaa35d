/** A text field's content, and where the caret or the selection stands in it. */
export interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in the field after an edit; the selection is gone. */
export interface Edited {
  readonly text: string;
  readonly caret: number;
}

/** What formatting puts between digits; deleting it alone would change nothing, since it comes back. */
export const SEPARATOR = /[\s\p{Cf}\p{Pd}().\/]/u;

/** The second half of a character of two UTF-16 units, as digits of some scripts are. */
const SECOND_HALF = /[\udc00-\udfff]/;

/** Puts a key in place of the selection, or at the caret. */
export function insertKey({ text, start, end }: Field, key: string): Edited {
  return { text: text.slice(0, start) + key + text.slice(end), caret: start + key.length };
}

/** Deletes the selection, or the digit before the caret, whatever separators stand between. */
export function deleteDigit({ text, start, end }: Field): Edited {
  if (start < end) return { text: text.slice(0, start) + text.slice(end), caret: start };
  let caret = start;
  while (caret > 0 && SEPARATOR.test(text.charAt(caret - 1))) caret--;
  const digit = Math.max(0, caret - (SECOND_HALF.test(text.charAt(caret - 1)) ? 2 : 1));
  return { text: text.slice(0, digit) + text.slice(caret), caret: digit };
}
