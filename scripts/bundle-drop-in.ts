import type { Rolldown } from 'vite';
import { bundle } from './bundle.js';
import { DROP_IN } from './entries.js';

/** What stands behind every dialer's face, and what other chunks share with it. */
const PHONE =
  /\/src\/(?:core|state|protocol|workspace)\/|\/src\/(?:remembered|locales\/(?:en|sentences))|\/elements\/(?:phone|written-number)\.ts/;

/**
 * Bundles the drop-in: one minified module with Lit inside, and beside it what it loads on demand.
 *
 * @param outDir where to write, relative to the project; without it nothing is written
 * @throws where a chunk imports the drop-in: under another address (`five9-dialer.js?v=2`) it would run twice
 */
export async function bundleDropIn(outDir?: string): Promise<Rolldown.OutputChunk[]> {
  const chunks = await bundle({
    entries: DROP_IN,
    packages: 'inside',
    chunks: 'chunks/[name]-[hash:6].js',
    start: 'dialer',
    groups: { phone: PHONE },
    minify: true,
    // What is written is served as it is, and nobody looks into it.
    maps: outDir === undefined,
    ...(outDir === undefined ? {} : { outDir }),
  });
  const entry = chunks.find(({ isEntry }) => isEntry);
  const circular = chunks.find(({ imports }) => entry !== undefined && imports.includes(entry.fileName));
  if (circular !== undefined) throw new Error(`${circular.fileName} imports the drop-in itself`);
  return chunks;
}
