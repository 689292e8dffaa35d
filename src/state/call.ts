import type { Direction } from '../protocol/index.js';

/**
 * `requested → offered → ringing → talking ⇄ on-hold → wrap-up → finished`, and two more that only a call which we
 * asked for can reach: `unconfirmed` (the workspace has said nothing so far) and `failed` (it never rang).
 */
export type CallState =
  'requested' | 'unconfirmed' | 'offered' | 'ringing' | 'talking' | 'on-hold' | 'wrap-up' | 'finished' | 'failed';

/** The CRM record that a number was dialled from. */
export interface DialRecord {
  readonly recordId?: string;
  readonly recordName?: string;
  readonly objectType?: string;
  /** Whatever the page wants to find again with the call: an object, or text. */
  readonly params?: unknown;
}

/** A frozen snapshot of one call, replaced and never changed. Times are in milliseconds since 1970. */
export interface Call {
  /** Ours: stable for the life of the call, whatever ids it turns out to have. */
  readonly key: string;
  /** The first id that became known, or empty. */
  readonly id: string;
  /** All ids that are known, distinct, in the order id, callId, interactionId, sessionId. */
  readonly ids: readonly string[];
  readonly direction: Direction;
  /** Whether this dialer asked for the call. */
  readonly requestedHere: boolean;
  /** The number as it was sent, or as the workspace wrote it where we did not ask. */
  readonly number: string;
  /** The name that the workspace has for the customer, or empty. */
  readonly displayName: string;
  readonly record?: DialRecord;
  readonly state: CallState;
  /** The workspace's last word on the state, as it was written; empty before the first. */
  readonly event: string;
  readonly requestedAt?: number;
  /** By the workspace's clock, as it was written. */
  readonly startedAt?: number;
  readonly ringingAt?: number;
  readonly answeredAt?: number;
  readonly endedAt?: number;
  /** Kept apart from the number: shown to the agent, never sent. */
  readonly extension: string;
  readonly agentName: string;
  readonly campaign: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly interaction: Readonly<Record<string, unknown>>;
}

const LIVE: readonly CallState[] = ['requested', 'offered', 'ringing', 'talking', 'on-hold'];

/** Whether a call occupies the agent: while one does, dialling is refused. */
export function isLive({ state }: Call): boolean {
  return LIVE.includes(state);
}

/** Whether a call waits for the workspace's first word. */
export function isAwaited({ state }: Call): boolean {
  return state === 'requested' || state === 'unconfirmed';
}
