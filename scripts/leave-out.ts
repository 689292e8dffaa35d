import type { Plugin } from 'vite';
import { inRoot } from './paths.js';

const ABSENT = '\0five9-absent.js';

/**
 * Has imports on demand of some modules fail when they are asked for, and leaves the modules out.
 *
 * @param paths relative to the project, with forward slashes
 */
export function leaveOut(paths: readonly string[]): Plugin {
  const files = paths.map(inRoot);
  return {
    name: 'five9-leave-out',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found !== null && files.includes(found.id) ? ABSENT : undefined;
    },
    load: (id) => (id === ABSENT ? 'throw new Error("Not in this script")' : undefined),
  };
}
