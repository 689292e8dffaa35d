import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { inRoot } from './paths.js';

/** What the built files come from: the sources, what builds them, and which packages are inside. */
const ORIGINS = ['src', 'scripts', 'package-lock.json'];

const LENGTH = 6;

/**
 * A name for what is built from the sources as they are: another one with each change of them.
 *
 * @returns six letters and digits, `-` and `_` among them
 */
export async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(ORIGINS.map(filesOf))).flat()) {
    // The path too, since a file that only moves makes another build.
    hash.update(`${path}\0`).update(await readFile(inRoot(path)));
  }
  return hash.digest('base64url').slice(0, LENGTH);
}

/** A file, or all files of a folder in an order of their own, relative to the project. */
async function filesOf(path: string): Promise<readonly string[]> {
  if (path.includes('.')) return [path];
  const found = await readdir(inRoot(path), { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`);
  const root = inRoot('');
  return files.map((file) => file.slice(root.length).replaceAll('\\', '/')).sort();
}
