import { countsFrom, durationOf, isLive, type Call } from '../core/index.js';
import type { Five9CallStatus } from './five9-call-status.js';
import { Ticker } from './ticker.js';

/** How long the call on show has taken. */
export class CallTimer {
  readonly #ticker: Ticker;
  #call: Call | null = null;
  #from: number | undefined;

  constructor(view: Five9CallStatus) {
    this.#ticker = new Ticker(view, () => this.#start(view.call));
  }

  /** Milliseconds; `undefined` where nobody knows, or nobody needs to. */
  read(call: Call): number | undefined {
    if (call.state === 'failed') return undefined;
    return isLive(call) ? this.#ticker.passed : durationOf(call, Date.now());
  }

  /** Judged once for each snapshot: a start that is still to come would be believed once its time has passed. */
  #start(call: Call | null): number | undefined {
    if (call !== this.#call) {
      this.#call = call;
      this.#from = call && isLive(call) ? countsFrom(call, Date.now()) : undefined;
    }
    return this.#from;
  }
}
