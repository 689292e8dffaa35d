import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a page has written as an error, uncaught errors included, as the runner hands it over. */
const errorLogs = new WeakSet();

/**
 * The runner's `filterBrowserLogs`: notes which logs are errors, since the runner forgets, and drops Lit's remark that
 * the tests run its development build.
 *
 * @param {{type: string, args: unknown[]}} log
 */
export function filterBrowserLogs({ type, args }) {
  if (type === 'error') errorLogs.add(args);
  return !String(args[0]).startsWith('Lit is in dev mode');
}

/**
 * A reporter that counts tests, where the runner itself counts no file that failed to load. A page error outside a
 * test fails its file.
 *
 * @param {string} path of the JSON file to write: `{passed, failed, skipped}` of each test file
 * @returns {import('@web/test-runner').Reporter}
 */
export function totalsReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Record<string, {passed: number, failed: number, skipped: number}>} */
      const files = {};
      for (const session of sessions) {
        files[session.testFile] ??= { passed: 0, failed: 0, skipped: 0 };
        addSession(files[session.testFile], session);
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(files));
    },
  };
}

/**
 * @param {{passed: number, failed: number, skipped: number}} totals
 * @param {import('@web/test-runner').TestSession} session
 */
function addSession(totals, { testFile, testResults, errors, logs }) {
  const tests = testResults ? testsOf(testResults) : [];
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  totals.failed += failed;
  totals.skipped += tests.filter((test) => test.skipped).length;
  totals.passed += tests.filter((test) => !test.skipped && test.passed).length;

  const hasErrorLogs = logs.some((log) => errorLogs.has(log));
  if (errors.length > 0 || tests.length === 0 || (hasErrorLogs && failed === 0)) {
    totals.failed++;
    const why =
      errors.length > 0 ? 'could not run' : tests.length === 0 ? 'has no test' : 'wrote errors to the console';
    console.error(`\n${testFile} ${why}: counted as one failed test.`);
  }
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}
