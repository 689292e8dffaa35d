import type { Agent } from './agent.js';
import { isLive, type Call } from './call.js';

/**
 * `strict`: dial only when Ready. `known`: refuse in every known state but Ready, and allow while nothing is known.
 * `off`: never refuse for the agent's state.
 */
export const READY_GATES = ['known', 'strict', 'off'] as const;

export type ReadyGate = (typeof READY_GATES)[number];

/** Why an agent may not dial now. */
export type DialBar = 'not-ready' | 'busy';

/** Whether the agent may dial, and why not: the documentation demands the Ready state, and one call fits at a time. */
export function dialBar(agent: Agent, calls: readonly Call[], gate: ReadyGate): DialBar | undefined {
  // No `some()`: in a frozen list each step of it takes a dozen times as long.
  for (const call of calls) if (isLive(call)) return 'busy';
  const isUnknownAllowed = agent.state === 'unknown' && gate === 'known';
  return gate !== 'off' && agent.state !== 'ready' && !isUnknownAllowed ? 'not-ready' : undefined;
}
