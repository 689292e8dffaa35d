import type { Line } from './line.js';

export interface LinePair {
  /** For the simulated workspace. */
  readonly workspace: Line;
  /** For the dialer, as its `endpoint`. */
  readonly dialer: Line;
}

/**
 * Two ends of one line in memory, for a workspace and a dialer on the same page or in the same test.
 *
 * What is posted at one end is delivered at the other at once and as a copy, as `postMessage` would copy it: neither
 * side can change what the other holds.
 */
export function linePair(): LinePair {
  const atWorkspace = new Set<(message: unknown) => void>();
  const atDialer = new Set<(message: unknown) => void>();
  return { workspace: end(atDialer, atWorkspace), dialer: end(atWorkspace, atDialer) };
}

function end(theirs: Set<(message: unknown) => void>, ours: Set<(message: unknown) => void>): Line {
  return {
    post(message) {
      for (const listener of [...theirs]) listener(structuredClone(message));
    },
    subscribe(listener) {
      // Wrapped, so that the same function subscribed twice is heard twice and undone one by one.
      const entry = (message: unknown): void => listener(message);
      ours.add(entry);
      return () => {
        ours.delete(entry);
      };
    },
  };
}
