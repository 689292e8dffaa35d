import { formatWhileTyping } from './format-while-typing.js';
import type { Numbering } from './phone-number.js';
import { formatForPeople, readNumber } from './read-number.js';
import { splitNumber } from './split-number.js';

/**
 * The entry of the chunk that holds the library and all that only it needs.
 *
 * It imports nothing of the part that is always there: a chunk that imports from the main file would run that file a
 * second time where a page loads it by another address (`five9-dialer.js?v=2`).
 */
export const numbering: Numbering = {
  read: (entered, options) => readNumber(splitNumber(entered), options),
  format: (number, country) => formatForPeople(splitNumber(number), country) ?? number,
  formatWhileTyping,
};
