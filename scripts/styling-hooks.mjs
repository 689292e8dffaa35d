import { readdirSync, readFileSync } from 'node:fs';

const SRC = new URL('../src/', import.meta.url);

/**
 * Finds every public custom property (`--five9-*`) where the style sheets read it. A comment on the line above says what
 * it sets.
 *
 * @returns {{name: string, default: string, description: string}[]} in order of name
 */
export function customProperties() {
  const found = new Map();
  const sheets = sources('.styles.ts');
  // A private name stands for the public one that it is set from.
  const aliases = new Map(
    sheets.flatMap((css) => [...css.matchAll(/(--_[\w-]+):\s*var\((--five9-[\w-]+)/g)]).map(([, a, b]) => [a, b]),
  );
  for (const css of sheets) {
    for (const { index } of css.matchAll(/var\(\s*--five9-/g)) {
      const inside = insideBrackets(css, index);
      const [name] = inside.split(',', 1);
      const [, description = ''] = /\/\*([^*]*)\*\/\s*[^;{}]*$/.exec(css.slice(0, index)) ?? [];
      const known = found.get(name.trim());
      found.set(name.trim(), {
        name: name.trim(),
        default: flat(inside.slice(name.length + 1)).replace(/--_[\w-]+/g, (alias) => aliases.get(alias) ?? alias),
        description: flat(description) || (known?.description ?? ''),
      });
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * Finds every custom state, documented as `@cssstate name - text` beside the code that sets it.
 *
 * @returns {{name: string, description: string}[]} in the order of the comment
 */
export function customStates() {
  const lines = sources('own-states.ts').flatMap((code) => [...code.matchAll(/@cssstate ([\w-]+) - (.+)/g)]);
  return lines.map(([, name, description]) => ({ name, description: description.trim() }));
}

/** @param {string} ending of the files' names */
function sources(ending) {
  const paths = readdirSync(SRC, { recursive: true }).map(String);
  return paths.filter((path) => path.endsWith(ending)).map((path) => readFileSync(new URL(path, SRC), 'utf8'));
}

/** What stands in the first pair of brackets behind a position, brackets inside it included. */
function insideBrackets(css, start) {
  const first = css.indexOf('(', start) + 1;
  let end = first;
  for (let depth = 1; end < css.length; end++) {
    if (css[end] === '(') depth++;
    if (css[end] === ')' && --depth === 0) break;
  }
  return css.slice(first, end);
}

/** @param {string} text */
function flat(text) {
  return text.trim().replace(/\s+/g, ' ');
}
