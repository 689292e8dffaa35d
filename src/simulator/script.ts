import type { Clock } from './clock.js';

interface ScriptOptions<S extends { readonly after: number }> {
  readonly steps: readonly S[];
  readonly clock: Clock;
  readonly speed: number;
  readonly play: (step: S) => void;
}

/**
 * Plays timed steps one after the other. One timer at a time: what is left of the wait is kept in the script's own
 * time, so that the speed can change in the middle of it.
 */
export class Script<S extends { readonly after: number }> {
  readonly #clock: Clock;
  readonly #play: (step: S) => void;
  readonly #steps: S[];
  #speed: number;
  #left = 0;
  #since = 0;
  #timer: unknown;

  constructor({ steps, clock, speed, play }: ScriptOptions<S>) {
    this.#clock = clock;
    this.#play = play;
    this.#steps = [...steps];
    this.#speed = speed;
    this.#left = this.#steps[0]?.after ?? 0;
    this.#wait();
  }

  /** @param speed 2 is twice as fast; 0 stands still. */
  set speed(speed: number) {
    this.#pause();
    this.#speed = speed;
    this.#wait();
  }

  /**
   * Plays the next step now, whatever is left of its wait.
   *
   * @returns whether there was one
   */
  advance(): boolean {
    this.#pause();
    const step = this.#steps.shift();
    if (!step) return false;
    this.#left = this.#steps[0]?.after ?? 0;
    this.#play(step);
    this.#wait();
    return true;
  }

  /** Drops what is left of it. */
  stop(): void {
    this.#pause();
    this.#steps.length = 0;
  }

  #wait(): void {
    // The step that was just played may have set the script going already, by a change of speed.
    if (this.#timer !== undefined || this.#steps.length === 0 || this.#speed === 0) return;
    this.#since = this.#clock.now();
    this.#timer = this.#clock.setTimeout(() => this.advance(), this.#left / this.#speed);
  }

  #pause(): void {
    if (this.#timer === undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left = Math.max(0, this.#left - (this.#clock.now() - this.#since) * this.#speed);
  }
}
