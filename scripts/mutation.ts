import { readFile } from 'node:fs/promises';
import { inRoot } from './paths.js';
import { runTool } from './run.js';

/** The rooms that need no page; the tests of each have to turn its mutants up. */
const ROOMS = ['protocol', 'state', 'core'];

/** The least that holds for all rooms together. Percent. */
const LEAST = 90;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

interface Score {
  readonly found: number;
  readonly all: number;
}

/** Changes each room in every small way, runs its tests against each change, and counts those that nobody notices. */
async function mutate(rooms: readonly string[]): Promise<void> {
  // The tests name a package that needs a page: in Node another file stands in for it.
  process.env['TSX_TSCONFIG_PATH'] = 'test/mutation/tsconfig.json';
  const scores: Score[] = [];
  for (const room of rooms) {
    process.env['MUTATION_ROOM'] = room;
    if ((await runTool('stryker', 'run', 'test/mutation/stryker.config.mjs')) !== 0) process.exitCode = 1;
    scores.push(await scoreOf(room));
  }
  for (const [index, score] of scores.entries()) console.log(line(rooms[index] ?? '', score));
  const total = scores.reduce((sum, { found, all }) => ({ found: sum.found + found, all: sum.all + all }));
  console.log(line('all', total));
  if (percentOf(total) < LEAST) process.exitCode = 1;
}

async function scoreOf(room: string): Promise<Score> {
  const { files } = JSON.parse(await readFile(inRoot(`build/mutation/${room}.json`), 'utf8')) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const found = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  return { found, all: found + missed };
}

function percentOf({ found, all }: Score): number {
  return (100 * found) / all;
}

function line(name: string, score: Score): string {
  return `${name.padEnd(10)} ${percentOf(score).toFixed(1).padStart(5)} %  (${score.found} of ${score.all} changes noticed)`;
}

const named = ROOMS.filter((room) => process.argv.includes(room));
await mutate(named.length > 0 ? named : ROOMS);
