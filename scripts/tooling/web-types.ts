import type { Field } from '../read-manifest.js';
import { flat, type TagFact } from './facts.js';

const SCHEMA = 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json';

interface Described {
  readonly name: string;
  readonly description?: string | undefined;
}

/**
 * What JetBrains' editors complete and explain.
 *
 * @param version of the package
 */
export function webTypes(tags: readonly TagFact[], version: string): object {
  return {
    $schema: SCHEMA,
    name: 'five9-dialer',
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: { elements: tags.map(elementOf) },
      css: {
        properties: tags.flatMap(({ element }) => (element.cssProperties ?? []).map(described)),
        'pseudo-elements': tags.flatMap(({ element }) =>
          (element.cssParts ?? []).map((part) => ({ ...described(part), name: `part(${part.name})` })),
        ),
        'pseudo-classes': tags.flatMap(({ element }) =>
          (element.cssStates ?? []).map((state) => ({ ...described(state), name: `state(${state.name})` })),
        ),
      },
    },
  };
}

function elementOf({ tag, summary, attributes, settable, readOnly, events, element }: TagFact): object {
  return {
    name: tag,
    description: summary,
    attributes: attributes.map(({ name, description, type, preset, words }) => ({
      name,
      description,
      ...(preset === undefined ? {} : { default: preset }),
      value: {
        type: words.length > 0 ? words.map((word) => `'${word}'`).join(' | ') : type,
        kind: type === 'boolean' ? 'no-value' : 'plain',
      },
    })),
    slots: (element.slots ?? []).map(described),
    js: {
      properties: [
        ...settable.map((field) => propertyOf(field)),
        ...readOnly.map((field) => ({ ...propertyOf(field), 'read-only': true })),
      ],
      events: events.map(({ name, type, description }) => ({ name, description, type })),
    },
  };
}

function propertyOf(field: Field): object {
  return { ...described(field), ...(field.type ? { type: field.type.text } : {}) };
}

function described({ name, description }: Described): object {
  return { name, description: flat(description) };
}
