import type { Clock } from './clock.js';

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is told to go on, so that a test decides when anything happens. */
export class ManualClock implements Clock {
  #now: number;
  #lastId = 0;
  #timers: Timer[] = [];

  /** @param now Milliseconds since 1970; the moment of the documentation's own sample unless given. */
  constructor(now = 1_711_000_862_149) {
    this.#now = now;
  }

  /** How many timers are waiting. */
  get pending(): number {
    return this.#timers.length;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, ms: number): number {
    const id = ++this.#lastId;
    this.#timers.push({ id, at: this.#now + Math.max(0, ms), callback });
    return id;
  }

  clearTimeout(timer: unknown): void {
    this.#timers = this.#timers.filter(({ id }) => id !== timer);
  }

  /** Goes on by so many milliseconds and runs what falls due on the way, each at its own moment and in order. */
  tick(ms: number): void {
    const until = this.#now + ms;
    for (let due = this.#nextDue(until); due; due = this.#nextDue(until)) {
      this.clearTimeout(due.id);
      this.#now = due.at;
      due.callback();
    }
    this.#now = until;
  }

  #nextDue(until: number): Timer | undefined {
    const due = this.#timers.filter(({ at }) => at <= until);
    return due.sort((a, b) => a.at - b.at || a.id - b.id)[0];
  }
}
