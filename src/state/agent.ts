/** What is known of the agent: the workspace's word or the host's, never a guess. */

/** `unknown` until somebody has said something: nothing can be asked. */
export type AgentState = 'unknown' | 'logged-out' | 'logged-in' | 'ready' | 'not-ready';

/** A frozen snapshot, replaced and never changed. */
export interface Agent {
  /** The state; unknown until somebody has said something. */
  readonly state: AgentState;
  /** The state's code as it was said: `login`, `logout`, `0`, or the tenant's own. Empty while unknown. */
  readonly code: string;
  /** A name for the code, where the host gave one; else empty. */
  readonly label: string;
  /** Since when, in milliseconds since 1970, never later than it was heard. */
  readonly since?: number;
  /** The login name, or empty. */
  readonly name: string;
  /** The agent's own extension, or empty. */
  readonly extension: string;
  /** Whether calls are routed to the agent; unknown where nobody has said. */
  readonly routable?: boolean;
  /** Who said so; missing while unknown. */
  readonly source?: 'workspace' | 'host';
}

/** What a host says of its agent, by `setAgentState()`. */
export interface HostAgentState {
  readonly state: AgentState;
  readonly code?: string;
  readonly label?: string;
  /** Milliseconds since 1970; now, where it is left out. */
  readonly since?: number;
}

export const UNKNOWN_AGENT: Agent = Object.freeze({ state: 'unknown', code: '', label: '', name: '', extension: '' });
