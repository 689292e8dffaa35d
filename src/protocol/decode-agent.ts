import { fold } from './fold.js';
import { asObject, asText, asTime, asWritten, open } from './reader.js';
import type { AgentMessage, Decoded } from './wire.js';

/** Whether calls are routed to the agent, and both ways in which the pages write that none are. */
const AGENT_TYPES = ['routable', 'not_routable', 'non-routable'] as const;

/**
 * Reads the payload of `SetAgentState`.
 *
 * The state stands twice, in `data.state` and in `event`. They are documented as equal; where they differ, the words
 * `logout` and `login` win over a code, because a logged-out agent can carry code 0.
 */
export function decodeAgent(payload: object, drift: string[]): AgentMessage | Decoded {
  const readPayload = open(payload, drift);
  const read = open(asObject(readPayload('data')) ?? payload, drift);
  const said = [asText(read('state')), asText(readPayload('event'))];
  const written = said.find(isWord) ?? said.find((code) => code !== '');
  if (written === undefined)
    return { verdict: 'malformed', detail: 'no agent state: neither "state" nor "event" is filled' };
  const code = isWord(written) ? fold(written) : written;
  if (code !== written) drift.push(`state "${written}" was read as "${code}"`);
  const routable = readRoutable(read('agentType'), drift);
  const changedAt = asTime(read('stateChangeTime'));
  return {
    kind: 'agent',
    code,
    name: asText(read('loginName')),
    extension: asText(read('extension')),
    ...(routable !== undefined && { routable }),
    ...(changedAt !== undefined && { changedAt }),
  };
}

function isWord(code: string): boolean {
  return ['login', 'logout'].includes(fold(code));
}

function readRoutable(agentType: unknown, drift: string[]): boolean | undefined {
  const text = asText(agentType);
  const meant = AGENT_TYPES.find((each) => fold(each) === fold(text));
  if (meant && asWritten(agentType) !== meant) drift.push(`agentType "${text}" was folded`);
  return meant && meant === 'routable';
}
