/** The time of day by the clock of whoever reads it: `07:19:55.558`. */
export function localTime(at: number): string {
  const minutesAhead = -new Date(at).getTimezoneOffset();
  return new Date(at + minutesAhead * 60_000).toISOString().slice(11, 23);
}
