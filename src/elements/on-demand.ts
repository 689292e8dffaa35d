import type { ReactiveControllerHost } from 'lit';
import { afterPaint } from '../after-paint.js';
import { loadOnce, type Loader } from '../load-once.js';

/** What could not be had is asked for again after this; a clock renders its view once a second. Milliseconds. */
const PAUSE = 30_000;

/**
 * A part of a view that comes in a chunk of its own, because most pages never need it or not at the first paint. Whoever
 * renders it asks for it each time; until it is there it renders without, and is rendered anew once it is.
 */
export class OnDemand<Part> {
  readonly #loader: Loader<Part>;
  #notBefore = 0;

  /** @param bring Imports the chunk, defines the tags that it holds, and answers with what the host uses of it. */
  constructor(bring: () => Promise<Part>) {
    this.#loader = loadOnce(() => afterPaint().then(bring));
  }

  /** Waits until it is known whether the part can be had, and brings it for that. */
  settled(): Promise<unknown> {
    return this.#loader.load().catch(() => undefined);
  }

  /**
   * The part, if it is there. Where it is not it is brought; without it the rest of the widget goes on as before.
   *
   * @param isWanted Whether to bring it where it is not there.
   */
  for(host: ReactiveControllerHost, isWanted = true): Part | undefined {
    const part = this.#loader.loaded();
    if (part === undefined && isWanted && performance.now() >= this.#notBefore)
      this.#loader.load().then(
        () => host.requestUpdate(),
        () => (this.#notBefore = performance.now() + PAUSE),
      );
    return part;
  }
}
