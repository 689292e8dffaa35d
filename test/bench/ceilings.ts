import { isTooMuch, type Figure } from './in-page/figure.js';

/**
 * What is more than it may be, and how much it may be meanwhile on a machine of the usual pace: about a third more than
 * the slowest of many runs. What is more than this has been lost. It is only ever lowered.
 */
const CEILINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Click to post': {
    'Call button, p50': 0.25,
    'Call button, p99': 2.5,
    'one of 10,000 links, p50': 0.25,
    'one of 10,000 links, p99': 1.5,
  },
  'Click to post, at a quarter of the speed': { 'longest task': 200 },
  'Event to paint, at a quarter of the speed': { 'longest task': 90 },
  '10,000 events a second': { 'longest frame': 100, 'main thread, more than bare': 32 },
  '10,000 events a second, at a quarter of the speed': { 'longest task': 100 },
  '1,000 five9-click-to-dial, at a quarter of the speed': { 'longest task': 150 },
  'Calls and mounts, at a quarter of the speed': { 'longest task': 170 },
  'Import to paint': { 'against the bare Lit element': 2.1, 'against the frame': 0.75 },
  'Import to paint, at a quarter of the speed': { 'longest task': 150 },
};

/** The titles of the groups in which something has one. */
export const CEILED: readonly string[] = Object.keys(CEILINGS);

/** What the fixed piece of work takes on a machine of the usual pace. Milliseconds. */
const USUAL_FIXED_WORK = 5;

/** The units of what takes a slower machine longer; counts, bytes and ratios are the same on every one. */
const UNITS_OF_TIME: readonly string[] = ['ms', 'points'];

/** What becomes of a figure: it holds, it does not hold in every minute of every machine yet, or it has been lost. */
export type Standing = 'holds' | 'not yet' | 'lost';

/**
 * How many times longer than usual the machine takes, and never less than once: no machine is so fast that more would
 * have to be asked of it.
 *
 * @param fixedWork milliseconds that it took for the fixed piece of work
 */
export function paceOf(fixedWork: number): number {
  return Math.max(1, fixedWork / USUAL_FIXED_WORK);
}

/**
 * What holds is a matter of the limit alone. What was lost is also one of the machine: what takes time may take a slower
 * machine so much longer.
 *
 * @param title the group's, with the speed of the processor where that is another
 * @param pace how many times longer than usual the machine takes
 */
export function standingOf(title: string, figure: Figure, pace = 1): Standing {
  if (!isTooMuch(figure)) return 'holds';
  const ceiling = CEILINGS[title]?.[figure.name] ?? figure.limit ?? NaN;
  return figure.value <= ceiling * (UNITS_OF_TIME.includes(figure.unit) ? pace : 1) ? 'not yet' : 'lost';
}
