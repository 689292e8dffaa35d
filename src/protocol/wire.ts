/**
 * The wire, as the vendor's pages print it: the names that stand in messages, one place for each.
 *
 * Source: Acqueon Workspace, "Manual Outbound APIs" (3.19.2403 onwards) and its sister pages on call events and agent
 * states. Where a page prints a name in two ways, both are listed and the first is the one that we say.
 */

/** The channel of every message, both ways. */
export const CHANNEL = 'Five9';

/**
 * Sender: the dialer. Receiver: the host workspace. Purpose: start a call to one number.
 *
 * The topic really is `InboundCall`, although the call is outbound. Nothing answers this message itself; the call's
 * own events follow, or nothing does.
 */
export interface MakeCallRequest {
  readonly channel: 'Five9';
  /** The number to dial, a string even though one printed sample has a bare number. */
  readonly data: string;
  readonly topic: 'InboundCall';
  readonly subtopic: 'SetMakeCall';
}

/** The states of a call that the workspace speaks of, as they are written once folded. */
export const WIRE_CALL_STATES = [
  'OFFERED',
  'RINGING_ON_OTHER_SIDE',
  'TALKING',
  'ON_HOLD',
  'WRAP_UP',
  'FINISHED',
] as const;

export type WireCallState = (typeof WIRE_CALL_STATES)[number];

/** Who started a call: the agent's side, or the customer. */
export type Direction = 'outbound' | 'inbound';

/** The names by which the workspace may know one call. Texts; each is empty where the message has none. */
export interface WireCallIds {
  readonly id: string;
  readonly callId: string;
  readonly interactionId: string;
  /** "The Five9 Session ID". It may be the agent's session, the same all day, so it decides only alone. */
  readonly sessionId: string;
}

/**
 * Sender: the host workspace. Receiver: the dialer. Purpose: a call has reached a state.
 *
 * On the wire: `Outbound` / `OutboundCallStateChange` and `Inbound` / `InboundCallStateChange`.
 */
export interface CallMessage {
  readonly kind: 'call';
  readonly direction: Direction;
  readonly state: WireCallState;
  /** The state as it was written. */
  readonly event: string;
  readonly ids: WireCallIds;
  /** The customer's number as the workspace writes it, or empty. */
  readonly number: string;
  /** The name that the workspace has for the customer, or empty. */
  readonly displayName: string;
  /** For display only: the documentation writes it in four places and four ways. */
  readonly agentName: string;
  readonly campaign: string;
  /** When the call started by the workspace's clock, in milliseconds since 1970. */
  readonly startedAt?: number;
  /** A bounded copy of `CallVariables`. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** A bounded copy of `interactionData`. */
  readonly interaction: Readonly<Record<string, unknown>>;
}

/**
 * Sender: the host workspace. Receiver: the dialer. Purpose: the agent's state has changed.
 *
 * On the wire: `Agent` / `SetAgentState`.
 */
export interface AgentMessage {
  readonly kind: 'agent';
  /** `login`, `logout`, `0` (Ready), or one of the tenant's own codes. */
  readonly code: string;
  /** Whether calls are routed to the agent; unknown where the message does not say. */
  readonly routable?: boolean;
  /** The agent's login name, or empty. */
  readonly name: string;
  readonly extension: string;
  /** When the state changed by the workspace's clock, in milliseconds since 1970. */
  readonly changedAt?: number;
}

export type InboundMessage = CallMessage | AgentMessage;

/** What became of a message that looks like ours, as far as its text alone can tell. */
export type Decoded =
  | { readonly verdict: 'accepted' | 'drift'; readonly detail: string; readonly message: InboundMessage }
  | { readonly verdict: 'malformed' | 'unknown-topic' | 'unknown-state'; readonly detail: string };
