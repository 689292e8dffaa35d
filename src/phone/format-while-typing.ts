import { AsYouType } from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';
import { bareNumber } from './bare-number.js';
import { countryOf } from './country-of.js';
import type { TypedText } from './phone-number.js';

/** A text that is longer is no number, and is left alone. UTF-16 units. */
const MAX_TEXT = 250;

const SIGNIFICANT = /[+\d]/;

/**
 * Formats a number that is being typed. Its digits, and its leading `+`, are never lost, doubled or put in another
 * order.
 *
 * A text with anything but digits, `+` and the usual separators comes back untouched, caret and all.
 */
export function formatWhileTyping(text: string, caret: number, country: string, forward = false): TypedText {
  if (text.length > MAX_TEXT) return { text, caret };
  const number = bareNumber(text);
  if (!/^\+?\d*$/.test(number)) return { text, caret };
  const shown = formatByLibrary(number, country);
  return { text: shown, caret: place(shown, bareNumber(text.slice(0, caret)).length, forward) };
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
