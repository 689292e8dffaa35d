import type { LitElement, ReactiveController } from 'lit';

const MINUTE = 60_000;

/**
 * Renders its host once a minute for as long as it is in a page that can be seen and has a time to show. What it shows is
 * computed from the clock each time, so it is right at once when the page is seen again.
 */
export class MinuteTicker implements ReactiveController {
  readonly #host: LitElement;
  readonly #isNeeded: () => boolean;
  /** The one that the host stands in, of a popup perhaps; `undefined` while it stands in none. */
  #document: Document | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, isNeeded: () => boolean) {
    this.#host = host;
    this.#isNeeded = isNeeded;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('visibilitychange', this.#handleVisibility);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // An update may still be under way when the host leaves.
    if (!this.#document || !this.#isNeeded() || this.#document.hidden) this.#stop();
    else this.#timer ??= setTimeout(() => this.#render(), MINUTE);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('visibilitychange', this.#handleVisibility);
    this.#document = undefined;
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
