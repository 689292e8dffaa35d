import type { WireCallIds, WireCallState } from '../protocol/index.js';
import type { Call } from './call.js';

/** Each kind of id with the values that one call has been known by. */
export type KnownIds = { readonly [Kind in keyof WireCallIds]: readonly string[] };

/** A call, and what has to be remembered of it beyond what a page may see. */
export interface CallEntry {
  readonly call: Call;
  readonly known: KnownIds;
  /** Of a call that we asked for, the ways in which the workspace may write its number, beside the one that was sent. */
  readonly ways: readonly string[];
  /** How many calls there had been when it was last heard of: an order that no clock which is set back can turn around. */
  readonly last: number;
  /** The workspace's last word; missing before the first. */
  readonly heard?: WireCallState;
  /** Whether it has ever rung: what tells a call that ended from one that could not be started. */
  readonly hasRung: boolean;
  /** Off the screen: dismissed or replaced, and remembered so that a stale event cannot touch the next call. */
  readonly isShelved: boolean;
}

const KINDS = ['id', 'callId', 'interactionId', 'sessionId'] as const;

export const NO_IDS: KnownIds = { id: [], callId: [], interactionId: [], sessionId: [] };

/** A hostile workspace could rename one call for ever; the first name and the newest are kept. */
const MAX_NAMES = 4;

/** Adds a message's ids to those of a call. @returns the same object where it has them already */
export function learn(known: KnownIds, ids: WireCallIds): KnownIds {
  let learnt = known;
  for (const kind of KINDS) {
    const id = ids[kind];
    if (id === '' || known[kind].includes(id)) continue;
    const names = known[kind].concat(id);
    if (names.length > MAX_NAMES) names.splice(1, 1);
    learnt = { ...learnt, [kind]: names };
  }
  return learnt;
}

/** All ids, distinct, in the contract's order. */
export function allIds({ id, callId, interactionId, sessionId }: KnownIds): readonly string[] {
  return [...new Set(id.concat(callId, interactionId, sessionId))];
}
