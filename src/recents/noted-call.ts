import type { Call, CallEntry } from '../state/index.js';
import type { NotedCall } from './list.js';
import type { RecentOutcome } from './recent-call.js';
import { soundIds, soundRecord, text } from './sound.js';

/**
 * What a dialer knows of a call, as it is remembered.
 *
 * @param page What sets the keys of one dialer apart from those of every other.
 * @param now Milliseconds since 1970.
 */
export function notedCall(entry: CallEntry, page: string, now: number): NotedCall {
  const { call, known } = entry;
  const own = [...known.id, ...known.callId, ...known.interactionId];
  const record = soundRecord(call.record);
  const key = `${page}-${call.key}`;
  return {
    key,
    number: text(call.number),
    extension: text(call.extension),
    displayName: text(call.displayName),
    ...(record && { record }),
    direction: call.direction,
    outcome: outcomeOf(entry),
    isOver: isOver(call),
    at: call.requestedAt ?? call.ringingAt ?? call.answeredAt ?? call.endedAt ?? now,
    count: 1,
    callKey: key,
    // The session's id may be the same all day: it counts only where there is no other.
    ids: soundIds(own.length > 0 ? own : known.sessionId),
    isHeard: call.event !== '',
  };
}

export function isOver({ state }: Call): boolean {
  return state === 'wrap-up' || state === 'finished' || state === 'failed';
}

/** How a call ended, or how far it has come: the workspace's word, and where it has said nothing, `open` or `ended`. */
function outcomeOf({ call, isShelved }: CallEntry): RecentOutcome {
  switch (call.state) {
    case 'requested':
      // Off the screen before the workspace has said a word: the agent gave it up. The request has left the page, and
      // the softphone may still make the call; so it is remembered, as what it is.
      return isShelved ? 'cancelled' : 'open';
    case 'unconfirmed':
      return 'unconfirmed';
    case 'offered':
    case 'ringing':
      return 'open';
    case 'talking':
    case 'on-hold':
      return 'talked';
    case 'failed':
      return 'not-started';
    default:
      if (call.answeredAt !== undefined) return 'talked';
      if (call.ringingAt === undefined) return 'ended';
      return call.direction === 'inbound' ? 'missed' : 'not-answered';
  }
}
