import type { WireCallState } from '../protocol/index.js';
import type { CallState } from './call.js';
import type { CallEntry } from './call-entry.js';

const STATE_OF = {
  OFFERED: 'offered',
  RINGING_ON_OTHER_SIDE: 'ringing',
  TALKING: 'talking',
  ON_HOLD: 'on-hold',
  WRAP_UP: 'wrap-up',
  FINISHED: 'finished',
} as const satisfies Record<WireCallState, CallState>;

/** A call only ever moves on in this order, save between talking and on hold, which stand side by side. */
const RANK: Record<WireCallState, number> = {
  OFFERED: 1,
  RINGING_ON_OTHER_SIDE: 2,
  TALKING: 3,
  ON_HOLD: 3,
  WRAP_UP: 4,
  FINISHED: 5,
};

/** Whether a state proves that the call has reached the other side. */
export function hasRungBy(heard: WireCallState): boolean {
  return RANK[heard] === 2 || RANK[heard] === 3;
}

/** Why a word must be dropped: it has been said, or the call is past it. A failed call that rings has started after all. */
export function objectionTo(
  { call, heard: last }: CallEntry,
  heard: WireCallState,
): 'duplicate' | 'out-of-order' | undefined {
  if (last === undefined) return undefined;
  if (heard === last) return 'duplicate';
  const revives = call.state === 'failed' && last !== 'FINISHED' && hasRungBy(heard);
  return RANK[heard] < RANK[last] && !revives ? 'out-of-order' : undefined;
}

/**
 * What a call becomes by the workspace's word.
 *
 * `WRAP_UP` means two things on the wire. For a call that we asked for, it or `FINISHED` before any ringing means that
 * the call could not be started; otherwise they are the ordinary end. For a call that we did not ask for, no failure is
 * ever invented.
 */
export function transition(entry: CallEntry | undefined, heard: WireCallState): CallState {
  const isEnd = RANK[heard] >= RANK.WRAP_UP;
  const neverRang = entry?.call.requestedHere === true && !entry.hasRung;
  return isEnd && neverRang ? 'failed' : STATE_OF[heard];
}
