import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS, chromiumPath } from './scripts/browser.mjs';
import { filterBrowserLogs, totalsReporter } from './scripts/wtr-totals.mjs';

const executablePath = await chromiumPath();

// Code from the browser's cache was compiled without counters: what it runs would count as never run.
const NO_CODE_CACHE = '--v8-cache-options=none';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // `localhost` and `127.0.0.1` on one port are two sites: the tests' workspaces are served from the second.
  hostname: 'localhost',
  protocol: 'http:',
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args: [...CHROMIUM_FLAGS, NO_CODE_CACHE] },
      // A context of its own for each page: pages of one context may share a process, and there the first test file to
      // end stops the coverage of the others.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  concurrency: 2,
  // A progress bar that draws over itself is noise in a log.
  staticLogging: !process.stdout.isTTY,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  filterBrowserLogs,
  reporters: [defaultReporter(), totalsReporter('build/browser-tests.json')],
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: 'coverage',
    reporters: ['lcovonly'],
  },
};
