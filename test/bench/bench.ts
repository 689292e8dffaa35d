import { openBenchSite, type BenchSite } from './bench-site.js';
import { paceOf, standingOf, type Standing } from './ceilings.js';
import { GROUPS, onPage, type Group } from './groups.js';
import type { Figure } from './in-page/figure.js';
import { headOf, lineOf } from './print.js';

/**
 * Measures the drop-in, as the sources make it, in a real Chromium, and prints each figure beside that of a page that
 * does without it and beside what it may be. It fails where one has been lost: see `standingOf()`. The names of groups
 * leave out the others.
 */
async function bench(): Promise<void> {
  const site = await openBenchSite();
  try {
    const standings: Standing[] = [];
    for (const group of wantedGroups(process.argv.slice(2))) standings.push(...(await report(site, group)));
    const count = (wanted: Standing): number => standings.filter((each) => each === wanted).length;
    console.log(`\n${count('holds')} figures hold, ${count('not yet')} not yet, ${count('lost')} were lost`);
    if (count('lost') > 0) process.exitCode = 1;
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

/** @returns how the figures with a limit stand */
async function report(site: BenchSite, group: Group): Promise<Standing[]> {
  const before = await fixedWork(site);
  const figures = await group.measure(site);
  const slow = (await group.measureSlow?.(site))?.map(onSlowMachine) ?? [];
  // A machine is as slow as it was at the worse end: it changes from minute to minute.
  const pace = paceOf(Math.max(before, await fixedWork(site)));
  return [
    ...print(group.title, group.beside, figures, pace),
    ...print(`${group.title}, at a quarter of the speed`, undefined, slow, pace),
  ];
}

function fixedWork(site: BenchSite): Promise<number> {
  return onPage(site, (page) => page.runText('return await inPage.timeOfFixedWork(main)') as Promise<number>);
}

/** What a figure is worth there: what is counted still holds, and no task may be long; other times have no limit. */
function onSlowMachine({ limit, ...figure }: Figure): Figure {
  const isTime = figure.unit !== '' && figure.name !== 'longest task';
  return isTime || limit === undefined ? figure : { ...figure, limit };
}

function print(title: string, beside: string | undefined, figures: readonly Figure[], pace: number): Standing[] {
  if (figures.length > 0) console.log(`\n${headOf(title, beside, pace)}`);
  const standings = figures.map((figure) => standingOf(title, figure, pace));
  figures.forEach((figure, index) => console.log(lineOf(figure, standings[index])));
  return standings.filter((_, index) => figures[index]?.limit !== undefined);
}

await bench();
