import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { ENGINES } from './scripts/engines.mjs';
import { secondPort } from './scripts/second-port.mjs';
import { filterBrowserLogs, totalsReporter } from './scripts/wtr-totals.mjs';

/** `TEST_ENGINE=webkit npx wtr …` runs in that one. */
const engine = process.env.TEST_ENGINE ?? 'chromium';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // `localhost` and `127.0.0.1` on one port are two sites: the tests' workspaces are served from the second.
  hostname: 'localhost',
  protocol: 'http:',
  plugins: [
    secondPort(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [await ENGINES[engine].launcher()],
  concurrency: 2,
  // A busy machine takes its time over the longest of the tables.
  testsFinishTimeout: 300_000,
  // A progress bar that draws over itself is noise in a log.
  staticLogging: !process.stdout.isTTY,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  filterBrowserLogs,
  reporters: [defaultReporter(), totalsReporter(`build/${engine}-tests.json`)],
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: 'coverage',
    reporters: ['lcovonly'],
  },
};
