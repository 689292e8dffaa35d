import { writeFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { bundle, type BundleOptions } from './bundle.js';
import { CLASSIC_SCRIPTS, IN_COMPANION, type ClassicEntry } from './entries.js';
import { fromCompanion } from './from-companion.js';
import { leanNumberingPlugin } from './pack/lean-numbering.js';
import { pack } from './pack/pack.js';
import { inRoot } from './paths.js';

/** A file of the package that a page loads by itself. */
interface ClassicScript {
  readonly fileName: string;
  readonly code: string;
}

/** The most bytes that the JavaScript file of a Lightning web component may have: 128 kB. */
export const LIGHTNING_LIMIT = 131_072;

const ONE_FILE = { packages: 'inside', chunks: '[name].js', oneFile: true } as const satisfies Partial<BundleOptions>;
const PACKED = 'virtual:packed';

/**
 * Bundles the classic scripts, each all in one file.
 *
 * @param outDir where to write, relative to the project; without it nothing is written
 * @throws where the one for Lightning is too large to be written
 */
export async function bundleClassic(outDir?: string): Promise<ClassicScript[]> {
  const scripts: ClassicScript[] = [];
  for (const [name, entry] of Object.entries<ClassicEntry>(CLASSIC_SCRIPTS)) {
    const bare = await (entry.isForLightning ? bundlePacked(name, entry) : bundleScript(name, entry));
    const script = { fileName: `${name}.js`, code: toAscii(runOnce(bare, entry)) };
    scripts.push(script);
    if (outDir === undefined) continue;
    if (entry.isForLightning) assertFits(script);
    await writeFile(inRoot(`${outDir}/${script.fileName}`), script.code);
  }
  return scripts;
}

async function bundleScript(
  name: string,
  { source, global }: Pick<ClassicEntry, 'source' | 'global'>,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const [chunk] = await bundle({ ...ONE_FILE, entries: { [name]: source }, script: global, minify: true, plugins });
  return chunk!.code;
}

/** The same, with its texts written more densely than a script can. */
async function bundlePacked(name: string, { source, global }: ClassicEntry): Promise<string> {
  const companion = CLASSIC_SCRIPTS['five9-dialer.lightning-numbers'];
  const others = source === companion.source ? [] : [fromCompanion(IN_COMPANION, companion.global)];
  const plugins = [...others, await leanNumberingPlugin()];
  const [chunk] = await bundle({ ...ONE_FILE, entries: { [name]: source }, minify: 'compress', plugins });
  const packed = pack(chunk!.code, inRoot('scripts/pack/unpack.ts'));
  const plugin: Plugin = {
    name: 'five9-packed',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(PACKED) ? `\0${PACKED}` : undefined),
    load: (id) => (id === `\0${PACKED}` ? packed : undefined),
  };
  return bundleScript(name, { source: PACKED, global }, [plugin]);
}

/** The script may be handed on without the file beside it that holds these licences in full. */
const BANNER =
  '/*! five9-dialer (MIT); Lit (BSD-3-Clause), libphonenumber-js (MIT): third-party-licenses.md of its npm package */\n';

/** Does nothing where the exports are there already. An element of the page with that id is not them. */
function runOnce(code: string, { global, witness }: ClassicEntry): string {
  const head = `var ${global}=`;
  if (!code.startsWith(head)) throw new Error(`A classic script that begins with ${code.slice(0, 40)}`);
  const body = code.slice(head.length).trim();
  return `${BANNER}(function(){"use strict";Object.hasOwn(globalThis,"${global}")&&globalThis.${global}?.${witness}||(globalThis.${global}=${body.replace(/;$/, '')})})();\n`;
}

/**
 * Writes letters beyond ASCII as their numbers: a page in an old encoding reads a script in its own. They stand only in
 * strings and in regular expressions, and in raw strings that become some.
 */
function toAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @throws where Salesforce would not take a script */
export function assertFits({ fileName, code }: ClassicScript): void {
  const bytes = (count: number): string => count.toLocaleString('en-US');
  if (code.length <= LIGHTNING_LIMIT) return;
  throw new Error(
    `${fileName} has ${bytes(code.length)} bytes, ${bytes(code.length - LIGHTNING_LIMIT)} more than the ` +
      `${bytes(LIGHTNING_LIMIT)} that Salesforce takes of one JavaScript file. All that comes on demand is in it: make ` +
      'something smaller, or put a part into the companion, IN_COMPANION (scripts/entries.ts).',
  );
}
