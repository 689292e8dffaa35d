import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, type InboundMessage, type WireCallState } from '../../../src/protocol/index.js';
import {
  dismissCall,
  EMPTY_STATE,
  expireCall,
  isAwaited,
  isLive,
  reduce,
  requestCall,
  setAgent,
  type DialerState,
} from '../../../src/state/index.js';
import { isDeeplyFrozen } from './property.js';
import { documented, number } from './wire-cases.js';

/** One thing that happens at an agent's desk. Calls are named by their place in the list of those remembered. */
export type Step =
  | { readonly kind: 'hear'; readonly message: InboundMessage }
  | { readonly kind: 'ask'; readonly number: string }
  | { readonly kind: 'expire' | 'dismiss'; readonly at: number }
  | { readonly kind: 'host'; readonly state: 'ready' | 'not-ready'; readonly since: number }
  | { readonly kind: 'wait'; readonly milliseconds: number };

/** What the workspace says, read. */
export const heard: fc.Arbitrary<InboundMessage> = documented
  .map((message) => decode(message))
  .filter((decoded) => decoded !== null && 'message' in decoded)
  .map((decoded) => (decoded as { message: InboundMessage }).message);

const place = fc.nat({ max: 5 });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: heard.map((message): Step => ({ kind: 'hear', message })) },
  { weight: 2, arbitrary: number.map((asked): Step => ({ kind: 'ask', number: asked })) },
  { weight: 1, arbitrary: place.map((at): Step => ({ kind: 'expire', at })) },
  { weight: 1, arbitrary: place.map((at): Step => ({ kind: 'dismiss', at })) },
  { weight: 1, arbitrary: fc.integer().map((since): Step => ({ kind: 'host', state: 'ready', since })) },
  // Clocks are set back as well.
  { weight: 1, arbitrary: fc.integer().map((milliseconds): Step => ({ kind: 'wait', milliseconds })) },
);

export const story = fc.array(step, { minLength: 1, maxLength: 40 });

/** The state after a step, and the time. */
export interface Moment {
  readonly state: DialerState;
  readonly now: number;
}

export const BEGINNING: Moment = { state: EMPTY_STATE, now: 1_711_000_900_000 };

export function follow({ state, now }: Moment, next: Step): Moment {
  if (next.kind === 'wait') return { state, now: now + next.milliseconds };
  return { state: become(state, next, now), now };
}

function become(state: DialerState, next: Exclude<Step, { kind: 'wait' }>, now: number): DialerState {
  if (next.kind === 'hear') return reduce(state, next.message, now).state;
  if (next.kind === 'ask') return requestCall(state, { number: next.number }, now);
  if (next.kind === 'host') return { ...state, agent: setAgent(state.agent, next, now).state };
  const key = state.entries[next.at]?.call.key ?? 'none';
  return { expire: expireCall, dismiss: dismissCall }[next.kind](state, key);
}

const RANK: Record<WireCallState, number> = {
  OFFERED: 1,
  RINGING_ON_OTHER_SIDE: 2,
  TALKING: 3,
  ON_HOLD: 3,
  WRAP_UP: 4,
  FINISHED: 5,
};

/** The most calls that are over and still remembered, on the screen and off it. */
const MOST_OVER = 40;

/** What must hold between any two moments, whatever happened. */
export function mustHold({ state: before }: Moment, { state: after }: Moment, happened: Step): void {
  assert.ok(isDeeplyFrozen(after.agent), 'the agent is not frozen');
  const keys = after.entries.map(({ call }) => call.key);
  assert.equal(new Set(keys).size, keys.length, 'two calls have one key');
  assert.ok(after.serial >= before.serial, 'a key could be given twice');
  const over = after.entries.filter(({ call, isShelved }) => isShelved || !(isLive(call) || isAwaited(call)));
  assert.ok(over.length <= MOST_OVER, 'the memory of calls grows');
  if (happened.kind === 'wait' || happened.kind === 'host') assert.equal(after.entries, before.entries);

  for (const entry of after.entries) {
    assert.ok(isDeeplyFrozen(entry.call), 'a snapshot is not frozen');
    assert.equal(new Set(entry.call.ids).size, entry.call.ids.length, 'an id stands twice');
  }
  for (const was of before.entries) {
    const is = after.entries.find(({ call }) => call.key === was.call.key);
    const isHeld = !was.isShelved && (isLive(was.call) || isAwaited(was.call));
    if (isHeld) assert.ok(is, 'a call that is not over was lost');
    if (!is) continue;
    if (isHeld && happened.kind !== 'dismiss' && isLive(is.call))
      assert.ok(!is.isShelved, 'a live call left the screen');
    assert.equal(is.call.requestedAt, was.call.requestedAt);
    if (was.call.number !== '') assert.equal(is.call.number, was.call.number, 'a number changed');
    if (is.heard === undefined || was.heard === undefined) continue;
    const isRevived = was.call.state === 'failed' && was.heard !== 'FINISHED';
    assert.ok(RANK[is.heard] >= RANK[was.heard] || isRevived, `${was.heard} became ${is.heard}`);
    if (was.heard === 'FINISHED') assert.equal(is.call.state, was.call.state, 'a call that is over changed');
  }
  if (happened.kind === 'hear') onlyOneCallMoves(before, after);
}

/** A message is about one call. */
function onlyOneCallMoves(before: DialerState, after: DialerState): void {
  const moved = after.entries.filter(({ call }) => {
    const was = before.entries.find((each) => each.call.key === call.key);
    return was?.call !== call;
  });
  assert.ok(moved.length <= 1, 'one message moved two calls');
}
