import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { inRoot } from './paths.js';
import { readManifest } from './read-manifest.js';
import { type Tables, tablesOf } from './tables.js';

const README = inRoot('README.md');

/**
 * Figures of the README may be this much off before they count as stale: every change of the code moves them a little,
 * and versions of Node compress differently.
 */
const TOLERANCE = 0.03;
/** The same for small figures, in bytes. */
const LEAST_TOLERANCE = 30;

/** Writes the README's tables anew from the sources; with `--check` it only says whether they are. */
async function updateDocs(): Promise<void> {
  const isCheck = process.argv.includes('--check');
  const tables = tablesOf(await readManifest());
  const old = existsSync(README) ? await readFile(README, 'utf8') : skeleton(tables);
  const fresh = await format(await fillTables(old, tables), { ...(await resolveConfig(README)), parser: 'markdown' });
  if (!isCheck) {
    await writeFile(README, fresh);
  } else if (!isSame(old, fresh) || !existsSync(README)) {
    console.error('README.md is stale. Run "npm run docs" and commit what it writes.');
    process.exitCode = 1;
  }
}

/** Fills what stands between `<!-- table:name -->` and the next `<!-- /table -->`. */
async function fillTables(readme: string, tables: Tables): Promise<string> {
  const pieces = readme.split(/(<!-- table:[\w-]+ -->)[^]*?(<!-- \/table -->)/);
  for (const [index, piece] of pieces.entries()) {
    const name = /^<!-- table:([\w-]+) -->$/.exec(piece)?.[1];
    if (name === undefined) continue;
    const make = tables[name];
    if (make === undefined) throw new Error(`README.md asks for a table that there is not: ${name}`);
    pieces[index] = `${piece}\n\n${await make()}\n\n`;
  }
  return pieces.join('');
}

/** Whether two texts are equal but for white space and small differences of large figures. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.replace(/-{2,}/g, '--').split(/\s+/));
  return (
    left!.length === right!.length &&
    left!.every((word, index) => {
      const other = right![index]!;
      if (word === other) return true;
      if (!/^\d[\d,]*$/.test(word) || !/^\d[\d,]*$/.test(other)) return false;
      const [x, y] = [word, other].map((figure) => Number(figure.replaceAll(',', '')));
      return x! > 100 && Math.abs(x! - y!) <= Math.max(LEAST_TOLERANCE, TOLERANCE * y!);
    })
  );
}

function skeleton(tables: Tables): string {
  const sections = Object.keys(tables).map((name) => `## ${name}\n\n<!-- table:${name} -->\n<!-- /table -->\n`);
  return `# five9-dialer\n\n${sections.join('\n')}`;
}

await updateDocs();
