import type { Direction } from '../protocol/index.js';

/**
 * `requested → offered → ringing → talking ⇄ on-hold → wrap-up → finished`, and two more that only a call which we
 * asked for can reach: `unconfirmed` (the workspace has said nothing so far) and `failed` (it never rang).
 */
export type CallState =
  'requested' | 'unconfirmed' | 'offered' | 'ringing' | 'talking' | 'on-hold' | 'wrap-up' | 'finished' | 'failed';

/** The CRM record that a number was dialled from. */
export interface DialRecord {
  /** The CRM's id of it. */
  readonly recordId?: string;
  /** Its name, for people. */
  readonly recordName?: string;
  /** Its type, as the CRM calls it. */
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
  /** Who has called whom, seen from the agent. */
  readonly direction: Direction;
  /** Whether this dialer asked for the call. */
  readonly requestedHere: boolean;
  /** The number as it was sent, or as the workspace wrote it where we did not ask. */
  readonly number: string;
  /** The name that the workspace has for the customer, or empty. */
  readonly displayName: string;
  /** What the number was dialled from. */
  readonly record?: DialRecord;
  /** How far it has come, by the workspace's word. */
  readonly state: CallState;
  /** The workspace's last word on the state, as it was written; empty before the first. */
  readonly event: string;
  /** When this dialer has asked for it. */
  readonly requestedAt?: number;
  /** When it began by the workspace's clock, as that wrote it. */
  readonly startedAt?: number;
  /** When it was first heard of as ringing; a call from a customer rings once it is offered. */
  readonly ringingAt?: number;
  /** When it was first heard of as talked in. */
  readonly answeredAt?: number;
  /** When its end was heard of: the end of talking, before any after-call work. */
  readonly endedAt?: number;
  /** Kept apart from the number: shown to the agent, never sent. */
  readonly extension: string;
  /** The agent whom the workspace names with it, or empty. */
  readonly agentName: string;
  /** The campaign that the workspace names with it, or empty. */
  readonly campaign: string;
  /** The message's `CallVariables`, whatever the tenant has in them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The message's `interactionData`. */
  readonly interaction: Readonly<Record<string, unknown>>;
}

/** Whether a call occupies the agent: while one does, dialling is refused. */
export function isLive({ state }: Call): boolean {
  // Compared one by one, which is a tenth of a search in a list: each message asks it of all that are remembered.
  return (
    state === 'requested' || state === 'offered' || state === 'ringing' || state === 'talking' || state === 'on-hold'
  );
}

/** Whether a call waits for the workspace's first word. */
export function isAwaited({ state }: Call): boolean {
  return state === 'requested' || state === 'unconfirmed';
}
