import type { Documented, Element, Field } from '../read-manifest.js';

/** An attribute of a tag, as editors and frameworks need it. */
interface AttributeFact {
  readonly name: string;
  /** The property that it sets, which is always there. */
  readonly property: string;
  readonly type: string;
  /** What it is unless given, as it would be written in HTML; `undefined` where it is absent then. */
  readonly preset: string | undefined;
  /** The words that it knows, where it takes one of a few. */
  readonly words: readonly string[];
  readonly description: string;
}

/** A public tag, as editors and frameworks need it. */
export interface TagFact {
  readonly tag: string;
  readonly className: string;
  readonly summary: string;
  readonly attributes: readonly AttributeFact[];
  /** What can be set, in the order of the source. */
  readonly settable: readonly Field[];
  readonly readOnly: readonly Field[];
  readonly events: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  readonly element: Element;
}

/** The two public tags of the manifest. */
export function tagFacts({ root, clickToDial }: Documented): readonly TagFact[] {
  return [root, clickToDial].map((element) => {
    const fields = (element.members ?? []).filter((member): member is Field => member.kind === 'field');
    return {
      tag: element.tagName ?? '',
      className: element.name,
      summary: flat(element.summary ?? element.description),
      attributes: (element.attributes ?? []).map((attribute) => ({
        name: attribute.name,
        property: attribute.fieldName ?? attribute.name,
        type: attribute.type?.text ?? 'string',
        preset: presetOf(attribute.default),
        words: wordsOf(attribute.type?.text),
        description: flat(attribute.description),
      })),
      settable: fields.filter(({ readonly }) => !readonly),
      readOnly: fields.filter(({ readonly }) => readonly),
      events: (element.events ?? []).map(({ name, type, description }) => ({
        name,
        type: type.text,
        description: flat(description),
      })),
      element,
    };
  });
}

/** A description on one line. */
export function flat(text = ''): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** `'a' | 'b'` → `a`, `b`; nothing for any other type. */
function wordsOf(type = ''): readonly string[] {
  const members = type.split(' | ');
  return members.every((member) => /^'[^']*'$/.test(member)) ? members.map((member) => member.slice(1, -1)) : [];
}

/** `'known'` → `known`; `false` and `null` are an attribute that is not there. */
function presetOf(source = 'null'): string | undefined {
  if (source === 'false' || source === 'null') return undefined;
  return source.replace(/^'(.*)'$/, '$1');
}
