/** What the tests ran of one file. */
interface FileCoverage {
  readonly lines: number;
  readonly branches: number;
  /** The line numbers that no test ran. */
  readonly missedLines: readonly number[];
  /** The line numbers at which a branch begins that no test took, one entry a branch. */
  readonly missedBranches: readonly number[];
}

/**
 * Reads a coverage report in lcov's format.
 *
 * @param lcov the text of the report
 * @returns path as reported to what was covered
 */
export function readLcov(lcov: string): Map<string, FileCoverage> {
  const files = new Map<string, FileCoverage>();
  for (const record of lcov.split('end_of_record')) {
    const path = /^SF:(.+)$/m.exec(record)?.[1];
    if (path === undefined) continue;
    const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)];
    const branches = [...record.matchAll(/^BRDA:(\d+),\d+,\d+,(\d+|-)$/gm)];
    files.set(path, {
      lines: lines.length,
      branches: branches.length,
      missedLines: missed(lines),
      missedBranches: missed(branches),
    });
  }
  return files;
}

function missed(entries: readonly RegExpExecArray[]): number[] {
  return entries.filter(([, , count]) => !Number(count)).map(([, line]) => Number(line));
}
