import { amount } from './in-page/amount.js';
import type { Standing } from './ceilings.js';
import type { Figure } from './in-page/figure.js';

const NAME_WIDTH = 58;
const WIDTH = 14;

/**
 * The line over the figures of a group.
 *
 * @param beside what the dialer is measured against
 * @param pace how many times longer than usual the machine takes
 */
export function headOf(title: string, beside = 'bare', pace = 1): string {
  return row(title, ['five9-dialer', beside, 'at most'], pace > 1 ? `machine takes ${pace.toFixed(1)} × as long` : '');
}

const VERDICTS: Readonly<Record<Standing, string>> = { holds: '', 'not yet': 'NOT YET', lost: 'TOO MUCH' };

/** One figure as a line of the table. */
export function lineOf(figure: Figure, standing: Standing = 'holds'): string {
  const { name, value, bare, limit } = figure;
  const cells = [value, bare, limit].map((count) => amount(count, figure));
  return row(`  ${name}`, cells, VERDICTS[standing]);
}

function row(name: string, cells: readonly string[], verdict: string): string {
  return [name.padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padStart(WIDTH)), verdict].join('  ').trimEnd();
}
