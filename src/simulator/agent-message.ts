import type { AgentProfile } from './agent-profile.js';

export type AgentStatus = 'ready' | 'not-ready' | 'login' | 'logout';

/** What the simulated workspace last said of its agent. */
export interface SimulatedAgent {
  readonly status: AgentStatus;
  /** `0` for Ready, `login`, `logout`, or one of the tenant's own codes. */
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** A break code as a tenant may have it; the documentation names none. */
export const SAMPLE_NOT_READY_CODE = '367541';

const CODES = { ready: '0', 'not-ready': SAMPLE_NOT_READY_CODE, login: 'login', logout: 'logout' } as const;

/**
 * The code that says a status where no other is given.
 *
 * @throws TypeError for a status that there is not
 */
export function codeOf(status: AgentStatus): string {
  if (!Object.hasOwn(CODES, status))
    throw new TypeError(`"${status}" is no status of an agent. There are: ${Object.keys(CODES).join(', ')}.`);
  return CODES[status];
}

/** The documented `SetAgentState`. */
export function agentMessage({ status, code, since }: SimulatedAgent, profile: AgentProfile): Record<string, unknown> {
  return {
    channel: 'Five9',
    topic: 'Agent',
    subtopic: 'SetAgentState',
    message: {
      data: {
        extension: profile.extension,
        loginName: profile.loginName,
        state: code,
        stateChangeTime: new Date(since).toISOString(),
        agentType: status === 'ready' ? 'routable' : 'not_routable',
      },
      event: code,
      source: 'event',
    },
  };
}
