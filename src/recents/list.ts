import type { RecentCall, RecentCalls, RecentOutcome, SameNumber } from './recent-call.js';

/** How many numbers are remembered. */
const MAX_ENTRIES = 20;

/** A call that begins so long after a request which nobody has heard of is another one. Milliseconds. */
const LATE = 60 * 60 * 1_000;

/** What was heard of a call in full: only its end says nothing new after these. */
const SURE: readonly RecentOutcome[] = ['talked', 'not-answered', 'missed', 'not-started'];

/** One call as a dialer knows it now. */
export interface NotedCall extends RecentCall {
  /** Whether the workspace has spoken of it. */
  readonly isHeard: boolean;
}

/**
 * Notes what is known of a call now.
 *
 * @param isFirst Whether whoever knows it notes it for the first time. If not, and it is not there, then it was removed
 * meanwhile, perhaps by another page, and stays so.
 */
export function note(list: RecentCalls, noted: NotedCall, isFirst: boolean, isSame: SameNumber): RecentCalls {
  const known = list.find((each) => isSameCall(each, noted, isSame));
  if (!known && !isFirst) return list;
  const { isHeard: _, ...entry } = noted;
  if (!known) return put(list, entry, isSame);
  const others = list.filter((each) => each !== known);
  const { key, callKey, at } = known;
  // Callers who withhold their number are one entry: once one is known, the others' calls are not of that number.
  const count = known.number === '' && entry.number !== '' ? 1 : known.count;
  return put(
    others,
    {
      ...named(entry, known),
      ...{ key, callKey, at, count },
      number: entry.number || known.number,
      extension: entry.extension || known.extension,
      ids: entry.ids.length > 0 ? entry.ids : known.ids,
      outcome: surer(known.outcome, entry.outcome),
    },
    isSame,
  );
}

/**
 * What began later than now did so by a clock that has been set back since: it counts as no newer than what is noted now.
 *
 * @param now Milliseconds since 1970.
 * @returns the same list where there is no such call
 */
export function settled(list: RecentCalls, { at }: NotedCall, now: number): RecentCalls {
  if (list.every((each) => each.at <= now)) return list;
  return Object.freeze(list.map((each) => (each.at > now ? Object.freeze({ ...each, at }) : each)));
}

/** Puts an entry into a list, and together with the one of its number where there is one. */
export function put(list: RecentCalls, entry: RecentCall, isSame: SameNumber): RecentCalls {
  const twin = list.find((each) => isOfSameTelephone(each, entry, isSame));
  const whole = Object.freeze(twin ? together(twin, entry, isSame) : entry);
  const others = list.filter((each) => each !== twin);
  return Object.freeze([whole, ...others].sort((a, b) => b.at - a.at).slice(0, MAX_ENTRIES));
}

/** What two entries of one number say as one, under the key of the first. */
function together(first: RecentCall, second: RecentCall, isSame: SameNumber): RecentCall {
  const [newer, older] = first.at > second.at ? [first, second] : [second, first];
  // Nobody knows whether two who withhold their number are one.
  const known = isSame(newer.number, older.number) ? named(newer, older) : newer;
  return { ...known, key: first.key, count: newer.count + older.count };
}

/** Takes one entry out, or all. */
export function forget(list: RecentCalls, key: string | undefined): RecentCalls {
  return Object.freeze(key === undefined ? [] : list.filter((each) => each.key !== key));
}

/** Puts entries back that were taken out, beside what came meanwhile. */
export function restore(list: RecentCalls, entries: RecentCalls, isSame: SameNumber): RecentCalls {
  const isBack = ({ callKey }: RecentCall): boolean => list.some((each) => each.callKey === callKey);
  return entries.filter((entry) => !isBack(entry)).reduce((whole, entry) => put(whole, entry, isSame), list);
}

/**
 * Whether an entry's newest call is this one, which another dialer, another page or this page before it was reloaded may
 * have noted:
 *
 * - by our own key;
 * - by an id, unless that call is over and this one is not: it may be the session's, the same all day;
 * - a request that nobody has heard of yet is the call of its number that the workspace speaks of, and no earlier one,
 *   nor one of much later.
 */
function isSameCall(entry: RecentCall, noted: NotedCall, isSame: SameNumber): boolean {
  if (entry.callKey === noted.callKey) return true;
  if (entry.direction !== noted.direction) return false;
  const isOfNumber = isOneNumber(entry.number, noted.number, isSame);
  const lateBy = noted.at - entry.at;
  if (entry.ids.length === 0) return isOfNumber && noted.isHeard && !entry.isOver && lateBy >= 0 && lateBy < LATE;
  // A caller's number may come later than the call.
  if (!isOfNumber && entry.number !== '' && noted.number !== '') return false;
  return entry.ids.some((id) => noted.ids.includes(id)) && (!entry.isOver || noted.isOver);
}

function isOneNumber(a: string, b: string, isSame: SameNumber): boolean {
  return a === b || isSame(a, b);
}

/** Another extension is another telephone. */
function isOfSameTelephone(a: RecentCall, b: RecentCall, isSame: SameNumber): boolean {
  return a.extension === b.extension && isOneNumber(a.number, b.number, isSame);
}

/** Who a number belongs to stays known, though a later call may not have said so. */
function named(entry: RecentCall, known: RecentCall): RecentCall {
  const record = entry.record ?? known.record;
  return { ...entry, displayName: entry.displayName || known.displayName, ...(record && { record }) };
}

/** A page that has heard only the end of a call knows less than one that has heard the rest. */
function surer(known: RecentOutcome, said: RecentOutcome): RecentOutcome {
  return known === 'talked' || (said === 'ended' && SURE.includes(known)) ? known : said;
}
