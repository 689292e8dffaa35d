import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { inRoot, ROOT } from './paths.js';

/** What the built files come from: the sources, what builds them, and which packages are inside. */
const FOLDERS = ['src', 'scripts'];
const PACKAGES = 'package-lock.json';

const LENGTH = 6;

/**
 * A name for what is built from the sources as they are: another one with each change of them.
 *
 * @returns six letters and digits, `-` and `_` among them
 */
export async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  const files = await Promise.all(FOLDERS.map(filesOf));
  for (const path of [...files.flat(), PACKAGES]) {
    // The path too, since a file that only moves makes another build.
    hash.update(`${path}\0`).update(await readFile(inRoot(path)));
  }
  return hash.digest('base64url').slice(0, LENGTH);
}

/** All files of a folder in an order of their own, relative to the project. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const found = await readdir(inRoot(folder), { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`);
  return files.map((file) => file.slice(ROOT.length).replaceAll('\\', '/')).sort();
}
