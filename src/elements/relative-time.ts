const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something was, in full minutes, hours or days: `5 min. ago`, `yesterday`. Under a minute it is "now".
 *
 * @param at Milliseconds since 1970, as is `now`.
 * @param lang A language tag; one that cannot be read counts as English.
 */
export function relativeTime(at: number, now: number, lang: string): string {
  const passed = Math.max(0, now - at);
  const format = inLanguage(lang, (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' }));
  if (passed < MINUTE) return format.format(0, 'second');
  if (passed < HOUR) return format.format(-Math.floor(passed / MINUTE), 'minute');
  return passed < DAY
    ? format.format(-Math.floor(passed / HOUR), 'hour')
    : format.format(-Math.floor(passed / DAY), 'day');
}

/** When something was, in full, by the clock of the person who reads it. */
export function absoluteTime(at: number, lang: string): string {
  const format = inLanguage(lang, (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));
  return format.format(at);
}

function inLanguage<Format>(lang: string, make: (tag: string) => Format): Format {
  try {
    return make(lang);
  } catch {
    return make('en');
  }
}
