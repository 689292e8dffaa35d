import type { Line, LineWatcher } from './line.js';

export interface LinePair {
  /** For the simulated workspace. */
  readonly workspace: Line;
  /** For the dialer, as its `endpoint`. */
  readonly dialer: Line;
}

interface Listener {
  readonly hear: (message: unknown) => void;
  readonly watcher: LineWatcher | undefined;
}

/** The sites that a memory has not: what the diagnostics of a dialer show where the workspace forges its origin. */
const ELSEWHERE = 'https://elsewhere.example';
const EXPECTED = 'https://workspace.example';

/**
 * Two ends of one line in memory, for a workspace and a dialer on the same page or in the same test.
 *
 * What is posted at one end is delivered at the other at once and as a copy, as `postMessage` would copy it: neither
 * side can change what the other holds. At once, so that a test with a `ManualClock` has nothing to wait for.
 */
export function linePair(): LinePair {
  const atWorkspace = new Set<Listener>();
  const atDialer = new Set<Listener>();
  return { workspace: end(atDialer, atWorkspace), dialer: end(atWorkspace, atDialer) };
}

function end(theirs: Set<Listener>, ours: Set<Listener>): Line {
  return {
    post(message) {
      for (const { hear } of [...theirs]) hear(structuredClone(message));
    },
    subscribe(listener, watcher) {
      // An entry of its own, so that the same function subscribed twice is heard twice and undone one by one.
      const entry: Listener = { hear: listener, watcher };
      ours.add(entry);
      return () => {
        ours.delete(entry);
      };
    },
    postFromElsewhere(message) {
      const refusal = { verdict: 'wrong-origin', origin: ELSEWHERE, expected: EXPECTED } as const;
      for (const { watcher } of [...theirs]) watcher?.onRefused({ ...refusal, message: structuredClone(message) });
    },
  };
}
