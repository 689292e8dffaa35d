import type { Five9Dialer } from '../elements/index.js';
import { loadNumbering } from '../phone/index.js';

/**
 * Makes the numbers in a page's text links, as soon as what it takes has been loaded: a chunk of its own, and the
 * numbering plans. Where they cannot be loaded the text stays as it is, and links still dial.
 *
 * @returns its undo
 */
export function linkNumbersInText(dialer: Five9Dialer): () => void {
  let undo: (() => void) | undefined;
  let isOver = false;
  Promise.all([import('./text/index.js'), loadNumbering()]).then(
    ([{ linkTextNumbers }, numbering]) => {
      if (isOver) return;
      const { clickToDialScope: scope, defaultCountry: country } = dialer;
      const options = { country, format: 'e164', check: 'possible' } as const;
      const isNumber = (candidate: string): string | undefined => {
        const number = numbering.read(candidate, options);
        return number && number.send + (number.extension && `;ext=${number.extension}`);
      };
      undo = linkTextNumbers({ root: document, scope, country, isNumber });
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    undo?.();
  };
}
