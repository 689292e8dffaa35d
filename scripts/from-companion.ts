import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { inRoot } from './paths.js';

const IMPORT_ON_DEMAND = /\bimport\('(\.[^']+)\.js'\)/g;

/**
 * Has imports on demand of some modules answered by a companion script, and leaves the modules out.
 *
 * @param parts path in the project, with forward slashes, to the companion's export
 * @param global where the companion leaves its exports, on `globalThis`
 */
export function fromCompanion(parts: Readonly<Record<string, string>>, global: string): Plugin {
  const names = new Map(Object.entries(parts).map(([path, name]) => [inRoot(path), name]));
  return {
    name: 'five9-from-companion',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\bimport\('/ },
      handler: (code, id) => ({
        code: code.replace(IMPORT_ON_DEMAND, (whole, path: string) => {
          const name = names.get(`${resolve(dirname(id), path)}.ts`);
          return name === undefined
            ? whole
            : `(async () => {
            if (globalThis.${global}) return globalThis.${global}.${name};
            throw new Error('The companion script is not there');
          })()`;
        }),
        map: null,
      }),
    },
  };
}
