import { isTooMuch, type Figure } from './in-page/figure.js';

const NAME_WIDTH = 48;
const WIDTH = 14;

/** The line over the figures of a group. */
export function headOf(title: string): string {
  return row(title, ['five9-dialer', 'bare', 'at most'], '');
}

/** One figure as a line of the table. */
export function lineOf(figure: Figure): string {
  const { name, value, unit, bare, limit } = figure;
  const amount = (count: number | undefined): string =>
    count === undefined ? '–' : `${readable(count)} ${unit}`.trim();
  return row(`  ${name}`, [value, bare, limit].map(amount), isTooMuch(figure) ? 'TOO MUCH' : '');
}

/** Three digits of a small number say as much as all of a large one. */
function readable(count: number): string {
  const isSmall = Math.abs(count) < 10;
  return count.toLocaleString('en-US', isSmall ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 1 });
}

function row(name: string, cells: readonly string[], verdict: string): string {
  return [name.padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padStart(WIDTH)), verdict].join('  ').trimEnd();
}
