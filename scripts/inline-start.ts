import remapping from '@jridgewell/remapping';
import MagicString from 'magic-string';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What a chunk takes from others, at its beginning. */
const IMPORT = /import\{([^}]*)\}from"([^"]+)";/y;
/** What a chunk gives, at its end. */
const EXPORT = /export\{([^}]*)\};?\s*$/;
/** All that the entry is: what it passes on. */
const PASSED_ON = /^export\{([^}]*)\}from"[^"]+";?\s*$/;
const ON_DEMAND = /(?<=\bimport\(`\.\/)/g;
/**
 * At a file's very beginning it has V8 (Chromium 136 and later) compile all functions beside the main thread while the
 * file comes, and not each on the main thread when it is first called: nearly all of them are, before the first paint.
 * Source: https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

/**
 * Puts the chunk that all others share into the entry itself, so that a page has its first paint a round trip sooner.
 *
 * The others cannot import the entry: a page may have it under another address (`five9-dialer.js?v=2`), and it would run
 * a second time. They take what they share from where the entry leaves it, under a symbol that no other version has; and
 * an entry that comes once more takes all from there, and runs nothing.
 *
 * @param start the name of the chunk
 * @throws where a chunk imports the entry all the same, or the bundler writes chunks in another way than it did
 */
export function inlineStartPlugin(start: string): Plugin {
  return {
    name: 'five9-inline-start',
    generateBundle: {
      // After whoever looks for licences in what is bundled.
      order: 'post',
      handler: (_, bundle) => inlineChunk(start, bundle),
    },
  };
}

function inlineChunk(start: string, bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const shared = chunks.find(({ name, isEntry }) => name === start && !isEntry);
  if (!entry || !shared) throw new Error(`There is no chunk "${start}" to put into an entry.`);
  const circular = chunks.find(({ imports }) => imports.includes(entry.fileName));
  if (circular) throw new Error(`${circular.fileName} imports the drop-in itself`);
  const place = `globalThis[Symbol.for("${shared.fileName}")]`;
  for (const chunk of chunks) if (chunk !== entry) takeFrom(place, shared.fileName, chunk);
  moveInto(entry, shared, place);
  Reflect.deleteProperty(bundle, shared.fileName);
}

/** Has a chunk take from a place what it imports from another. */
function takeFrom(place: string, shared: string, chunk: Chunk): void {
  if (!chunk.imports.includes(shared)) return;
  const text = new MagicString(chunk.code);
  const name = shared.slice(shared.lastIndexOf('/'));
  IMPORT.lastIndex = 0;
  for (let found; (found = IMPORT.exec(chunk.code));) {
    const [statement, names = '', from = ''] = found;
    if (!from.endsWith(name)) continue;
    text.overwrite(found.index, found.index + statement.length, `const{${asPattern(names)}}=${place};`);
  }
  if (!text.hasChanged()) throw new Error(`${chunk.fileName} imports ${shared} in a way that is not known here.`);
  write(chunk, text, chunk);
  chunk.imports = chunk.imports.filter((each) => each !== shared);
}

/** Has the entry be what it passes on, unless it is in its place already. */
function moveInto(entry: Chunk, shared: Chunk, place: string): void {
  const [, passedOn] = PASSED_ON.exec(entry.code) ?? [];
  const given = EXPORT.exec(shared.code);
  if (passedOn === undefined || !given)
    throw new Error(`${entry.fileName} is written in a way that is not known here.`);
  const text = new MagicString(shared.code);
  text.prepend(`${COMPILE_ALL}export const{${asPattern(passedOn)}}=${place}??=(()=>{`);
  const properties = pairsOf(given[1] ?? '').map(([name, as]) => `${as}:${name}`);
  text.overwrite(given.index, shared.code.length, `return{${properties.join()}}})();`);
  const folder = shared.fileName.slice(0, shared.fileName.lastIndexOf('/') + 1);
  for (const { index } of shared.code.matchAll(ON_DEMAND)) text.appendLeft(index, folder);
  write(entry, text, shared);
  entry.imports = shared.imports;
  entry.dynamicImports = shared.dynamicImports;
}

/** What an import or an export names, and as what. */
function pairsOf(names: string): (readonly [name: string, as: string])[] {
  return names.split(',').map((each) => {
    const [name = '', as = name] = each.split(' as ');
    return [name, as];
  });
}

/** The same as a pattern that takes an object apart. */
function asPattern(names: string): string {
  return pairsOf(names)
    .map((pair) => pair.join(':'))
    .join();
}

/** Writes a text that was made from a chunk's, with what is known of where it comes from. */
function write(chunk: Chunk, text: MagicString, { map }: Chunk): void {
  chunk.code = text.toString();
  if (!map) return;
  const steps = [text.generateMap({ hires: true }), map].map(String);
  Object.assign(chunk, { map: remapping(steps, () => null) });
}
