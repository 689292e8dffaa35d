import { readdir, readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';
import { inRoot } from './paths.js';
import { readLcov } from './read-lcov.js';

/** The folders of `src` whose every line and branch the browser tests have to run. */
const FULLY_COVERED = ['protocol', 'state', 'workspace', 'core', 'phone', 'locales', 'salesforce', 'recents'];

/**
 * Prints, folder by folder, what the last browser tests ran, and what they did not.
 *
 * @returns whether those folders are covered in full that have to be
 */
export async function reportCoverage(): Promise<boolean> {
  const files = readLcov(await readFile(inRoot('coverage/lcov.info'), 'utf8'));
  const sources = (await readdir(inRoot('src'), { recursive: true }))
    .filter((path) => /(?<!\.d)\.ts$/.test(path))
    .sort();
  const folders = new Map<string, string[]>();
  for (const source of sources) {
    const folder = source.includes('/') ? source.slice(0, source.indexOf('/')) : '.';
    folders.set(folder, [...(folders.get(folder) ?? []), source]);
  }

  let isEnough = true;
  console.log('\nCoverage             lines          branches');
  for (const [folder, paths] of folders) {
    const sum = { lines: 0, branches: 0, missedLines: 0, missedBranches: 0 };
    const gaps: string[] = [];
    for (const path of paths) {
      const file = files.get(`src/${path}`);
      if (file === undefined) {
        if (await isOnlyTypes(path)) continue;
        gaps.push(`  src/${path}: no test loads it`);
        continue;
      }
      sum.lines += file.lines;
      sum.branches += file.branches;
      sum.missedLines += file.missedLines.length;
      sum.missedBranches += file.missedBranches.length;
      const missed = [...new Set([...file.missedLines, ...file.missedBranches])].sort((a, b) => a - b);
      if (missed.length > 0) gaps.push(`  src/${path}: line ${missed.join(', ')}`);
    }
    const isGated = FULLY_COVERED.includes(folder);
    const verdict = gaps.length === 0 ? '' : isGated ? 'must be 100 %' : '';
    console.log(
      [
        `src/${folder}`.padEnd(20),
        share(sum.missedLines, sum.lines).padEnd(14),
        share(sum.missedBranches, sum.branches).padEnd(14),
        verdict,
      ]
        .join(' ')
        .trimEnd(),
    );
    if (isGated && gaps.length > 0) {
      console.log(gaps.join('\n'));
      isEnough = false;
    }
  }
  return isEnough;
}

/** `99.1 % of 220`; only what is whole reads as 100 %. */
function share(missed: number, all: number): string {
  const percent = all === 0 ? 100 : Math.floor((1000 * (all - missed)) / all) / 10;
  return `${percent} % of ${all}`;
}

/** Whether nothing of a file of `src` is left at run time, so that no test could load it. */
async function isOnlyTypes(path: string): Promise<boolean> {
  const { code } = await transformWithOxc(await readFile(inRoot(`src/${path}`), 'utf8'), path);
  return code.replace(/export\s*\{\s*\};?/, '').trim() === '';
}
