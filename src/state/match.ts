import type { CallMessage, WireCallIds } from '../protocol/index.js';
import { isAwaited, isLive } from './call.js';
import type { CallEntry } from './call-entry.js';
import { objectionTo } from './transition.js';

/** Numbers of unequal length are compared by this many digits from the end, where both have as many. */
const DECISIVE_DIGITS = 10;

/**
 * Which call a message belongs to. The wire has no correlation id, so this is our own rule:
 *
 * - A message with an id belongs to the call that is known by it, else to our own request of that number, else to the
 *   call of that number which is under way and has no id yet.
 * - The session id may be the agent's, the same all day. It is looked at only where a message has no other: a call that is
 *   under way comes before our request, and that before a call that has ended. Of a call that is over another number can
 *   only tell the end. A session that nobody knows is that of the live call of that number.
 * - A message with no id at all continues the call of that number and direction which is under way, a live one first.
 *
 * @param entries newest first
 * @returns `undefined` for a call that is new to us and that we did not ask for
 */
export function findEntry(entries: readonly CallEntry[], message: CallMessage): CallEntry | undefined {
  const strong = strongIds(message.ids);
  if (strong.length > 0) {
    return (
      entries.find((entry) => hasName(entry, strong)) ??
      findRequest(entries, message) ??
      entries.find((entry) => hasNoName(entry) && isOfNumber(entry, message) && goesOn(entry, message))
    );
  }
  return message.ids.sessionId === '' ? findByNumber(entries, message) : findBySession(entries, message);
}

function findBySession(entries: readonly CallEntry[], message: CallMessage): CallEntry | undefined {
  const ofSession = entries.filter(({ known }) => known.sessionId.includes(message.ids.sessionId));
  const isOfIt = (entry: CallEntry): boolean => !message.number || !entry.call.number || isOfNumber(entry, message);
  return (
    ofSession.find((entry) => isUnderWay(entry) && (isLive(entry.call) || isOfIt(entry))) ??
    // The end of after-call work that the next dial has taken off the screen.
    ofSession.find((entry) => entry.heard === 'WRAP_UP' && message.state === 'FINISHED' && isOfIt(entry)) ??
    findRequest(entries, message) ??
    ofSession.find(isOfIt) ??
    echoOf(ofSession, message) ??
    entries.find((entry) => isLive(entry.call) && entry.known.sessionId.length === 0 && isOfNumber(entry, message))
  );
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

/** Whether a word with a name of its own may be of a call under way that has none: what is over does not begin anew. */
function goesOn(entry: CallEntry, { state }: CallMessage): boolean {
  return isUnderWay(entry) && (isLive(entry.call) || objectionTo(entry, state) !== 'out-of-order');
}

function isOfNumber({ call, ways }: CallEntry, { direction, number }: CallMessage): boolean {
  if (call.direction !== direction) return false;
  return isSameNumber(call.number, number) || ways.some((each) => isSameNumber(each, number));
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

/** Whether a call is known by one of those names. In loops, since each new call is looked for among all. */
function hasName({ known: { id, callId, interactionId } }: CallEntry, names: readonly string[]): boolean {
  for (const name of id) if (names.includes(name)) return true;
  for (const name of callId) if (names.includes(name)) return true;
  for (const name of interactionId) if (names.includes(name)) return true;
  return false;
}

function hasNoName({ known: { id, callId, interactionId } }: CallEntry): boolean {
  return !(id.length || callId.length || interactionId.length);
}
