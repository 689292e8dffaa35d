/**
 * A two-way line to a dialer, seen from the workspace's end. It has the shape of the dialer's own endpoint, so one
 * publish/subscribe library can serve both.
 */
export interface Line {
  post(message: unknown): void;
  /** @returns the undo of the subscription */
  subscribe(listener: (message: unknown) => void): () => void;
}
