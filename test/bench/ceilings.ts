import { isTooMuch, type Figure } from './in-page/figure.js';

/**
 * What is more than it may be, and how much it may be meanwhile: about a third more than the slowest of many runs on a
 * machine with two slow cores, where a figure varies twofold from minute to minute. What is more than this has been
 * lost. It is only ever lowered.
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

/** What becomes of a figure: it holds, it does not hold in every minute yet, or it has been lost. */
export type Standing = 'holds' | 'not yet' | 'lost';

/** @param title the group's, with the speed of the processor where that is another */
export function standingOf(title: string, figure: Figure): Standing {
  if (!isTooMuch(figure)) return 'holds';
  const ceiling = CEILINGS[title]?.[figure.name];
  return ceiling !== undefined && figure.value <= ceiling ? 'not yet' : 'lost';
}
