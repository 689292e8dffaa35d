import type { CallMessage, WireCallIds } from '../protocol/index.js';
import { isAwaited, isLive } from './call.js';
import type { CallEntry } from './call-entry.js';

/** Numbers of unequal length are compared by this many digits from the end, where both have as many. */
const DECISIVE_DIGITS = 10;

/**
 * Which call a message belongs to. The wire has no correlation id, so this is our own rule:
 *
 * - A message with an id belongs to the call that is known by it, else to our own request of that number, else to the
 *   call of that number which is under way and has no id yet.
 * - The session id may be the agent's, the same all day. It is looked at only where a message has no other, and a call
 *   that is under way comes before our request, and that before a call that has ended; of that one another number can
 *   only tell the end.
 * - A message with no id at all continues the call of that number and direction which is under way, a live one first.
 *
 * @param entries newest first
 * @returns `undefined` for a call that is new to us and that we did not ask for
 */
export function findEntry(entries: readonly CallEntry[], message: CallMessage): CallEntry | undefined {
  const strong = strongIds(message.ids);
  if (strong.length > 0) {
    return (
      entries.find((entry) => hasName(entry, (name) => strong.includes(name))) ??
      findRequest(entries, message) ??
      entries.find((entry) => isUnderWay(entry) && !hasName(entry, () => true) && isOfNumber(entry, message))
    );
  }
  const { sessionId } = message.ids;
  if (sessionId !== '') {
    const ofSession = entries.filter(({ known }) => known.sessionId.includes(sessionId));
    return (
      ofSession.find(isUnderWay) ??
      findRequest(entries, message) ??
      ofSession.find((entry) => !message.number || !entry.call.number || isOfNumber(entry, message)) ??
      echoOf(ofSession, message)
    );
  }
  return findByNumber(entries, message);
}

/** Our request of that number which waits for its first word: one on the screen before one given up, newest first. */
function findRequest(entries: readonly CallEntry[], message: CallMessage): CallEntry | undefined {
  const requests = entries.filter((entry) => isAwaited(entry.call) && isOfNumber(entry, message));
  return requests.find(({ isShelved }) => !isShelved) ?? requests[0];
}

function findByNumber(entries: readonly CallEntry[], message: CallMessage): CallEntry | undefined {
  const ofNumber = entries.filter((entry) => isOfNumber(entry, message));
  const underWay = ofNumber.filter(isUnderWay);
  return (
    underWay.find(({ call }) => isLive(call)) ??
    underWay[0] ??
    findRequest(ofNumber, message) ??
    echoOf(ofNumber, message)
  );
}

/** An end without a call under way is the echo of one that has ended, rather than a call of its own. */
function echoOf(entries: readonly CallEntry[], { state }: CallMessage): CallEntry | undefined {
  return state === 'WRAP_UP' || state === 'FINISHED' ? entries[0] : undefined;
}

function isUnderWay({ heard, isShelved }: CallEntry): boolean {
  return heard !== 'FINISHED' && !isShelved;
}

function isOfNumber({ call }: CallEntry, { direction, number }: CallMessage): boolean {
  return call.direction === direction && isSameNumber(call.number, number);
}

/** Whether two ways of writing a number mean the same telephone: equal digits, or the last ten where lengths differ. */
export function isSameNumber(a: string, b: string): boolean {
  const [left, right] = [digitsOf(a), digitsOf(b)];
  if (left === '') return false;
  if (left.length === right.length) return left === right;
  // Of two lengths, one of them under ten digits, the ends are of two lengths as well.
  return left.slice(-DECISIVE_DIGITS) === right.slice(-DECISIVE_DIGITS);
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** The texts of `id`, `callId` and `interactionId` overlap in the documentation, so any may agree with any. */
function strongIds({ id, callId, interactionId }: WireCallIds): readonly string[] {
  return [id, callId, interactionId].filter((each) => each !== '');
}

/** Whether any of those names of a call is so. */
function hasName({ known: { id, callId, interactionId } }: CallEntry, isIt: (name: string) => boolean): boolean {
  return id.some(isIt) || callId.some(isIt) || interactionId.some(isIt);
}
