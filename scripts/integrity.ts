import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { inRoot } from './paths.js';

/** The files that a page loads by themselves, and those that they load. */
const LOADED = /^(?:five9-dialer(?:\.[\w-]+)?\.js|chunks\/.+\.js)$/;

/**
 * Writes `integrity.json`: the hash of each file that a page loads, as its `integrity` attribute takes it (SHA-384), or
 * the `integrity` of an import map for chunks.
 *
 * @param outDir the built folder, relative to the project
 * @returns what was written
 */
export async function writeIntegrity(outDir: string): Promise<Record<string, string>> {
  const files = (await readdir(inRoot(outDir), { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const entries = files
    .filter((path) => LOADED.test(path))
    .sort()
    .map(async (path) => {
      const hash = createHash('sha384').update(await readFile(inRoot(`${outDir}/${path}`)));
      return [path, `sha384-${hash.digest('base64')}`] as const;
    });
  const integrity = Object.fromEntries(await Promise.all(entries));
  await writeFile(inRoot(`${outDir}/integrity.json`), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}
