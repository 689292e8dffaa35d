import type { InboundMessage } from '../protocol/index.js';
import { hearCall } from './calls.js';
import type { DialerState } from './dialer-state.js';
import { hearAgent } from './reduce-agent.js';
import type { Ruling } from './ruling.js';

/**
 * The whole of what the workspace can do to a dialer: one message, one new state.
 *
 * @param now Milliseconds since 1970; the state itself never looks at a clock.
 */
export function reduce(state: DialerState, message: InboundMessage, now: number): Ruling<DialerState> {
  if (message.kind === 'call') return hearCall(state, message, now);
  const { state: agent, verdict, detail } = hearAgent(state.agent, message, now);
  return { state: agent === state.agent ? state : { ...state, agent }, verdict, detail };
}
