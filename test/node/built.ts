import { fileURLToPath } from 'node:url';

/** A folder or file that the build has written, such as `dist/core.js`. */
export function builtPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Imports a built file. Its type is the caller's word, since the compiler reads the sources. */
export async function importBuilt<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../${path}`, import.meta.url).href)) as Module;
}
