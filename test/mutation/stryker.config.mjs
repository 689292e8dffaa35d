import { readdirSync } from 'node:fs';

/** These need a page (real frames, a policy, a storage, the numbering plans not yet there), or are about time and take much of it. */
const LEFT_OUT =
  /^(across-windows|first-dial|forgotten-calls|recent-calls|recent-calls-apart|recents-off|plain-numbers|time)\./;

/** These take long and turn up few mutants that others do not, so they come last. */
const LAST = /^(hostile|memory|simulated-workspace)\./;

/** The room to mutate; its own tests have to turn the mutants up. */
const room = process.env['MUTATION_ROOM'] ?? 'protocol';

const files = readdirSync(new URL(`../${room}/`, import.meta.url)).filter((file) => file.endsWith('.test.ts'));
const tests = files.filter((file) => !LEFT_OUT.test(file)).sort((a, b) => Number(LAST.test(a)) - Number(LAST.test(b)));

/**
 * Mutation testing of one of the rooms that need no page, in Node. `scripts/mutation.ts` runs it for each.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {
    'no-config': true,
    require: ['test/mutation/page.mjs'],
    spec: tests.map((file) => `test/${room}/${file}`),
  },
  mutate: [`src/${room}/!(index).ts`],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 2),
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `build/mutation/${room}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: ['build', 'dist', 'dist-demo', 'coverage', 'demo', 'test/elements', 'test/node'],
  allowConsoleColors: false,
  warnings: { slow: false },
};
