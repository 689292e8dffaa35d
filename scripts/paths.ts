import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * A path inside the project.
 *
 * @param path relative to the project's folder, with forward slashes
 */
export function inRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
