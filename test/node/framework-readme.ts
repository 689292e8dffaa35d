import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtPath } from './built.js';

/** The examples of the README's section on frameworks: the name in the marker, to the file that it would stand in. */
const FILES = {
  react: 'jsx/contact.tsx',
  jsx: 'jsx/dialer.tsx',
  vue: 'vue/contact.vue',
  svelte: 'svelte/contact.svelte',
  angular: 'angular/contact.component.ts',
} as const;

export type FrameworkExample = keyof typeof FILES;

/** The examples by their names, as a reader sees them. */
export async function readFrameworkExamples(): Promise<Readonly<Record<FrameworkExample, string>>> {
  const readme = await readFile(builtPath('README.md'), 'utf8');
  const found = readme.matchAll(/<!-- framework:([\w-]+) -->\s+```\w+\n([^]*?)```/g);
  const examples: Readonly<Record<string, string>> = Object.fromEntries(
    [...found].map(([, name, code]) => [name!, code!]),
  );
  if (Object.keys(examples).sort().join() !== Object.keys(FILES).sort().join()) {
    throw new Error(`The README has these examples of frameworks: ${Object.keys(examples).join(', ')}`);
  }
  return examples;
}

/** Writes them where the compilers of `test/node/pages/types` look for them: a folder of their own for each. */
export async function writeFrameworkExamples(): Promise<void> {
  const examples = await readFrameworkExamples();
  const folder = builtPath('build/readme');
  await rm(folder, { recursive: true, force: true });
  for (const [name, file] of Object.entries(FILES)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), examples[name as FrameworkExample]);
  }
  // Without it the checker takes the one of a Vite project around, which this one is not.
  await cp(builtPath('examples/svelte/svelte.config.js'), join(folder, 'svelte/svelte.config.js'));
}
