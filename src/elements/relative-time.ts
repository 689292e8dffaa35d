import { DIGITS } from '../locales/index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something was, in full minutes, hours or days: `5 min. ago`, `yesterday`. Under a minute it is "now".
 *
 * @param at Milliseconds since 1970, as is `now`.
 * @param lang That of the words on show.
 */
export function relativeTime(at: number, now: number, lang: string): string {
  const passed = Math.max(0, now - at);
  const format = new Intl.RelativeTimeFormat(lang, { ...DIGITS, numeric: 'auto', style: 'short' });
  if (passed < MINUTE) return format.format(0, 'second');
  if (passed < HOUR) return format.format(-Math.floor(passed / MINUTE), 'minute');
  return passed < DAY
    ? format.format(-Math.floor(passed / HOUR), 'hour')
    : format.format(-Math.floor(passed / DAY), 'day');
}

/** When something was, in full, by the clock of the person who reads it. */
export function absoluteTime(at: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { ...DIGITS, dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
