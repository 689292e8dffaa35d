import { isLive, type Call } from './call.js';

/** A workspace's time that is further off than this is not believed: its clock or its format is wrong. Milliseconds. */
const MAX_CALL = 24 * 60 * 60 * 1_000;

/**
 * From when the time of a call is counted, in milliseconds since 1970. To be asked once for each snapshot.
 *
 * A conversation counts from its answer. Where we heard neither the request nor the ringing, the widget came late, and
 * the workspace's own start of the call is nearer to the truth than our first sight of it, if its clock can be believed.
 *
 * @returns `undefined` where nothing is to be counted
 */
export function countsFrom(call: Call, now: number): number | undefined {
  const { requestedAt, ringingAt, answeredAt, startedAt } = call;
  const cameLate = requestedAt === undefined && ringingAt === undefined;
  // Judged once, at our first sight of the call: a timer that changes its mind while it runs would jump.
  const seenAt = answeredAt ?? call.endedAt ?? now;
  const isBelieved = startedAt !== undefined && startedAt <= seenAt && seenAt - startedAt < MAX_CALL;
  if (cameLate && isBelieved) return startedAt;
  return answeredAt ?? ringingAt ?? requestedAt;
}

/**
 * How long a call has taken, in milliseconds: until now, or until its end. While it lives it is never less than nothing,
 * whatever a clock that was set back makes of it.
 *
 * @returns `undefined` where nobody knows, as of a call that by our clock ended before it began
 */
export function durationOf(call: Call, now: number): number | undefined {
  const from = countsFrom(call, now);
  if (from === undefined) return undefined;
  if (isLive(call)) return Math.max(0, now - from);
  return call.endedAt !== undefined && call.endedAt >= from ? call.endedAt - from : undefined;
}
