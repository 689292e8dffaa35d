import type { DialRecord } from '../state/index.js';
import type { DialError } from './dial-error.js';

/** A dial that waits for the workspace's page to be there. */
export interface HeldDial {
  /** As entered. */
  readonly number: string;
  readonly record?: DialRecord | undefined;
}

/**
 * Holds one dial. A click that comes before the workspace's frame has loaded would be lost if it were sent: the browser
 * drops a message to an origin that is not there yet, without a word.
 */
export class Holder {
  readonly #changed: (held: HeldDial | null) => void;
  #held: HeldDial | null = null;
  #settle: ((error?: DialError) => void) | undefined;

  /** @param changed Hears when a dial is held, and `null` when it is no longer. */
  constructor(changed: (held: HeldDial | null) => void) {
    this.#changed = changed;
  }

  get held(): HeldDial | null {
    return this.#held;
  }

  /**
   * Waits until `release()`.
   *
   * @param patience Milliseconds.
   * @param tooLate Why the dial is dropped then.
   */
  hold(held: HeldDial, patience: number, tooLate: () => DialError): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.release(tooLate());
      }, patience);
      this.#settle = (error) => {
        clearTimeout(timer);
        if (error) reject(error);
        else resolve();
      };
      this.#set(held);
    });
  }

  /** Lets the dial go on, or drops it for a reason. */
  release(error?: DialError): void {
    const settle = this.#settle;
    if (!settle) return;
    this.#settle = undefined;
    this.#set(null);
    settle(error);
  }

  #set(held: HeldDial | null): void {
    this.#held = held;
    this.#changed(held);
  }
}
