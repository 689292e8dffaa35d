/**
 * Reads how long ago a moment was, by two clocks. The clock of the wall goes on while the machine sleeps, but may be set;
 * the steady one cannot be set, but may stand still in a sleep. Neither shows too little at the same time, so the longer
 * time counts: one that was set back takes nothing away, and one that was set back after it had been set forward is
 * believed again. Forward alone cannot be told from a sleep.
 */
export class Stopwatch {
  #from: number | undefined;
  /** The moment by the steady clock. */
  #steadyFrom = 0;

  /**
   * @param from The moment, in milliseconds since 1970. Another one begins anew; the same one goes on.
   * @returns milliseconds, never fewer than nothing
   */
  read(from: number, now = Date.now(), steady = performance.now()): number {
    if (from !== this.#from) {
      this.#from = from;
      this.#steadyFrom = steady - Math.max(0, now - from);
    }
    return Math.max(now - from, steady - this.#steadyFrom);
  }
}
