import {
  AsYouType,
  getCountryCallingCode,
  type CountryCallingCode,
  type CountryCode,
} from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';
import { countryOf } from './country-of.js';
import type { NumberOrigin } from './phone-number.js';
import { parse, isInternal } from './read-number.js';
import type { SplitNumber } from './split-number.js';

/**
 * Where a number belongs, as far as its digits tell. One with a country code tells it from its first digits on; one
 * without is the default country's as soon as that country can have it, and not before.
 *
 * @returns `undefined` where nothing is known, or the calling code is no country's
 */
export function originOf(entered: SplitNumber | undefined, country: string): NumberOrigin | undefined {
  if (!entered) return undefined;
  const { number } = entered;
  const home = countryOf(country);
  const parsed = parse(number, home);
  if (parsed) {
    return isInternal(number, parsed) ? undefined : origin(parsed.countryCallingCode, parsed.country, home);
  }
  const { callingCode, country: begun } = beginning(number, home);
  return callingCode === undefined ? undefined : origin(callingCode, begun, home);
}

interface Beginning {
  readonly callingCode?: CountryCallingCode | undefined;
  readonly country?: CountryCode | undefined;
}

/** What the first digits tell. The library throws on some, see `formatWhileTyping`. */
function beginning(number: string, home: CountryCode): Beginning {
  try {
    const typed = new AsYouType(home, metadata);
    typed.input(number);
    const callingCode = typed.getCallingCode();
    return { callingCode, country: typed.getCountry() };
  } catch {
    return {};
  }
}

function origin(
  callingCode: CountryCallingCode,
  country: CountryCode | undefined,
  home: CountryCode,
): NumberOrigin | undefined {
  const countries = country ? [country] : metadata.country_calling_codes[callingCode];
  return countries && { countries, callingCode, isAbroad: callingCode !== getCountryCallingCode(home, metadata) };
}
