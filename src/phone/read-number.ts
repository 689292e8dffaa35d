import {
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber as Parsed,
} from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';
import { remembered } from '../remembered.js';
import { countryOf } from './country-of.js';
import type { PhoneNumber, ReadOptions } from './phone-number.js';
import type { SplitNumber } from './split-number.js';
import { trunkPrefix } from './trunk-prefix.js';

/** The longest that is dialled unread: an international prefix and the 15 digits of ITU-T E.164. */
const MAX_UNREAD = 18;

/** No internal number or short code is longer. */
const MAX_INTERNAL = 6;

/** @returns `undefined` where this is no telephone number under these options. */
export function readNumber(entered: SplitNumber | undefined, options: ReadOptions): PhoneNumber | undefined {
  if (!entered) return undefined;
  const { number, extension } = entered;
  const found = find(number, countryOf(options.country));
  if (options.check === 'any' && (!found || isInternal(number, found.parsed))) {
    return number.length > MAX_UNREAD ? undefined : { send: number, ways: [], display: number, extension, country: '' };
  }
  if (!found) return undefined;
  const { parsed, send, display } = found;
  return {
    send: options.format === 'e164' ? parsed.number : options.format === 'as-entered' ? number : send,
    ways: [send, parsed.number],
    display,
    extension,
    country: parsed.country ?? '',
  };
}

/** @returns `undefined` where the text is better shown as it is. */
export function formatForPeople(entered: SplitNumber | undefined, country: string): string | undefined {
  if (!entered) return undefined;
  const { number, extension } = entered;
  const found = find(number, countryOf(country));
  if (!found || isInternal(number, found.parsed)) return undefined;
  return extension ? `${found.display} x${extension}` : found.display;
}

interface Found extends Written {
  readonly parsed: Parsed;
}

/** Whoever shows a number asks how it is written, and whether it is one, and later it is dialled. */
const find = remembered((number: string, home: CountryCode): Found | undefined => {
  const parsed = parse(number, home);
  return parsed && { parsed, ...written(number, parsed, home) };
});

/** Whether the numbering plans know a number like this. A few digits may as well be an internal number, and are not. */
export function isKnown(entered: SplitNumber, country: string): boolean {
  const parsed = parse(entered.number, countryOf(country));
  return parsed !== undefined && !isInternal(entered.number, parsed);
}

/** Whether there can be such a number, by more than its length: the measure for what was put together from letters. */
export function isValid(entered: SplitNumber, country: string): boolean {
  return parse(entered.number, countryOf(country))?.isValid() === true;
}

/** A number that its country can have, by its length. The library skips `*` and `#`, so it is not shown any. */
export function parse(number: string, defaultCountry: CountryCode): Parsed | undefined {
  if (!/^\+?\d+$/.test(number)) return undefined;
  const parsed = parsePhoneNumberFromString(number, { defaultCountry, extract: false }, metadata);
  return parsed?.isPossible() ? parsed : undefined;
}

/**
 * Whether this may as well be an internal number or a short code: few digits, of which none is a prefix. Where numbers
 * may be as short as that (Germany, Austria) the library would put a trunk prefix before an internal `123456`.
 */
export function isInternal(number: string, { nationalNumber }: Parsed): boolean {
  return number.length <= MAX_INTERNAL && number === nationalNumber;
}

interface Written {
  readonly send: string;
  readonly display: string;
}

/** A number as it is written in the default country: its own numbers the national way, all others the international. */
function written(number: string, parsed: Parsed, home: CountryCode): Written {
  const abroad = (): Written => ({ send: parsed.number, display: parsed.formatInternational() });
  if (parsed.countryCallingCode !== getCountryCallingCode(home, metadata)) return abroad();
  const display = parsed.formatNational();
  // Brazil: the carrier that was chosen with the number is dialled with it, although it is not part of it.
  if (parsed.carrierCode) return { send: number, display };
  if (display !== parsed.nationalNumber) return { send: display.replace(/\D/g, ''), display };
  // The library knows no way to write this one, and so has left the trunk prefix out.
  const dialled = hasCountryCode(number, parsed) ? trunkPrefix(parsed.countryCallingCode) + display : number;
  return parse(dialled, home)?.number === parsed.number ? { send: dialled, display: dialled } : abroad();
}

function hasCountryCode(number: string, { nationalNumber, countryCallingCode }: Parsed): boolean {
  return number.slice(0, -nationalNumber.length).includes(countryCallingCode);
}
