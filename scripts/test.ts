import { mkdir, readdir, rm } from 'node:fs/promises';
import { reportCoverage } from './coverage.js';
import { inRoot } from './paths.js';
import { runNode, runTool } from './run.js';
import { addTotals, areGood, readTotals, type Totals, totalsLine } from './totals.js';

const BROWSER_TOTALS = 'build/browser-tests.json';
const NODE_TOTALS = 'build/node-tests.json';

/** Everything that runs in a page, in a real browser. */
async function testInBrowser(withCoverage: boolean): Promise<Totals> {
  await rm(inRoot(BROWSER_TOTALS), { force: true });
  const exitCode = await runTool('wtr', ...(withCoverage ? ['--coverage'] : []));
  return readTotals(inRoot(BROWSER_TOTALS), exitCode);
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

/** Builds, runs every test, and says as its last line how many there were. With `--coverage` it holds the shares too. */
async function testAll(): Promise<void> {
  const withCoverage = process.argv.includes('--coverage');
  await mkdir(inRoot('build'), { recursive: true });
  const isBuilt = (await runNode('--import=tsx', 'scripts/build.ts')) === 0;
  const isDemoBuilt = (await runTool('vite', 'build', '--logLevel=warn')) === 0;

  const totals = addTotals(await testInBrowser(withCoverage), await testInNode());
  const isCovered = !withCoverage || (await reportCoverage());

  if (!isBuilt) console.log('\nThe package could not be built.');
  if (!isDemoBuilt) console.log('\nThe demo could not be built.');
  if (!isCovered) console.log('\nThe tests leave lines or branches out that they have to run.');
  console.log(`\n${totalsLine(totals)}`);
  if (!(areGood(totals) && isBuilt && isDemoBuilt && isCovered)) process.exitCode = 1;
}

await testAll();
