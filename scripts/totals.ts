import { readFile } from 'node:fs/promises';

/** How many tests there were, by their outcome. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function addTotals(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The line that ends a test run: `12 passed, 0 failed, 0 skipped`. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Whether the tests speak for the code: none failed, and some ran. */
export function areGood({ passed, failed }: Totals): boolean {
  return failed === 0 && passed > 0;
}

/**
 * Reads the totals that a runner's reporter wrote.
 *
 * @param path of the JSON file
 * @param exitCode of the runner
 * @returns one failure for a runner that wrote none, or that failed for another reason than a test
 */
export async function readTotals(path: string, exitCode: number): Promise<Totals> {
  try {
    const totals = JSON.parse(await readFile(path, 'utf8')) as Totals;
    return exitCode !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
