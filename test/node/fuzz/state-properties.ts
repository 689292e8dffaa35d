import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, type CallMessage } from '../../../src/protocol/index.js';
import { callOnShow, callsOf, durationOf, isLive, isSameNumber, reduce, type Call } from '../../../src/state/index.js';
import { findEntry } from '../../../src/state/match.js';
import { callMessage } from '../../fixtures/messages.js';
import { property, Share, type Property } from './property.js';
import { BEGINNING, follow, heard, mustHold, story, type Moment, type Step } from './story.js';
import { number, STATES } from './wire-cases.js';

export const moved = new Share();

const end = (steps: readonly Step[]): Moment => steps.reduce(follow, BEGINNING);

/** The word of the workspace on a call of its own name. */
const sayOf = (id: string, state: string): CallMessage => {
  const decoded = decode(callMessage({ state, ids: { id } }));
  return (decoded as { message: CallMessage }).message;
};

const NO_NAMES = { id: '', callId: '', interactionId: '', sessionId: '' };
const hasName = ({ ids: { id, callId, interactionId } }: CallMessage): boolean => id + callId + interactionId !== '';
const ofCall = heard.filter((message): message is CallMessage => message.kind === 'call');
const named = ofCall.filter(hasName);
const nameless = ofCall.map((message) => ({ ...message, ids: { ...NO_NAMES, sessionId: message.ids.sessionId } }));

export const STATE_PROPERTIES: readonly Property[] = [
  property('whatever happens at a desk, the rules of the wire hold after each step', 5_000, story, (steps) => {
    let moment = BEGINNING;
    for (const step of steps) {
      const next = follow(moment, step);
      if (step.kind === 'hear') moved.count(next.state !== moment.state);
      mustHold(moment, next, step);
      moment = next;
    }
  }),
  property('the same story has the same end', 1_000, story, (steps) => {
    assert.deepEqual(end(steps), end(steps));
  }),
  property('a call that is said again says nothing new', 4_000, fc.tuple(story, named), ([steps, message]) => {
    const { state, now } = end(steps);
    const once = reduce(state, message, now);
    const twice = reduce(once.state, message, now + 1);
    assert.notEqual(twice.verdict, 'accepted');
    assert.equal(twice.state, once.state);
  }),
  property(
    'a call without a name of its own that is said again says nothing new, where no other could be meant',
    3_000,
    fc.tuple(story, nameless),
    ([steps, message]) => {
      const { state, now } = end(steps);
      const once = reduce(state, message, now);
      const meant = once.state.entries.filter(
        ({ call, known }) =>
          isSameNumber(call.number, message.number) || known.sessionId.includes(message.ids.sessionId || 'none'),
      );
      if (meant.length === 1) assert.notEqual(reduce(once.state, message, now).verdict, 'accepted');
    },
  ),
  property('whatever is said again, no call is new', 3_000, fc.tuple(story, heard), ([steps, message]) => {
    const { state, now } = end(steps);
    const once = reduce(state, message, now);
    assert.equal(reduce(once.state, message, now).state.serial, once.state.serial);
  }),
  property('a refused word changes no more than the names of a call', 3_000, fc.tuple(story, heard), (given) => {
    const { state, now } = end(given[0]);
    const { state: after, verdict, detail } = reduce(state, given[1], now);
    assert.equal(verdict === 'accepted', detail === '');
    if (verdict === 'accepted') return;
    const facts = ({ ids: _ids, ...call }: Call): object => call;
    assert.deepEqual(
      after.entries.map(({ call }) => facts(call)),
      state.entries.map(({ call }) => facts(call)),
    );
  }),
  property(
    'calls with names of their own do not disturb each other',
    2_000,
    fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom(...STATES)), { maxLength: 40 }),
    (words) => {
      const hear = (said: typeof words): Moment =>
        end(said.map(([id, state]): Step => ({ kind: 'hear', message: sayOf(id, state) })));
      const together = hear(words).state.entries;
      for (const id of new Set(words.map(([each]) => each))) {
        const alone = hear(words.filter(([each]) => each === id)).state.entries[0]!;
        const among = together.find(({ call }) => call.id === id)!;
        assert.deepEqual([among.call.state, among.heard], [alone.call.state, alone.heard]);
      }
    },
  ),
  property('the call on show is on the screen, and lives if any does', 3_000, story, (steps) => {
    const { state, now } = end(steps);
    const calls = callsOf(state);
    const shown = callOnShow(calls);
    assert.equal(shown === null, calls.length === 0);
    if (shown) assert.equal(isLive(shown), calls.some(isLive));
    for (const call of calls) assert.ok((durationOf(call, now) ?? 0) >= 0);
  }),
  property(
    'a message belongs to a call that is there, by name before number',
    10_000,
    fc.tuple(story, heard),
    (given) => {
      const { entries } = end(given[0]).state;
      const message = given[1];
      if (message.kind !== 'call') return;
      const found = findEntry(entries, message);
      if (found) assert.ok(entries.includes(found));
      const { id, callId, interactionId } = message.ids;
      const byName = entries.filter(({ known }) =>
        [id, callId, interactionId].some(
          (each) => each !== '' && [...known.id, ...known.callId, ...known.interactionId].includes(each),
        ),
      );
      if (byName.length > 0) assert.ok(found && byName.includes(found));
    },
  ),
  property(
    'two numbers are the same both ways, however they are written',
    10_000,
    fc.tuple(number, fc.oneof(number, fc.string()), fc.constantFrom(' ', '-', '(', '\u00a0', '.')),
    ([one, other, gap]) => {
      assert.equal(isSameNumber(one, other), isSameNumber(other, one));
      assert.equal(isSameNumber(one, [...other].join(gap)), isSameNumber(one, other));
      assert.equal(isSameNumber(other, other), /\d/.test(other));
    },
  ),
];
