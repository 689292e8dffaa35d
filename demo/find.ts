/**
 * The one element of the page that the selector means.
 *
 * @throws where the page has none: its markup and its script have come apart.
 */
export function find<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
export function find<E extends HTMLElement = HTMLElement>(selector: string): E;
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
