import type { LitElement } from 'lit';

interface ElementClass<Element> {
  new (): Element;
  readonly elementProperties: ReadonlyMap<PropertyKey, unknown>;
}

/**
 * Stands for an element where `createComponent()` asks which props are properties: those of the element's own, on a
 * server and in a browser alike.
 *
 * It would look for them in the class itself. On a server that has no `id` or `title` and, being defined nowhere, not
 * even its own properties, so that what is rendered there would differ from what is hydrated.
 */
export function ownProperties<Element extends LitElement>(elementClass: ElementClass<Element>): new () => Element {
  // Reading the attributes makes Lit collect the properties; defining the tag does so too, but not on a server.
  Reflect.get(elementClass, 'observedAttributes');
  // What people change as well is React's own, which sets it where the prop has changed and not with every render.
  const names = [...elementClass.elementProperties.keys()].filter((name) => name !== 'number');
  const standIn: unknown = { prototype: Object.fromEntries(names.map((name) => [name, undefined])) };
  return standIn as new () => Element;
}
