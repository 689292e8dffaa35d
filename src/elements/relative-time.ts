import { DIGITS } from '../locales/index.js';
import { remembered } from '../remembered.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something was, in full minutes, in full hours of the same day, or in days of the calendar, as whoever
 * reads it counts them: `5 min. ago`, `yesterday`. Under a minute it is "now". Days are written in full, since their short
 * forms are letters: `hace 3 d`.
 *
 * @param at Milliseconds since 1970, as is `now`.
 * @param lang That of the words on show.
 */
export function relativeTime(at: number, now: number, lang: string): string {
  const passed = Math.max(0, now - at);
  const days = dayOf(now) - dayOf(at);
  const format = relativeFormat(lang, passed >= HOUR && days > 0 ? 'long' : 'short');
  if (passed < MINUTE) return format.format(0, 'second');
  if (passed < HOUR) return format.format(-Math.floor(passed / MINUTE), 'minute');
  return days > 0 ? format.format(-days, 'day') : format.format(-Math.floor(passed / HOUR), 'hour');
}

/** The day of a moment by the local calendar, counted through: in days of 24 hours, which those of a zone need not have. */
function dayOf(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** When something was, in full, by the clock of the person who reads it. */
export function absoluteTime(at: number, lang: string): string {
  return absoluteFormat(lang, new Date(at).getTimezoneOffset()).format(at);
}

const relativeFormat = remembered(
  (lang: string, style: 'long' | 'short') => new Intl.RelativeTimeFormat(lang, { ...DIGITS, numeric: 'auto', style }),
);

/** A format stays in the time zone that it was made in, while who reads it may travel: so there is one for each offset. */
const absoluteFormat = remembered(
  (lang: string, _offset: number) =>
    new Intl.DateTimeFormat(lang, { ...DIGITS, dateStyle: 'medium', timeStyle: 'short' }),
);
