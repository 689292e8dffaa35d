import type { CountryCode } from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';

const FALLBACK: CountryCode = 'US';

/** The country that a page means: in any case, and `US` where there is no such country, or none at all. */
export function countryOf(country: unknown): CountryCode {
  const code = String(country).trim().toUpperCase();
  return isCountry(code) ? code : FALLBACK;
}

function isCountry(code: string): code is CountryCode {
  return Object.hasOwn(metadata.countries, code);
}
