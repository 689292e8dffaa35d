import type { AgentProfile } from '../src/simulator/index.js';

/** The fictional agent of the demo. */
export const AGENT_NAME = 'Jordan Avery';

const LOGIN = 'jordan.avery@bluestem.example';

export const AGENT: Partial<AgentProfile> = {
  agent: LOGIN,
  loginName: LOGIN,
  agentName: AGENT_NAME,
  agentExtension: '0018',
  extension: '0018',
};
