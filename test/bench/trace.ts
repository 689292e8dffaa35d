import type { Page } from 'puppeteer-core';
import type { Figure } from './in-page/figure.js';
import type { Side } from './in-page/watch.js';

/** The longest task of each side while it was watched, in milliseconds of the processor; 0 where it was not watched. */
export type LongestTasks = Readonly<Record<Side, number>>;

/** Longer tasks are felt. Milliseconds, as https://www.w3.org/TR/longtasks-1/ has it. */
const LONG = 50;

/** The figure of the longest task. Where a page without the dialer has a longer one, that is the measure. */
export function longestTask({ dialer, bare }: LongestTasks): Figure {
  return { name: 'longest task', value: dialer, bare, unit: 'ms', limit: Math.max(LONG, bare) };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and how long of that the processor was at it. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const TASK = 'ThreadControllerImpl::RunTask';

/** Has the browser keep a record of its tasks meanwhile, and reads from it those that `markingWatch` has marked. */
export async function traceTasks<Result>(
  page: Page,
  work: () => Promise<Result>,
): Promise<{ result: Result; longest: LongestTasks }> {
  await page.tracing.start({ categories: ['-*', 'toplevel', 'blink.user_timing'] });
  let result: Result;
  let record: Uint8Array | undefined;
  try {
    result = await work();
  } finally {
    record = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(record)) as { traceEvents: TraceEvent[] };
  return { result, longest: { dialer: longestOf(traceEvents, 'dialer'), bare: longestOf(traceEvents, 'bare') } };
}

/** The longest task that begins, or goes on, between the marks of a side, on the thread that the marks are of. */
export function longestOf(events: readonly TraceEvent[], side: Side): number {
  const marks = events.filter(({ name }) => name === `${side} begins` || name === `${side} ends`);
  marks.sort((a, b) => a.ts - b.ts);
  let longest = 0;
  marks.forEach((begin, index) => {
    if (begin.name !== `${side} begins`) return;
    const end = marks[index + 1]?.ts ?? Infinity;
    for (const { name, pid, tid, ts, dur = 0, tdur = dur } of events) {
      const isThere = name === TASK && pid === begin.pid && tid === begin.tid && ts < end && ts + dur > begin.ts;
      if (isThere) longest = Math.max(longest, tdur / 1_000);
    }
  });
  return longest;
}
