/** How long is worked in one task, in milliseconds: a third of a frame, and more than a screen full of numbers takes. */
const BUDGET = 5;

const waiting: (() => void)[] = [];

/** When the time of this task is over; `undefined` where nobody has asked for any. */
let end: number | undefined;

/**
 * Does a piece of work at once where there is time left in this task, else in one of the next, each in its turn.
 *
 * @returns for work that has to wait, what resolves once it is done, or rejects with what it has thrown
 */
export function inTurn(work: () => unknown): Promise<unknown> | undefined {
  if (waiting.length > 0 || !isTime()) {
    return new Promise((resolve) => {
      // A promise inside does the work at once, and takes what it throws.
      waiting.push(() => resolve(new Promise((done) => done(work()))));
    });
  }
  work();
  return undefined;
}

/** Whether there is time left in this task for such work. */
export function isTime(): boolean {
  if (end === undefined) {
    end = performance.now() + BUDGET;
    setTimeout(goOn);
  }
  return performance.now() < end;
}

function goOn(): void {
  end = undefined;
  while (waiting.length > 0 && isTime()) waiting.shift()?.();
}
