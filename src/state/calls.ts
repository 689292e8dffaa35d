import type { CallMessage } from '../protocol/index.js';
import { isAwaited, isLive, type Call, type DialRecord } from './call.js';
import { allIds, learn, NO_IDS, type CallEntry } from './call-entry.js';
import type { DialerState } from './dialer-state.js';
import { BLANK, heardCall } from './heard-call.js';
import { findEntry } from './match.js';
import type { Ruling } from './ruling.js';
import { hasRungBy, objectionTo, transition } from './transition.js';

/** How many calls that are over stay on the screen where nobody dismisses them. */
const MAX_ENDED = 10;
/** How many calls off the screen are remembered, against stale events. */
const MAX_SHELVED = 20;
/** No agent has as many calls at once; a workspace that says so must not fill the page's memory. */
const MAX_LIVE = 100;

/** What we asked for: the number as sent, and what came with it. */
export interface CallRequest {
  readonly number: string;
  /** Other ways to write it. */
  readonly ways?: readonly string[];
  readonly extension?: string;
  /** Frozen, as everything of a call is. */
  readonly record?: DialRecord | undefined;
}

/** We are about to ask for a call. The calls that are over leave the screen. */
export function requestCall(
  state: DialerState,
  { number, ways = [], extension = '', record }: CallRequest,
  now: number,
): DialerState {
  const serial = state.serial + 1;
  const call: Call = {
    ...BLANK,
    key: `call-${serial}`,
    direction: 'outbound',
    requestedHere: true,
    number,
    extension,
    ...(record && { record }),
    state: 'requested',
    requestedAt: now,
  };
  const entry: CallEntry = {
    call: Object.freeze(call),
    known: NO_IDS,
    ways,
    last: serial,
    hasRung: false,
    isShelved: false,
  };
  const others = state.entries.map((each) => (isLive(each.call) ? each : { ...each, isShelved: true }));
  return { ...state, entries: bound([entry, ...others]), serial };
}

/** The workspace speaks of a call. */
export function hearCall(state: DialerState, message: CallMessage, now: number): Ruling<DialerState> {
  const found = findEntry(state.entries, message);
  const objection = found && objectionTo(found, message.state);
  if (found && objection) {
    const detail = `${message.event} after ${found.call.event}`;
    return { state: replace(state, found.call.key, (entry) => teach(entry, message)), verdict: objection, detail };
  }
  const serial = found ? state.serial : state.serial + 1;
  const known = learn(found?.known ?? NO_IDS, message.ids);
  const before = found?.call;
  const becoming = {
    key: before?.key ?? `call-${serial}`,
    ids: before && known === found.known ? before.ids : Object.freeze(allIds(known)),
    state: transition(found, message.state),
  };
  const call = heardCall(before, message, becoming, now);
  // A call that was given up and is heard of after all comes back, and so does one that turns out to live.
  const comesBack = isLive(call) || (before !== undefined && isAwaited(before));
  const entry: CallEntry = {
    call,
    known,
    ways: found?.ways ?? [],
    last: serial,
    heard: message.state,
    hasRung: (found?.hasRung ?? false) || hasRungBy(message.state),
    isShelved: (found?.isShelved ?? false) && !comesBack,
  };
  const entries = found ? [...state.entries] : [entry, ...state.entries];
  if (found) entries[entries.indexOf(found)] = entry;
  // Most words leave as many calls open, and as many on the screen, as there were.
  const isBound = found && isOpen(found) === isOpen(entry) && found.isShelved === entry.isShelved;
  return {
    // Written out, since to spread it takes as long as half of the rest.
    state: { agent: state.agent, entries: isBound ? entries : bound(entries, entry), serial },
    verdict: 'accepted',
    detail: '',
  };
}

/** The workspace has been silent for too long after a request. That is no failure: it may have asked the agent. */
export function expireCall(state: DialerState, key: string): DialerState {
  return replace(state, key, (entry) =>
    entry.call.state === 'requested'
      ? { ...entry, call: Object.freeze<Call>({ ...entry.call, state: 'unconfirmed' }) }
      : entry,
  );
}

/** Takes a call off the screen, unless the workspace says that it lives. */
export function dismissCall(state: DialerState, key: string): DialerState {
  return replace(state, key, (entry) =>
    entry.isShelved || (isLive(entry.call) && !isAwaited(entry.call)) ? entry : { ...entry, isShelved: true },
  );
}

function replace(state: DialerState, key: string, change: (entry: CallEntry) => CallEntry): DialerState {
  const entries = state.entries.map((entry) => (entry.call.key === key ? change(entry) : entry));
  return entries.some((entry, index) => entry !== state.entries[index]) ? { ...state, entries: bound(entries) } : state;
}

/** What a dropped event says of a call's names is still true, and a later event may know no other. */
function teach(entry: CallEntry, { ids }: CallMessage): CallEntry {
  const known = learn(entry.known, ids);
  if (known === entry.known) return entry;
  const all = Object.freeze(allIds(known));
  return {
    ...entry,
    known,
    call: Object.freeze<Call>({ ...entry.call, id: entry.call.id || (all[0] ?? ''), ids: all }),
  };
}

/**
 * Keeps the memory of calls bounded, whatever the workspace sends. A call that we asked for and that is not over is never
 * given up; of others that live the oldest stay, so that no flood takes the one on show away; what is over leaves the
 * screen first and is forgotten later, what was heard of longest ago before the rest, however old it is.
 *
 * @param entries A list that nobody else has yet: what is too much is taken out of it.
 * @param latest The call that was just heard of: what has become of it can still be told.
 */
function bound(entries: CallEntry[], latest?: CallEntry): readonly CallEntry[] {
  const lastOf = (entry: CallEntry): number => (entry === latest ? Infinity : entry.last);
  for (const isShelved of [false, true]) {
    const over = entries.filter((entry) => entry.isShelved === isShelved && !isOpen(entry));
    for (let tooMany = over.length - (isShelved ? MAX_SHELVED : MAX_ENDED); tooMany > 0; tooMany--) {
      const first = over.reduceRight((before, entry) => (lastOf(entry) < lastOf(before) ? entry : before));
      over.splice(over.indexOf(first), 1);
      entries.splice(entries.indexOf(first), 1, ...(isShelved ? [] : [{ ...first, isShelved: true }]));
    }
  }
  let tooMany = entries.filter(isOpen).length - MAX_LIVE;
  if (tooMany <= 0) return entries;
  return entries.filter((entry) => !isOpen(entry) || entry.call.requestedHere || tooMany-- <= 0);
}

function isOpen({ call, isShelved }: CallEntry): boolean {
  return !isShelved && (isLive(call) || isAwaited(call));
}
