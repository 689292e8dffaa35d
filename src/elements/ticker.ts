import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SECOND = 1_000;

/**
 * Renders its host once a second for as long as there is something to count, on the full seconds of what it counts.
 * What it shows is computed from the clock each time, so a sleeping tab or a moved element cannot make it wrong.
 */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #countsFrom: () => number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param countsFrom Since when there is something to count, in milliseconds since 1970; `undefined` for nothing. */
  constructor(host: ReactiveControllerHost, countsFrom: () => number | undefined) {
    this.#host = host;
    this.#countsFrom = countsFrom;
    host.addController(this);
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
    const from = this.#countsFrom();
    if (from === undefined) return;
    const passed = Math.max(0, Date.now() - from);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), SECOND - (passed % SECOND));
  }
}
