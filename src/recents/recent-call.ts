import type { Call, DialRecord } from '../state/index.js';

/**
 * What is known of how a call ended, by the workspace's word:
 *
 * - `open`: nothing yet, it was asked for, offered or ringing when it was last heard of
 * - `talked`: the two have talked
 * - `not-answered`: an outbound call rang and ended; `missed`: an inbound one did
 * - `not-started`: it ended before it rang
 * - `unconfirmed`: the workspace has not answered; `cancelled`: the agent gave it up before the workspace answered
 * - `ended`: only its end was heard of, so nobody here knows whether it was answered
 */
export const OUTCOMES = [
  'open',
  'talked',
  'not-answered',
  'missed',
  'not-started',
  'unconfirmed',
  'cancelled',
  'ended',
] as const;

export type RecentOutcome = (typeof OUTCOMES)[number];

/** The calls of one number and extension: how often, and the newest of them. A frozen snapshot. */
export interface RecentCall {
  /** Ours: stable for as long as the number stays in the list. */
  readonly key: string;
  /** As it was sent, or as the workspace wrote it. Empty where a caller withholds it. */
  readonly number: string;
  /** Another extension is another entry. */
  readonly extension: string;
  /** The name that the workspace has for the customer, or empty. */
  readonly displayName: string;
  /** The CRM record of the newest call that had one. */
  readonly record?: DialRecord;
  /** Of the newest call. */
  readonly direction: Call['direction'];
  /** How the newest call ended, as far as the workspace has said: `open` not yet, `ended` nobody knows how. */
  readonly outcome: RecentOutcome;
  /** Whether the newest call was over when it was last heard of. */
  readonly isOver: boolean;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  /** How many calls there were. */
  readonly count: number;
  /** Ours, of the newest call, unlike any other of any page. */
  readonly callKey: string;
  /** The ids by which the workspace knows the newest call; that of the session only where there is no other. */
  readonly ids: readonly string[];
}

/** Newest first. */
export type RecentCalls = readonly RecentCall[];

/** Whether two ways of writing a number mean the same telephone. */
export type SameNumber = (a: string, b: string) => boolean;

export const NO_CALLS: RecentCalls = Object.freeze([]);
