import type { Five9Dialer } from '../elements/index.js';
import { loadNumbering } from '../phone/index.js';
import { linkTextNumbers } from './text/index.js';

/**
 * Makes the numbers in a page's text links, as soon as the numbering plans are there. Where they cannot be loaded the
 * text stays as it is.
 *
 * @param until aborting it undoes everything
 */
export async function linkNumbersInText(dialer: Five9Dialer, until: AbortSignal): Promise<void> {
  const numbering = await loadNumbering().catch(() => undefined);
  if (!numbering || until.aborted) return;
  // An attribute that was removed leaves `null` behind.
  const scope = dialer.clickToDialScope || '';
  const country = numbering.countryOf(dialer.defaultCountry);
  const options = { country, format: 'e164', check: 'possible' } as const;
  const isNumber = (candidate: string): string | undefined => {
    const number = numbering.read(candidate, options);
    return number && number.send + (number.extension && `;ext=${number.extension}`);
  };
  const undo = linkTextNumbers({ root: document, scope, country, isNumber });
  until.addEventListener('abort', undo);
}
