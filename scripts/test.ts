import { mkdir, readdir, rm } from 'node:fs/promises';
import { reportCoverage } from './coverage.js';
import { ENGINES } from './engines.mjs';
import { inRoot } from './paths.js';
import { runNode, runTool } from './run.js';
import { addTotals, areGood, readTotals, type Totals, totalsLine } from './totals.js';

const NODE_TOTALS = 'build/node-tests.json';

/** Everything that runs in a page, in one engine. What covers the code is Chromium's run. */
async function testInBrowser(engine: string, withCoverage: boolean): Promise<Totals> {
  const path = inRoot(`build/${engine}-tests.json`);
  await rm(path, { force: true });
  process.env['TEST_ENGINE'] = engine;
  const exitCode = await runTool('wtr', ...(withCoverage ? ['--coverage'] : []));
  return readTotals(path, exitCode);
}

/** What is built: its entries in Node, and its pages in a browser that Node drives. */
async function testInNode(): Promise<Totals> {
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
    ...files.sort(),
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
      runs.push([name, await testInBrowser(engine, withCoverage && engine === 'chromium')]);
      continue;
    }
    console.log(`\n${name} is not installed (${missing()}): its tests did not run.`);
    // What checks a change has to have them all; elsewhere it is enough to know.
    if (process.env['CI']) runs.push([name, { passed: 0, failed: 1, skipped: 0 }]);
  }
  runs.push(['Node', await testInNode()]);
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
