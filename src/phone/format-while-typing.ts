import { AsYouType } from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';
import { bareNumber } from './bare-number.js';
import { countryOf } from './country-of.js';
import type { TypedText } from './phone-number.js';
import { splitNumber } from './split-number.js';

/** A text that is longer is no number, and is left alone. UTF-16 units. */
const MAX_TEXT = 250;

const SIGNIFICANT = /[+\d]/;

/** Fewer digits before an extension are no number to format. */
const MIN_DIGITS = 7;

/** What begins an extension, with the spaces before it; `splitNumber` says whether it is one. `ー` is a dash. */
const EXTENSION = /\s*(?!ー)[,;#\p{L}].*$/u;

/**
 * Formats a number that is being typed. Its digits, and its leading `+`, are never lost, doubled or put in another
 * order.
 *
 * An extension after it stays as it was typed. A text with anything else but digits, `+` and the usual separators comes
 * back untouched, caret and all.
 */
export function formatWhileTyping(text: string, caret: number, country: string, forward = false): TypedText {
  if (text.length > MAX_TEXT) return { text, caret };
  const tail = EXTENSION.exec(text)?.[0] ?? '';
  const head = text.slice(0, text.length - tail.length);
  const number = bareNumber(head);
  if (!/^\+?\d{0,18}$/.test(number) || (tail !== '' && !isExtended(text, number))) return { text, caret };
  const shown = formatByLibrary(number, country);
  if (caret > head.length) return { text: shown + tail, caret: caret + shown.length - head.length };
  return { text: shown + tail, caret: place(shown, bareNumber(head.slice(0, caret)).length, forward) };
}

function isExtended(text: string, number: string): boolean {
  return number.length >= MIN_DIGITS && splitNumber(text)?.number === number;
}

/** As far as the library can: 1.13 throws on `02` in Cape Verde and Samoa, whose international prefix is a mere `0`. */
function formatByLibrary(number: string, country: string): string {
  try {
    return new AsYouType(countryOf(country), metadata).input(number);
  } catch {
    return number;
  }
}

/** Where the caret stands with so many significant characters before it: at once after the last, or before the next. */
function place(text: string, before: number, forward: boolean): number {
  let seen = 0;
  let caret = 0;
  for (let at = 0; at < text.length; at++) {
    if (!SIGNIFICANT.test(text.charAt(at))) continue;
    if (seen === before) return forward ? at : caret;
    seen++;
    caret = at + 1;
  }
  return forward ? text.length : caret;
}
