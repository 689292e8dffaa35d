/**
 * A reporter for `node --test` that writes the totals of each test file as JSON. A suite is no test, unless something else than its tests
 * failed. A file that could not run is reported as a failed test by Node itself.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeTotals(events) {
  /** @type {Record<string, {passed: number, failed: number, skipped: number}>} */
  const files = {};
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const totals = (files[data.file ?? ''] ??= { passed: 0, failed: 0, skipped: 0 });
    const isSuite = data?.details?.type === 'suite';
    if (type === 'test:fail' && !(isSuite && data.details.error?.failureType === 'subtestsFailed')) totals.failed++;
    if (type !== 'test:pass' || isSuite) continue;
    if (data.skip === undefined && data.todo === undefined) totals.passed++;
    else totals.skipped++;
  }
  yield JSON.stringify(files);
}
