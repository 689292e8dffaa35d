/** One measured figure beside what it may be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Stands behind the value: `B`, `ms`, `×`. */
  readonly unit: string;
  /** The same of a page that does without the dialer, in the same run. */
  readonly bare?: number;
  /** The most that holds; missing where the figure is only for comparison. */
  readonly limit?: number;
}

/** What cannot be measured counts as too much. */
export function isTooMuch({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit);
}

/** Each figure under the name of the group that it belongs to. */
export function named(group: string, figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => ({ ...figure, name: `${group}: ${figure.name}` }));
}
