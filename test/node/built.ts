import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A folder or file that the build has written, such as `dist/core.js`. */
export function builtPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Where the drop-in has what it loads on demand, relative to the built folder: in a folder of this version. */
export async function chunkFolder(): Promise<string> {
  const [version] = await readdir(builtPath('dist/chunks'));
  return `chunks/${version}`;
}

/** Imports a built file. Its type is the caller's word, since the compiler reads the sources. */
export async function importBuilt<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../${path}`, import.meta.url).href)) as Module;
}
