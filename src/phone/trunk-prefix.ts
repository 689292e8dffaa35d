import type { CountryCallingCode } from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';

/** Places in a numbering plan of the library's metadata, version 4. */
const FORMATS = 4;
const PREFIX = 5;
const RULE = 6;
/** The place of its own rule in one of the formats. */
const FORMAT_RULE = 3;

/**
 * What is dialled before a number inside its own country, such as the `0` of Germany; empty where nothing is. A prefix
 * that no rule for writing numbers has, such as the `1` of the United States, is not for every call and not meant here.
 */
export function trunkPrefix(callingCode: CountryCallingCode): string {
  // Countries that share a calling code share the plan of the first, or else the library repeats it.
  const main = metadata.country_calling_codes[callingCode]?.[0];
  const plan: readonly unknown[] | undefined = main && metadata.countries[main];
  const prefix = plan?.[PREFIX];
  if (!plan || typeof prefix !== 'string') return '';
  const formats = plan[FORMATS];
  const ownRules = Array.isArray(formats) ? formats.map((format: readonly unknown[]) => format[FORMAT_RULE]) : [];
  const isWritten = (rule: unknown) => typeof rule === 'string' && rule.replace(/\$\d/g, '').includes(prefix);
  return [plan[RULE], ...ownRules].some(isWritten) ? prefix : '';
}
