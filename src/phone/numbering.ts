import { countryOf } from './country-of.js';
import { formatWhileTyping } from './format-while-typing.js';
import { originOf } from './origin-of.js';
import { pastedNumber } from './pasted-number.js';
import type { Numbering } from './phone-number.js';
import { formatForPeople, isKnown, isValid, readNumber } from './read-number.js';
import { spelledNumber } from './spelled-number.js';
import { splitNumber, type SplitNumber } from './split-number.js';

/** The entry of the chunk that holds the library and all that only it needs. */
export const numbering: Numbering = {
  countryOf,
  read: (entered, options) =>
    readNumber(splitNumber(entered), options) ?? readNumber(spelled(entered, options.country), options),
  originOf: (entered, country) => originOf(splitNumber(entered) ?? spelled(entered, country), country),
  fromPaste: (pasted, country) =>
    spelled(pasted, country) ? pasted.trim() : pastedNumber(pasted, (candidate) => isKnown(candidate, country)),
  format: (number, country) => formatForPeople(splitNumber(number), country) ?? number,
  formatWhileTyping,
};

/** Letters are only taken for digits where that makes a number that there can be. */
function spelled(entered: string, country: string): SplitNumber | undefined {
  const found = spelledNumber(entered);
  return found && isValid(found, country) ? found : undefined;
}
