import type { Plugin } from 'vite';
import { bundle } from '../bundle.js';
import { dropUnusedMethods } from './drop-unused-methods.js';

/** The library also reads metadata of its own older versions. What it asks of these is known: ours comes with it. */
const newestMetadata: Plugin = {
  name: 'five9-newest-metadata',
  transform: {
    filter: { id: /libphonenumber-js\/es6-modern\/metadata\.js$/ },
    handler: (code) => ({ code: code.replace(/\bthis\.v[123]\b(?! = )/g, 'false'), map: null }),
  },
};

/**
 * Bundles the numbering chunk by itself, without the parts of its library that this project never calls.
 *
 * @returns an ES module with the one export of `src/phone/numbering.ts`
 */
export async function leanNumbering(): Promise<string> {
  const [chunk] = await bundle({
    entries: { numbering: 'src/phone/numbering.ts' },
    packages: 'inside',
    chunks: '[name].js',
    oneFile: true,
    minify: 'compress',
    plugins: [newestMetadata],
  });
  return dropUnusedMethods(chunk!.code);
}

/** Puts that module in the place of its source. */
export async function leanNumberingPlugin(): Promise<Plugin> {
  const code = await leanNumbering();
  const id = '\0five9-numbering.js';
  return {
    name: 'five9-lean-numbering',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './phone/numbering.js' || (source === './numbering.js' && importer?.includes('/src/phone/') === true)
        ? id
        : undefined,
    load: (asked) => (asked === id ? code : undefined),
  };
}
