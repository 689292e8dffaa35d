import type { Figure } from './figure.js';

/** A figure's value, or what it stands beside, as people read it: with its unit, a dash where there is none. */
export function amount(count: number | undefined, { unit }: Pick<Figure, 'unit'>): string {
  if (count === undefined || Number.isNaN(count)) return '–';
  // Three digits of a small number say as much as all of a large one.
  const digits = Math.abs(count) < 10 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 1 };
  return `${count.toLocaleString('en-US', digits)} ${unit}`.trim();
}
