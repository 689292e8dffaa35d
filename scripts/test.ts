import { mkdir, readdir, rm } from 'node:fs/promises';
import { reportCoverage } from './coverage.js';
import { ENGINES } from './engines.mjs';
import { inRoot } from './paths.js';
import { runNode, runTool } from './run.js';
import {
  addTotals,
  areGood,
  failedFiles,
  type FileTotals,
  readTotals,
  sumOf,
  type Totals,
  totalsLine,
} from './totals.js';

const NODE_TOTALS = 'build/node-tests.json';

/** More files than these are not the machine's fault. */
const MAX_RETRIED = 5;

/**
 * Runs tests, and once more by themselves those files in which something failed: on a machine with two cores a timer or
 * a frame is late now and then, and a fault is there both times. Both outcomes are in the log.
 */
async function withRetry(run: (files?: readonly string[]) => Promise<FileTotals>): Promise<Totals> {
  const all = await run();
  const failed = failedFiles(all);
  if (failed.length === 0 || failed.length > MAX_RETRIED || sumOf(all).failed > failed.length * MAX_RETRIED)
    return sumOf(all);
  console.log(`\nRun once more, by themselves:\n${failed.join('\n')}`);
  const again = await run(failed);
  return sumOf(new Map([...all, ...failed.map((path) => [path, NOTHING] as const), ...again]));
}

const NOTHING: Totals = { passed: 0, failed: 0, skipped: 0 };

/** Everything that runs in a page, in one engine. What covers the code is Chromium's run. */
async function testInBrowser(
  engine: string,
  withCoverage: boolean,
  files: readonly string[] = [],
): Promise<FileTotals> {
  const path = inRoot(`build/${engine}-tests.json`);
  await rm(path, { force: true });
  process.env['TEST_ENGINE'] = engine;
  const exitCode = await runTool('wtr', ...(withCoverage && files.length === 0 ? ['--coverage'] : []), ...files);
  return readTotals(path, exitCode);
}

/** What is built: its entries in Node, and its pages in a browser that Node drives. */
async function testInNode(only?: readonly string[]): Promise<FileTotals> {
  await rm(inRoot(NODE_TOTALS), { force: true });
  const paths = await readdir(inRoot('test/node'), { recursive: true });
  const files = paths.filter((path) => path.endsWith('.test.ts')).map((path) => `test/node/${path}`);
  const exitCode = await runNode(
    '--import=tsx',
    '--test',
    // One browser at a time: small machines run out of memory before they run out of patience.
    '--test-concurrency=1',
    '--test-timeout=120000',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/node-totals.mjs',
    `--test-reporter-destination=${NODE_TOTALS}`,
    ...(only ?? files.sort()),
  );
  return readTotals(inRoot(NODE_TOTALS), exitCode);
}

/**
 * Builds, runs every test, and says as its last line how many there were. With `--all` the browser tests run in every
 * engine that is installed, else in Chromium alone. With `--coverage` it holds the shares too.
 */
async function testAll(): Promise<void> {
  const withCoverage = process.argv.includes('--coverage');
  const wanted = process.argv.includes('--all') ? Object.keys(ENGINES) : ['chromium'];
  await mkdir(inRoot('build'), { recursive: true });
  const isBuilt = (await runNode('--import=tsx', 'scripts/build.ts')) === 0;
  const isDemoBuilt = (await runTool('vite', 'build', '--logLevel=warn')) === 0;

  const runs: (readonly [name: string, totals: Totals])[] = [];
  for (const engine of wanted) {
    const { name, missing } = ENGINES[engine]!;
    if (missing() === '') {
      const isCounted = withCoverage && engine === 'chromium';
      runs.push([name, await withRetry((files) => testInBrowser(engine, isCounted, files))]);
      continue;
    }
    console.log(`\n${name} is not installed (${missing()}): its tests did not run.`);
    // What checks a change has to have them all; elsewhere it is enough to know.
    if (process.env['CI']) runs.push([name, { passed: 0, failed: 1, skipped: 0 }]);
  }
  runs.push(['Node', await withRetry(testInNode)]);
  const totals = runs.map(([, each]) => each).reduce(addTotals);
  const isCovered = !withCoverage || (await reportCoverage());

  if (!isBuilt) console.log('\nThe package could not be built.');
  if (!isDemoBuilt) console.log('\nThe demo could not be built.');
  if (!isCovered) console.log('\nThe tests leave lines or branches out that they have to run.');
  console.log();
  for (const [name, each] of runs) console.log(`${name.padEnd(8)} ${totalsLine(each)}`);
  console.log(`\n${totalsLine(totals)}`);
  const areAllGood = runs.every(([, each]) => areGood(each));
  if (!(areAllGood && isBuilt && isDemoBuilt && isCovered)) process.exitCode = 1;
}

await testAll();
