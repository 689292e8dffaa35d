import type { CountryCode } from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';

const FALLBACK: CountryCode = 'US';

/**
 * The country that a page means: in any case, and `US` where there is no such country, or none at all. The United Kingdom
 * is `GB`, and ISO 3166 keeps `UK` for it so that it can never be anything else.
 */
export function countryOf(country: unknown): CountryCode {
  const code = String(country).trim().toUpperCase().replace(/^UK$/, 'GB');
  return isCountry(code) ? code : FALLBACK;
}

function isCountry(code: string): code is CountryCode {
  return Object.hasOwn(metadata.countries, code);
}
