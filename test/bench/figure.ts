/** One measured figure beside what it may be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Stands behind the value: `B`, `ms`, `×`. */
  readonly unit: string;
  /** The most that holds; missing where the figure is only for comparison. */
  readonly limit?: number;
}

/** What cannot be measured counts as too much. */
export function isTooMuch({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit);
}
