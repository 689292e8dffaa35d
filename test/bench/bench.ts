import { openBenchSite, type BenchSite } from './bench-site.js';
import { GROUPS, type Group } from './groups.js';
import { isTooMuch, type Figure } from './in-page/figure.js';
import { headOf, lineOf } from './print.js';

/**
 * Measures the drop-in, as the sources make it, in a real Chromium, and prints each figure beside that of a page that
 * does without it and beside what it may be. It fails where one is more. The names of groups leave out the others.
 */
async function bench(): Promise<void> {
  const site = await openBenchSite();
  try {
    let isGood = true;
    for (const group of wantedGroups(process.argv.slice(2))) isGood = (await report(site, group)) && isGood;
    if (!isGood) process.exitCode = 1;
  } finally {
    await site.close();
  }
}

function wantedGroups(names: readonly string[]): Group[] {
  const unknown = names.filter((name) => !(name in GROUPS));
  if (unknown.length > 0)
    throw new Error(`There is no group ${unknown.join(', ')}, only ${Object.keys(GROUPS).join(', ')}.`);
  return Object.entries(GROUPS).flatMap(([name, group]) => (names.length === 0 || names.includes(name) ? group : []));
}

/** @returns whether nothing is too much */
async function report(site: BenchSite, group: Group): Promise<boolean> {
  const figures = await group.measure(site);
  print(headOf(group.title, group.beside), figures);
  const slow = (await group.measureSlow?.(site))?.map(onSlowMachine) ?? [];
  if (slow.length > 0) print(headOf(`${group.title}, at a quarter of the speed`), slow);
  return ![...figures, ...slow].some(isTooMuch);
}

/** What a figure is worth there: what is counted still holds, and no task may be long; other times have no limit. */
function onSlowMachine({ limit, ...figure }: Figure): Figure {
  const isTime = figure.unit !== '' && figure.name !== 'longest task';
  return isTime || limit === undefined ? figure : { ...figure, limit };
}

function print(head: string, figures: readonly Figure[]): void {
  console.log(`\n${head}`);
  for (const figure of figures) console.log(lineOf(figure));
}

await bench();
