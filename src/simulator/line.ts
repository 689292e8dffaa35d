/**
 * A two-way line to a dialer, seen from the workspace's end. It has the shape of the dialer's own endpoint, so one
 * publish/subscribe library can serve both.
 */
export interface Line {
  post(message: unknown): void;
  /** @returns the undo of the subscription */
  subscribe(listener: (message: unknown) => void, watcher?: LineWatcher): () => void;
  /** Delivers a message as if another site had sent it, where a line can do that. */
  postFromElsewhere?(message: unknown): void;
}

/** The part of a dialer that hears what was turned away. */
export interface LineWatcher {
  onRefused(refusal: {
    readonly verdict: 'wrong-origin';
    readonly origin: string;
    readonly expected: string;
    readonly message: unknown;
  }): void;
}
