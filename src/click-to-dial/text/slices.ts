/** How long one slice of work may take, in milliseconds: a third of a frame. */
const BUDGET = 5;

/** The longest that a slice waits where a page is never idle, in milliseconds: it then has a twentieth of the time. */
const PATIENCE = 100;

/** Work that goes on whenever the page has nothing better to do. */
export interface IdleWork {
  /** There is something to do. */
  wake(): void;
  /** Drops what is left. */
  stop(): void;
}

/**
 * @param begin the work, cut into steps; it is begun anew when there is more to do after its end
 * @param afterSlice is called at the end of each slice
 */
export function inSlices(begin: () => Iterator<unknown>, afterSlice: () => void): IdleWork {
  let work: Iterator<unknown> | undefined;
  let cancel: (() => void) | undefined;

  const run = (): void => {
    cancel = undefined;
    work ??= begin();
    const until = performance.now() + BUDGET;
    do {
      if (work.next().done) work = undefined;
    } while (work && performance.now() < until);
    afterSlice();
    if (work) schedule();
  };
  const schedule = (): void => {
    cancel ??= whenIdle(run);
  };
  return {
    wake: schedule,
    stop() {
      cancel?.();
      cancel = work = undefined;
    },
  };
}

/**
 * Does something in a task of its own, after all that the page and its reader want done. An idle callback would do that
 * too, but there is only one of them every fifty milliseconds.
 *
 * @returns its undo
 */
function whenIdle(run: () => void): () => void {
  // Safari has no scheduler.
  if (!('scheduler' in globalThis)) {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const waiting = new AbortController();
  const undo = (): void => {
    clearTimeout(timer);
    waiting.abort();
  };
  const runOnce = (): void => {
    undo();
    run();
  };
  const timer = setTimeout(runOnce, PATIENCE);
  const { signal } = waiting;
  // In a microtask, or what it throws would be told to nobody.
  scheduler.postTask(() => queueMicrotask(runOnce), { priority: 'background', signal }).catch(() => undefined);
  return undo;
}
