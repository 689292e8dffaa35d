import type { bareNumber } from './bare-number.js';
import { formatWhileTyping } from './format-while-typing.js';
import type { Numbering } from './phone-number.js';
import { formatForPeople, readNumber } from './read-number.js';
import type { splitNumber } from './split-number.js';

/** What the numbering needs from the part that is always there. */
export interface TextTools {
  readonly bareNumber: typeof bareNumber;
  readonly splitNumber: typeof splitNumber;
}

/**
 * The entry of the chunk that holds the library.
 *
 * It is handed what it shares with the rest and imports none of it: a chunk that imports from the main file would run
 * that file a second time where a page loads it by another address (`five9-dialer.js?v=2`).
 */
export function createNumbering({ bareNumber, splitNumber }: TextTools): Numbering {
  return {
    read: (entered, options) => readNumber(splitNumber(entered), options),
    format: (number, country) => formatForPeople(splitNumber(number), country) ?? number,
    formatWhileTyping: (text, caret, country, forward = false) =>
      formatWhileTyping(text, caret, country, forward, bareNumber),
  };
}
