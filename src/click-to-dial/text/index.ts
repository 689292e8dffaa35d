import { TextLinker } from './text-linker.js';

/** Where numbers are looked for, and what decides about them. */
export interface TextScope {
  readonly root: Document | ShadowRoot;
  /** CSS selector: only text inside what it matches; empty is everything. A text that is no selector matches nothing. */
  readonly scope: string;
  /** ISO 3166 country that numbers without a country code belong to, in any case. */
  readonly country: string;
  /** @returns the number for a `tel:` link, or `undefined` where the candidate is none */
  readonly isNumber: (candidate: string) => string | undefined;
}

/**
 * Makes telephone numbers in the text of a page `tel:` links, those of now and those that come later, also inside open
 * shadow roots. It works in slices while the page is idle.
 *
 * @returns its undo: every node is again the one that it was, with the text that it had or that the page gave it since
 */
export function linkTextNumbers(scope: TextScope): () => void {
  if (scope.scope !== '' && !isSelector(scope.scope)) return () => undefined;
  const linker = new TextLinker(scope);
  return () => linker.stop();
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
