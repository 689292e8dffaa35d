import type { Clock } from './clock.js';
import type { Line } from './line.js';
import type { Spelling, SpellingName } from './spelling.js';

/** What goes wrong with everything that the workspace says, whatever the scenario. All of it can be changed at any time. */
export interface Faults {
  /** It hears, and says nothing. */
  readonly silence?: boolean;
  /** Milliseconds that each message takes, whatever the speed. */
  readonly delay?: number;
  /** How often each message is said again. */
  readonly duplicates?: number;
  /** Every other message is overtaken by the next one; where none follows within a second it comes alone. */
  readonly reordering?: boolean;
  /** How messages are written whose step does not say it. */
  readonly drift?: SpellingName | Spelling;
  /** Messages come from another site, so that a dialer must turn them away. */
  readonly wrongOrigin?: boolean;
}

/** How long a message waits to be overtaken, in milliseconds. */
const OVERTAKING = 1_000;

/** The workspace's mouth: says what it is told to, with the faults that it was given. */
export class FaultyLine {
  faults: Faults = {};
  readonly #line: Line;
  readonly #clock: Clock;
  readonly #timers = new Set<unknown>();
  #overtaken: { readonly message: unknown } | undefined;

  constructor(line: Line, clock: Clock) {
    this.#line = line;
    this.#clock = clock;
  }

  say(message: unknown): void {
    const { silence = false, delay = 0 } = this.faults;
    if (silence) return;
    if (delay > 0) this.#later(delay, () => this.#arrive(message));
    else this.#arrive(message);
  }

  /** Drops what is on its way. */
  stop(): void {
    for (const timer of this.#timers) this.#clock.clearTimeout(timer);
    this.#timers.clear();
    this.#overtaken = undefined;
  }

  #arrive(message: unknown): void {
    if (this.faults.reordering === true && !this.#overtaken) {
      const overtaken = (this.#overtaken = { message });
      this.#later(OVERTAKING, () => {
        if (this.#overtaken === overtaken) this.#sayOvertaken();
      });
      return;
    }
    this.#post(message);
    this.#sayOvertaken();
  }

  #sayOvertaken(): void {
    const overtaken = this.#overtaken;
    this.#overtaken = undefined;
    if (overtaken) this.#post(overtaken.message);
  }

  #post(message: unknown): void {
    const { duplicates = 0, wrongOrigin = false } = this.faults;
    for (let said = 0; said <= duplicates; said++) {
      if (!wrongOrigin) this.#line.post(message);
      else if (this.#line.postFromElsewhere) this.#line.postFromElsewhere(message);
      else throw new TypeError('This line has no way to say something from another site.');
    }
  }

  #later(ms: number, act: () => void): void {
    const timer = this.#clock.setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, ms);
    this.#timers.add(timer);
  }
}
