import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { inRoot } from '../paths.js';
import type { Documented } from '../read-manifest.js';
import { tagFacts } from './facts.js';
import { frameworkTypes } from './framework-types.js';
import { vsCodeCssData, vsCodeHtmlData } from './vs-code-data.js';
import { webTypes } from './web-types.js';

/** Writes into `dist` what editors and frameworks read: all of it from the manifest. */
export async function writeTooling(documented: Documented): Promise<void> {
  const tags = tagFacts(documented);
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { version: string };
  const data: Readonly<Record<string, object>> = {
    'vscode.html-custom-data.json': vsCodeHtmlData(tags),
    'vscode.css-custom-data.json': vsCodeCssData(tags),
    'web-types.json': webTypes(tags, version),
  };
  const types = 'dist/types/frameworks';
  await mkdir(inRoot(types), { recursive: true });
  for (const [name, content] of Object.entries(data)) {
    await writeFile(inRoot(`dist/${name}`), `${JSON.stringify(content, null, 2)}\n`);
  }
  for (const [name, content] of Object.entries(frameworkTypes(tags))) {
    await writeFile(inRoot(`${types}/${name}`), content);
  }
}
