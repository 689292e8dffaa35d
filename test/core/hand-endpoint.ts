import type { Endpoint } from '../../src/core/public.js';
import type { LinkStanding, LinkWatcher, Refusal } from '../../src/workspace/index.js';

/** An endpoint that does at once what a test tells it to, in the very task. */
export class HandEndpoint implements Endpoint {
  readonly sent: unknown[] = [];
  /** What happens while a message is posted. */
  onPost: (message: unknown) => void = () => undefined;
  /** How the link stands when somebody subscribes; an endpoint without it tells nothing of itself. */
  standing: LinkStanding | undefined;
  #listener: ((message: unknown) => void) | undefined;
  #watcher: LinkWatcher | undefined;

  constructor(standing?: LinkStanding) {
    this.standing = standing;
  }

  get isHeard(): boolean {
    return this.#listener !== undefined;
  }

  post(message: unknown): void {
    this.onPost(message);
    this.sent.push(message);
  }

  subscribe(listener: (message: unknown) => void, watcher?: LinkWatcher): () => void {
    this.#listener = listener;
    this.#watcher = watcher;
    if (this.standing) watcher?.onStanding(this.standing);
    return () => {
      this.#listener = undefined;
      this.#watcher = undefined;
    };
  }

  say(...messages: readonly unknown[]): void {
    for (const message of messages) this.#listener?.(message);
  }

  stand(standing: LinkStanding): void {
    this.standing = standing;
    this.#watcher?.onStanding(standing);
  }

  refuse(refusal: Refusal): void {
    this.#watcher?.onRefused(refusal);
  }
}
