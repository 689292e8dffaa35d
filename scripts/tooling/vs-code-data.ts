import type { TagFact } from './facts.js';
import { flat } from './facts.js';

/** The kinds of values that VS Code has names for: `v` is an attribute without a value. */
const NO_VALUE = 'v';

/** What VS Code completes and explains in HTML: tags, attributes and their words. */
export function vsCodeHtmlData(tags: readonly TagFact[]): object {
  return {
    version: 1.1,
    tags: tags.map(({ tag, summary, events, attributes }) => ({
      name: tag,
      description: markdown(
        [
          summary,
          ...list(
            'Events',
            events.map(({ name, description }) => [name, description]),
          ),
        ].join('\n'),
      ),
      attributes: attributes.map(({ name, description, type, preset, words }) => ({
        name,
        description: markdown(preset ? `${description}\n\nDefault: \`${preset}\`` : description),
        ...(type === 'boolean' ? { valueSet: NO_VALUE } : {}),
        ...(words.length > 0 ? { values: words.map((word) => ({ name: word })) } : {}),
      })),
    })),
  };
}

/** What VS Code completes and explains in style sheets: custom properties, `::part()` and `:state()`. */
export function vsCodeCssData(tags: readonly TagFact[]): object {
  const entry = (name: string, description: string | undefined): object => ({ name, description: flat(description) });
  return {
    version: 1.1,
    properties: tags.flatMap(({ element }) =>
      (element.cssProperties ?? []).map(({ name, description, default: preset }) =>
        entry(name, `${flat(description)} Default: ${preset ?? 'none'}`),
      ),
    ),
    pseudoElements: tags.flatMap(({ element }) =>
      (element.cssParts ?? []).map(({ name, description }) => entry(`::part(${name})`, description)),
    ),
    pseudoClasses: tags.flatMap(({ element }) =>
      (element.cssStates ?? []).map(({ name, description }) => entry(`:state(${name})`, description)),
    ),
  };
}

function markdown(value: string): object {
  return { kind: 'markdown', value };
}

function list(title: string, rows: readonly (readonly [name: string, text: string])[]): string[] {
  return rows.length === 0 ? [] : ['', `${title}:`, '', ...rows.map(([name, text]) => `- \`${name}\`: ${text}`)];
}
