import type { CallMessage } from '../protocol/index.js';
import { isAwaited, isLive, type Call, type DialRecord } from './call.js';
import { allIds, learn, NO_IDS, type CallEntry } from './call-entry.js';
import type { DialerState } from './dialer-state.js';
import { findEntry } from './match.js';
import type { Ruling } from './ruling.js';
import { hasRungBy, objectionTo, transition } from './transition.js';

/** How many calls that are over stay on the screen where nobody dismisses them. */
const MAX_ENDED = 10;
/** How many calls off the screen are remembered, against stale events. */
const MAX_SHELVED = 30;
/** No agent has as many calls at once; a workspace that says so must not fill the page's memory. */
const MAX_LIVE = 100;

/** What we asked for: the number as sent, and what came with it. */
export interface CallRequest {
  readonly number: string;
  readonly extension?: string;
  readonly record?: DialRecord | undefined;
}

const NOTHING = Object.freeze({});

const BLANK = {
  id: '',
  ids: Object.freeze([]),
  displayName: '',
  event: '',
  extension: '',
  agentName: '',
  campaign: '',
  variables: NOTHING,
  interaction: NOTHING,
} as const;

/** We are about to ask for a call. The calls that are over leave the screen. */
export function requestCall(
  state: DialerState,
  { number, extension = '', record }: CallRequest,
  now: number,
): DialerState {
  const { key, serial } = nextKey(state);
  const call: Call = {
    ...BLANK,
    key,
    direction: 'outbound',
    requestedHere: true,
    number,
    extension,
    ...(record && { record: Object.freeze({ ...record }) }),
    state: 'requested',
    requestedAt: now,
  };
  const entry: CallEntry = { call: Object.freeze(call), known: NO_IDS, hasRung: false, isShelved: false };
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
  const becomes = transition(found, message.state);
  const { key, serial } = found ? { key: found.call.key, serial: state.serial } : nextKey(state);
  const known = learn(found?.known ?? NO_IDS, message.ids);
  const before = found?.call;
  const ids = before && known === found.known ? before.ids : Object.freeze(allIds(known));
  const call: Call = {
    ...(!before
      ? { ...BLANK, direction: message.direction, requestedHere: false }
      : before.state === 'failed'
        ? withoutEnd(before)
        : before),
    key,
    id: before?.id || (ids[0] ?? ''),
    ids,
    number: before?.number || message.number,
    displayName: message.displayName || (before?.displayName ?? ''),
    state: becomes,
    event: message.event,
    agentName: message.agentName || (before?.agentName ?? ''),
    campaign: message.campaign || (before?.campaign ?? ''),
    variables: filled(message.variables, before?.variables),
    interaction: filled(message.interaction, before?.interaction),
    ...(message.startedAt !== undefined && { startedAt: message.startedAt }),
    ...timesOf(becomes, message.direction, before, now),
  };
  // A call that was given up and is heard of after all comes back, and so does one that turns out to live.
  const comesBack = isLive(call) || (before !== undefined && isAwaited(before));
  const entry: CallEntry = {
    call: Object.freeze(call),
    known,
    heard: message.state,
    hasRung: (found?.hasRung ?? false) || hasRungBy(message.state),
    isShelved: (found?.isShelved ?? false) && !comesBack,
  };
  const entries = found ? state.entries.map((each) => (each === found ? entry : each)) : [entry, ...state.entries];
  return { state: { ...state, entries: bound(entries), serial }, verdict: 'accepted', detail: '' };
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
  const names = allIds(known);
  if (names.length === entry.call.ids.length) return entry;
  return { ...entry, known, call: Object.freeze<Call>({ ...entry.call, ids: Object.freeze(names) }) };
}

function nextKey({ serial }: DialerState): { key: string; serial: number } {
  return { key: `call-${serial + 1}`, serial: serial + 1 };
}

function filled<Part extends object>(said: Part, known: Part | undefined): Part {
  return known && Object.keys(said).length === 0 ? known : said;
}

/** A call that failed and rings after all has not ended. */
function withoutEnd({ endedAt: _end, ...call }: Call): Omit<Call, 'endedAt'> {
  return call;
}

/** Each time is set once, when its state is first heard. */
function timesOf(
  state: Call['state'],
  direction: Call['direction'],
  before: Call | undefined,
  now: number,
): Partial<Call> {
  // What is offered by a customer rings at the agent's side.
  if (state === 'ringing' || (state === 'offered' && direction === 'inbound'))
    return { ringingAt: before?.ringingAt ?? now };
  // A call that is first heard of on hold was answered at a time that nobody has told us.
  if (state === 'talking' && before?.state !== 'on-hold') return { answeredAt: before?.answeredAt ?? now };
  if (state === 'wrap-up' || state === 'finished' || state === 'failed') return { endedAt: before?.endedAt ?? now };
  return {};
}

/**
 * Keeps the memory of calls bounded, whatever the workspace sends. A call that we asked for and that is not over is never
 * given up; of others that live the oldest stay, so that no flood takes the one on show away; what is over leaves the
 * screen first and is forgotten later.
 */
function bound(entries: readonly CallEntry[]): readonly CallEntry[] {
  // This runs for every message: most of the time there is nothing to bound.
  if (entries.length <= MAX_ENDED) return entries;
  let tooMany = -MAX_LIVE;
  for (const entry of entries) if (isOpen(entry)) tooMany++;
  let [ended, shelved] = [MAX_ENDED, MAX_SHELVED];
  const kept: CallEntry[] = [];
  for (const entry of entries) {
    if (isOpen(entry)) {
      if (entry.call.requestedHere || tooMany-- <= 0) kept.push(entry);
    } else if (!entry.isShelved && ended-- > 0) {
      kept.push(entry);
    } else if (shelved-- > 0) {
      kept.push(entry.isShelved ? entry : { ...entry, isShelved: true });
    }
  }
  return kept;
}

function isOpen({ call, isShelved }: CallEntry): boolean {
  return !isShelved && (isLive(call) || isAwaited(call));
}
