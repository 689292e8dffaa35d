import { encode } from './encode.js';
import { findTexts, type Use } from './find-texts.js';
import { NEXT } from './letters.js';

/** What is there at once has to be there soon; what comes late is long. See `createModel`. */
const EARLY_BITS = 16;
const LATE_BITS = 18;

/**
 * Moves the texts of a script (strings, templates, static data, names of properties) into one text that is written
 * densely, for a script that may weigh only so much and must not be evaluated from text. `x.requestUpdate()` becomes
 * `x[a]()`, which is the same to any engine, and the name is unpacked before.
 *
 * @param code an ES module without comments, its templates minified
 * @param unpackPath the module that exports `unpack`
 * @returns an ES module that does the same
 */
export function pack(code: string, unpackPath: string): string {
  const { early, late } = findTexts(code);
  const names = new Map<string, string>();
  const changes: { start: number; end: number; text: string }[] = [];
  for (const [text, uses] of early) {
    if (!isWorthIt(text, uses)) continue;
    const name = `packed$${names.size}`;
    names.set(text, name);
    for (const { ranges, write } of uses) {
      write(name).forEach((written, index) => {
        const [start, end] = ranges[index]!;
        changes.push({ start, end, text: written });
      });
    }
  }
  const lateTexts = [...new Set(late.map(({ text }) => text))].sort((a, b) => a.length - b.length);
  for (const { start, end, text, isJson } of late) {
    const item = `packed$item(${lateTexts.indexOf(text)})`;
    changes.push({ start, end, text: isJson ? `(JSON.parse(${item}))` : `(${item})` });
  }
  changes.sort((a, b) => b.start - a.start);
  const body = changes.reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), code);
  return `import { unpack as packed$unpack, unfold as packed$unfold } from ${JSON.stringify(unpackPath)};
const [${[...names.values()].join()}] =
  packed$unfold(packed$unpack("${encode([[...names.keys()].join(NEXT)], EARLY_BITS)}", ${EARLY_BITS})(0));
let packed$late;
const packed$item = (item) => (packed$late ??= packed$unpack("${encode(lateTexts, LATE_BITS)}", ${LATE_BITS}))(item);
${body}`;
}

/** Whether a variable and a place in the pool cost less than the text where it is used. */
function isWorthIt(text: string, uses: readonly Use[]): boolean {
  let saved = 0;
  for (const { ranges, write } of uses) {
    for (const [start, end] of ranges) saved += end - start;
    saved -= write('ab').join('').length;
  }
  return saved > 3 + text.length * 0.3;
}
