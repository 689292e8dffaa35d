import { remembered } from '../remembered.js';
import { DIGITS } from './digits.js';
import type { Words } from './en.js';

const UNITS = [
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * A duration for a sentence: `5 minutes, 3 seconds`. It is what `Intl.DurationFormat` makes in its long style, by the
 * parts that make it up, which every engine has.
 *
 * @param milliseconds Less than a second counts as none.
 */
export function durationInWords(milliseconds: number, { lang }: Pick<Words, 'lang'>): string {
  let rest = Math.max(0, Math.floor(milliseconds / 1_000));
  const parts: string[] = [];
  for (const [unit, seconds] of UNITS) {
    const amount = Math.floor(rest / seconds);
    rest -= amount * seconds;
    if (amount === 0 && (unit !== 'second' || parts.length > 0)) continue;
    parts.push(amountFormat(lang, unit).format(amount));
  }
  return listFormat(lang).format(parts);
}

const amountFormat = remembered(
  (lang: string, unit: string) => new Intl.NumberFormat(lang, { ...DIGITS, style: 'unit', unit, unitDisplay: 'long' }),
);

const listFormat = remembered((lang: string) => new Intl.ListFormat(lang, { type: 'unit', style: 'long' }));
