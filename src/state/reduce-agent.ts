import type { AgentMessage } from '../protocol/index.js';
import type { Agent, AgentState, HostAgentState } from './agent.js';
import type { Ruling } from './ruling.js';

/** What a host can say. */
export const AGENT_STATES: readonly AgentState[] = ['unknown', 'logged-out', 'logged-in', 'ready', 'not-ready'];

/** Takes the workspace's word. */
export function hearAgent(agent: Agent, message: AgentMessage, now: number): Ruling<Agent> {
  const { code, name, extension, routable, changedAt } = message;
  return newest(
    agent,
    {
      state: stateOf(code, routable),
      code,
      label: '',
      // One message may leave out what an earlier one said; who is logged in does not change without a login.
      name: name || agent.name,
      extension: extension || agent.extension,
      ...(routable !== undefined && { routable }),
      source: 'workspace',
    },
    changedAt,
    now,
  );
}

/** Takes the host's word. */
export function setAgent(agent: Agent, { state, code, label, since }: HostAgentState, now: number): Ruling<Agent> {
  const { name, extension } = agent;
  const changedAt = Number.isFinite(since) ? since : undefined;
  const said = { state, code: asText(code), label: asText(label), name, extension };
  return newest(agent, { ...said, source: 'host' }, changedAt, now);
}

/** Many a page has its codes as numbers, or `null` for none. */
function asText(value: string | number | null | undefined): string {
  return String(value ?? '');
}

/**
 * Ready is code 0 and nothing that speaks against it: a logged-out agent can carry code 0 too, and is not routable.
 */
function stateOf(code: string, routable: boolean | undefined): AgentState {
  if (code === 'login') return 'logged-in';
  if (code === 'logout') return 'logged-out';
  return code === '0' && routable !== false ? 'ready' : 'not-ready';
}

/**
 * The newest word wins, by the time of the change and not of its arrival. A clock that runs ahead of ours must not
 * silence everything that is said afterwards, so no change counts as later than its arrival; nor must ours where it is
 * set back, so what seems to come from the future is older than anything.
 */
function newest(agent: Agent, said: Agent, changedAt: number | undefined, now: number): Ruling<Agent> {
  const since = Math.min(changedAt ?? now, now);
  if (agent.since !== undefined && agent.since <= now && since < agent.since) {
    return { state: agent, verdict: 'out-of-order', detail: 'an older agent state than the one that is known' };
  }
  // A clock that runs ahead would make every repetition newer than the last.
  const repeats = changedAt === undefined || changedAt > now || since === agent.since;
  if (repeats && isSame(agent, said)) {
    return { state: agent, verdict: 'duplicate', detail: 'the agent state that is already known' };
  }
  return { state: Object.freeze({ ...said, since }), verdict: 'accepted', detail: '' };
}

function isSame(a: Agent, b: Agent): boolean {
  return (['state', 'code', 'label', 'name', 'extension', 'routable', 'source'] as const).every(
    (key) => a[key] === b[key],
  );
}
