import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/**
 * Renders its host once a minute for as long as it is in a page that can be seen and has a time to show. What it shows is
 * computed from the clock each time, so it is right at once when the page is seen again.
 */
export class MinuteTicker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isNeeded: () => boolean;
  #isConnected = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, isNeeded: () => boolean) {
    this.#host = host;
    this.#isNeeded = isNeeded;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    document.addEventListener('visibilitychange', this.#handleVisibility);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // An update may still be under way when the host leaves.
    if (!this.#isConnected || !this.#isNeeded() || document.hidden) this.#stop();
    else this.#timer ??= setTimeout(() => this.#render(), MINUTE);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    this.#stop();
  }

  readonly #handleVisibility = (): void => this.#render();

  #render(): void {
    this.#stop();
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
