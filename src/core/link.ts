import type { LinkFault, LinkStanding } from '../workspace/index.js';

/** How the link to the workspace stands. A frozen snapshot, replaced and never changed. */
export interface Link {
  /** As an endpoint's standing, and `heard` once the workspace has said something since its page was loaded. */
  readonly status: LinkStanding['status'] | 'heard';
  /** When the workspace was last heard, in milliseconds since 1970. */
  readonly lastHeardAt?: number;
  /** What is wrong with the set-up, where something is. */
  readonly fault?: LinkFault;
}

export const NO_LINK = Object.freeze({ status: 'not-configured' }) satisfies Link & LinkStanding;
