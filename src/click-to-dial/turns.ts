/** How long is worked in one task, in milliseconds: a third of a frame, and more than a screen full of numbers takes. */
const BUDGET = 5;

const waiting: (() => void)[] = [];

/** When the time of this task is over; `undefined` where nobody has asked for any. */
let end: number | undefined;

/** Does a piece of work at once where there is time left in this task, else in one of the next, each in its turn. */
export function inTurn(work: () => void): void {
  if (end === undefined) {
    end = performance.now() + BUDGET;
    setTimeout(goOn);
  }
  if (waiting.length === 0 && performance.now() < end) work();
  else waiting.push(work);
}

function goOn(): void {
  end = undefined;
  for (const work of waiting.splice(0)) inTurn(work);
}
