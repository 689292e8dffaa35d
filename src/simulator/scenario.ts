import type { WireCallState } from '../protocol/index.js';
import type { AgentStatus } from './agent-message.js';
import type { Spelling, SpellingName } from './spelling.js';

interface Timed {
  /** Milliseconds after the step before it, at speed 1. */
  readonly after: number;
  /** How the message is written; `sample` unless given. */
  readonly spelling?: SpellingName | Spelling;
}

/** The workspace says that the call has reached a state. Any other word is said too, and changes nothing. */
export interface CallStep extends Timed {
  readonly call: WireCallState | (string & {});
}

/** The workspace says that its agent's state has changed. */
export interface AgentStep extends Timed {
  readonly agent: AgentStatus;
  /** A code of the tenant's own, for `not-ready`. */
  readonly code?: string;
}

/** A customer calls. */
export interface InboundStep extends Timed {
  readonly inbound: { readonly number: string; readonly name?: string };
  /** What becomes of that call; without it, it rings until the agent answers. */
  readonly steps?: readonly CallScriptStep[];
}

/** The workspace's page posts something else. */
export interface RawStep extends Timed {
  readonly raw: unknown;
}

/** A step of a call's own script. */
export type CallScriptStep = CallStep | AgentStep | RawStep;
/** A step of what happens without any call. */
export type StartStep = AgentStep | InboundStep | RawStep;
export type Step = CallScriptStep | StartStep;

/** What a simulated workspace does, as data. */
export interface Scenario {
  /** One sentence for people. */
  readonly summary?: string;
  /** What happens by itself, from the moment that the scenario is chosen. */
  readonly onStart?: readonly StartStep[];
  /** What follows each `SetMakeCall`; nothing, if it is empty. */
  readonly onMakeCall: readonly CallScriptStep[];
}
