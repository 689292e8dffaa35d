/** The middle of several rounds: a machine's clock is noisy. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** What so many of a hundred values are not above; `NaN` of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN;
}
