import { amount } from './in-page/amount.js';
import { isTooMuch, type Figure } from './in-page/figure.js';

const NAME_WIDTH = 58;
const WIDTH = 14;

/**
 * The line over the figures of a group.
 *
 * @param beside what the dialer is measured against
 */
export function headOf(title: string, beside = 'bare'): string {
  return row(title, ['five9-dialer', beside, 'at most'], '');
}

/** One figure as a line of the table. */
export function lineOf(figure: Figure): string {
  const { name, value, bare, limit } = figure;
  const cells = [value, bare, limit].map((count) => amount(count, figure));
  return row(`  ${name}`, cells, isTooMuch(figure) ? 'TOO MUCH' : '');
}

function row(name: string, cells: readonly string[], verdict: string): string {
  return [name.padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padStart(WIDTH)), verdict].join('  ').trimEnd();
}
