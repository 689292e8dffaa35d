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

/**
 * What a call becomes by the workspace's word.
 *
 * `WRAP_UP` means two things on the wire. For a call that we asked for, it or `FINISHED` before any ringing means that
 * the call could not be started; otherwise they are the ordinary end. For a call that we did not ask for, no failure is
 * ever invented. A failed call that is heard ringing or talking has started after all.
 *
 * @returns the new state, or the verdict for a word that must be dropped
 */
export function transition(
  entry: CallEntry | undefined,
  heard: WireCallState,
): CallState | 'duplicate' | 'out-of-order' {
  if (entry?.heard) {
    if (heard === entry.heard) return 'duplicate';
    const hasFailed = entry.call.state === 'failed';
    const revives = hasFailed && entry.heard !== 'FINISHED' && hasRungBy(heard);
    const goesBack = RANK[heard] < RANK[entry.heard];
    if (goesBack && !revives) return 'out-of-order';
  }
  const isEnd = RANK[heard] >= RANK.WRAP_UP;
  const neverRang = entry?.call.requestedHere === true && !entry.hasRung;
  return isEnd && neverRang ? 'failed' : STATE_OF[heard];
}
