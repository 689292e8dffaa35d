import type { LitElement, ReactiveController } from 'lit';
import { Stopwatch } from './stopwatch.js';

const SECOND = 1_000;
/** A timer may go off a little early, and would count the same second once more. Milliseconds. */
const MARGIN = 5;

/**
 * Renders its host once a second for as long as there is something to count, on the full seconds of what it counts.
 * What it shows is computed from the clocks each time, so a sleeping tab or a moved element cannot make it wrong.
 */
export class Ticker implements ReactiveController {
  readonly #host: LitElement;
  readonly #countsFrom: () => number | undefined;
  readonly #stopwatch = new Stopwatch();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param countsFrom Since when there is something to count, in milliseconds since 1970; `undefined` for nothing. */
  constructor(host: LitElement, countsFrom: () => number | undefined) {
    this.#host = host;
    this.#countsFrom = countsFrom;
    host.addController(this);
  }

  /** Milliseconds until now; `undefined` where there is nothing to count. */
  get passed(): number | undefined {
    const from = this.#countsFrom();
    return from === undefined ? from : this.#stopwatch.read(from);
  }

  hostConnected(): void {
    this.#schedule();
  }

  hostUpdated(): void {
    this.#schedule();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const { passed } = this;
    // An update that was under way may come after the element has left the page.
    if (passed !== undefined && this.#host.isConnected) {
      this.#timer = setTimeout(() => this.#host.requestUpdate(), SECOND - (passed % SECOND) + MARGIN);
    }
  }
}
