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

const NONE: Totals = { passed: 0, failed: 0, skipped: 0 };

/** The totals of each test file, by its path; an empty path for what is no file's. */
export type FileTotals = ReadonlyMap<string, Totals>;

/** The sum over all files. */
export function sumOf(files: FileTotals): Totals {
  return [...files.values()].reduce(addTotals, NONE);
}

/** The files in which something failed. */
export function failedFiles(files: FileTotals): readonly string[] {
  return [...files].filter(([path, { failed }]) => path !== '' && failed > 0).map(([path]) => path);
}

/**
 * Reads the totals that a runner's reporter wrote.
 *
 * @param path of the JSON file
 * @param exitCode of the runner
 * @returns with one failure of no file for a runner that wrote nothing, or that failed for another reason than a test
 */
export async function readTotals(path: string, exitCode: number): Promise<FileTotals> {
  const failure: readonly [string, Totals] = ['', { ...NONE, failed: 1 }];
  try {
    const files = new Map(Object.entries(JSON.parse(await readFile(path, 'utf8')) as Record<string, Totals>));
    return exitCode !== 0 && sumOf(files).failed === 0 ? new Map([...files, failure]) : files;
  } catch {
    return new Map([failure]);
  }
}
