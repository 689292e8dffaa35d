import type { ReactiveControllerHost } from 'lit';
import { loadOnce, type Loader } from '../load-once.js';

/**
 * A part of a view that comes in a chunk of its own, because most pages never need it or not at the first paint. Whoever
 * renders it asks for it each time; until it is there it renders without, and is rendered anew once it is.
 */
export class OnDemand<Part> {
  readonly #loader: Loader<Part>;

  /** @param bring Imports the chunk, defines the tags that it holds, and answers with what the host uses of it. */
  constructor(bring: () => Promise<Part>) {
    this.#loader = loadOnce(bring);
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
    if (part === undefined && isWanted)
      this.#loader.load().then(
        () => host.requestUpdate(),
        () => undefined,
      );
    return part;
  }
}
