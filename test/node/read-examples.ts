import { readFile } from 'node:fs/promises';
import { builtPath } from './built.js';

/** The code blocks that the README calls examples, by their names. */
export async function readExamples(): Promise<ReadonlyMap<string, string>> {
  const readme = await readFile(builtPath('README.md'), 'utf8');
  const found = readme.matchAll(/<!-- example:([\w-]+) -->\s+```\w+\n([^]*?)```/g);
  return new Map([...found].map(([, name, code]) => [name!, code!]));
}
