import type { Endpoint } from './endpoint.js';

/** Two ends of one link without a window in between, for a workspace on the same page and for tests. */
export interface MemoryLink {
  readonly dialer: Endpoint;
  readonly workspace: Endpoint;
}

/**
 * A link inside one page: what one end posts, the other hears, in order, in a later task as between windows, and as a
 * copy of its own.
 */
export function memoryLink(): MemoryLink {
  const atDialer = new Set<(message: unknown) => void>();
  const atWorkspace = new Set<(message: unknown) => void>();
  return { dialer: end(atDialer, atWorkspace), workspace: end(atWorkspace, atDialer) };
}

function end(here: Set<(message: unknown) => void>, there: Set<(message: unknown) => void>): Endpoint {
  return {
    post(message) {
      const copy: unknown = structuredClone(message);
      setTimeout(() => {
        for (const listener of there) listener(copy);
      });
    },
    subscribe(listener) {
      here.add(listener);
      return () => here.delete(listener);
    },
  };
}
