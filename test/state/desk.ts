import {
  callOnShow,
  callsOf,
  dismissCall,
  EMPTY_STATE,
  expireCall,
  reduce,
  requestCall,
  setAgent,
  type Agent,
  type Call,
  type CallRequest,
  type DialerState,
  type HostAgentState,
  type Ruling,
} from '../../src/state/index.js';
import { agentMessage, callMessage, type AgentParts, type CallParts } from '../fixtures/messages.js';
import { messageIn } from '../protocol/reading.js';

/** When every story begins, by our clock. */
export const NOON = Date.UTC(2024, 2, 21, 12);

export const NUMBER = '6081234567';
export const OTHER_NUMBER = '2065550148';

type Verdict = Ruling<DialerState>['verdict'];

/** An agent's desk: what was asked for there, what the workspace said, and what came of it. */
export class Desk {
  state: DialerState = EMPTY_STATE;
  now = NOON;

  get agent(): Agent {
    return this.state.agent;
  }

  /** The calls on the screen, newest first. */
  get calls(): readonly Call[] {
    return callsOf(this.state);
  }

  /** The call on show. */
  get call(): Call {
    const call = callOnShow(this.calls);
    if (!call) throw new Error('No call is on show.');
    return call;
  }

  /** A call by its key, on the screen or off it. */
  find(key: string): Call {
    const entry = this.state.entries.find(({ call }) => call.key === key);
    if (!entry) throw new Error(`No call is remembered as ${key}.`);
    return entry.call;
  }

  wait(milliseconds: number): this {
    this.now += milliseconds;
    return this;
  }

  /** Asks for a call. Answers with its key. */
  ask(number = NUMBER, more: Partial<CallRequest> = {}): string {
    this.state = requestCall(this.state, { number, ...more }, this.now);
    return this.state.entries[0]?.call.key ?? '';
  }

  /** The workspace speaks of a call. */
  hear(parts: CallParts): Verdict {
    return this.hearRaw(callMessage(parts));
  }

  /** The workspace speaks of the agent. */
  hearAgent(parts: AgentParts): Verdict {
    return this.hearRaw(agentMessage(parts));
  }

  /** The workspace says something in words of its own. */
  hearRaw(message: unknown): Verdict {
    const { state, verdict } = reduce(this.state, messageIn(message), this.now);
    this.state = state;
    return verdict;
  }

  /** The host speaks of the agent. */
  setAgent(said: HostAgentState): Verdict {
    const { state: agent, verdict } = setAgent(this.state.agent, said, this.now);
    this.state = { ...this.state, agent };
    return verdict;
  }

  /** The workspace has been silent for too long. */
  expire(key: string): void {
    this.state = expireCall(this.state, key);
  }

  dismiss(key: string): void {
    this.state = dismissCall(this.state, key);
  }
}
