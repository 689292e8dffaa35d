import { nextTask } from './turns.js';

/** Whose work it is: the dialer's, or that of the page that does without. */
export type Side = 'dialer' | 'bare';

/** Watches how long a page is held up by what is measured, and by nothing else that the measuring does. */
export type Watch = <Result>(side: Side, work: () => Promise<Result>) => Promise<Result>;

/** Marks the work's time in the browser's own record, for whoever reads that. */
export const markingWatch: Watch = async (side, work) => {
  await nextTask();
  performance.mark(`${side} begins`);
  const result = await work();
  performance.mark(`${side} ends`);
  await nextTask();
  return result;
};

/** Milliseconds between two beats; browsers make no timer shorter than four. */
const BEAT = 4;

/** Where there is no such record: the longest time, in milliseconds, that a timer was late on each side. */
export class HeartbeatWatch {
  readonly longest: Record<Side, number> = { dialer: 0, bare: 0 };

  readonly watch: Watch = async (side, work) => {
    await nextTask();
    let last = performance.now();
    const beat = (): void => {
      const now = performance.now();
      this.longest[side] = Math.max(this.longest[side], now - last - BEAT);
      last = now;
    };
    const timer = setInterval(beat, BEAT);
    const result = await work();
    await nextTask();
    beat();
    clearInterval(timer);
    return result;
  };
}
