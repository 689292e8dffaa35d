import type { Rolldown } from 'vite';
import { bundle } from './bundle.js';
import { DROP_IN } from './entries.js';
import { inlineStartPlugin } from './inline-start.js';
import { sourceHash } from './source-hash.js';

/** What stands behind every dialer's face, and what other chunks share with it. */
const PHONE =
  /\/src\/(?:core|state|protocol|workspace)\/|\/src\/(?:remembered|locales\/(?:en|sentences))|\/elements\/(?:phone|written-number)\.ts/;

/** What each of the other chunks takes from the first. */
const START = 'dialer';

/**
 * Bundles the drop-in: one minified module with Lit inside, and beside it what it loads on demand, in a folder that each
 * version has for itself. A hash in the name of each file would be a tenth of a kilobyte in the first one, by chance more
 * or less.
 *
 * @param outDir where to write, relative to the project; without it nothing is written
 */
export async function bundleDropIn(outDir?: string): Promise<Rolldown.OutputChunk[]> {
  return bundle({
    entries: DROP_IN,
    packages: 'inside',
    chunks: `chunks/${await sourceHash()}/[name].js`,
    start: START,
    plugins: [inlineStartPlugin(START)],
    groups: { phone: PHONE },
    minify: true,
    // What is written is served as it is, and nobody looks into it.
    maps: outDir === undefined,
    ...(outDir === undefined ? {} : { outDir }),
  });
}
