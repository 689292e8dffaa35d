/**
 * Defines a tag, unless somebody has: a script that is loaded twice, or in two versions, must not throw, and the first
 * to define a tag keeps it. Outside of a browser there is nothing to define.
 */
export function defineTag(tag: string, element: CustomElementConstructor): void {
  if ('customElements' in globalThis && !customElements.get(tag)) customElements.define(tag, element);
}
