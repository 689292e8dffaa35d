import { isAwaited, type Call } from '../state/index.js';
import type { DialError, DialErrorCode } from './dial-error.js';

interface Outcome {
  readonly resolve: (call: Call) => void;
  readonly reject: (error: DialError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The dials whose outcome is still open, by the key of their call. */
export class Outcomes {
  readonly #open = new Map<string, Outcome>();
  readonly #error: (code: DialErrorCode) => DialError;

  /** @param error Words an error, when one is needed. */
  constructor(error: (code: DialErrorCode) => DialError) {
    this.#error = error;
  }

  /**
   * Waits for the outcome of a call that was just asked for.
   *
   * @param patience Milliseconds without a word from the workspace.
   * @param expire What to do then.
   */
  expect(key: string, patience: number, expire: () => void): Promise<Call> {
    return new Promise((resolve, reject) => {
      this.#open.set(key, { resolve, reject, timer: setTimeout(expire, patience) });
    });
  }

  /** A call has changed: its dial goes through once it rings, and is over where it cannot. */
  settle(call: Call): void {
    const outcome = this.#open.get(call.key);
    if (!outcome || call.state === 'requested') return;
    // Anything that the workspace says ends the wait for its first word; only a ringing call has gone through.
    clearTimeout(outcome.timer);
    if (call.state === 'offered') return;
    this.#open.delete(call.key);
    if (call.state === 'failed') outcome.reject(this.#error('not-started'));
    else if (isAwaited(call)) outcome.reject(this.#error('no-reply'));
    else outcome.resolve(call);
  }

  /** Ends the wait for one call. */
  fail(key: string, code: DialErrorCode): void {
    const outcome = this.#open.get(key);
    if (!outcome) return;
    clearTimeout(outcome.timer);
    this.#open.delete(key);
    outcome.reject(this.#error(code));
  }

  /** Ends every wait, and tells for which calls. */
  failAll(code: DialErrorCode): readonly string[] {
    const keys = [...this.#open.keys()];
    for (const key of keys) this.fail(key, code);
    return keys;
  }
}
