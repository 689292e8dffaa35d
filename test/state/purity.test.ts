import { expect } from '@open-wc/testing';
import {
  callsOf,
  dismissCall,
  EMPTY_STATE,
  expireCall,
  reduce,
  requestCall,
  setAgent,
  type DialerState,
} from '../../src/state/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { messageIn } from '../protocol/reading.js';
import { Desk, NOON, NUMBER } from './desk.js';

/** Freezes a value to the bottom: whoever changes it then throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.freeze(value);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return value;
}

/** Two live calls, one that is over, one that was given up, and an agent. */
function busyState(): DialerState {
  const desk = new Desk();
  desk.dismiss(desk.ask('3035550199'));
  desk.hear({ state: 'FINISHED', ids: { id: 'over' } });
  desk.hear({ state: 'TALKING', ids: { id: 'live' } });
  desk.hearAgent({ at: NOON - 1_000 });
  desk.ask(NUMBER);
  return desk.state;
}

const STEPS: readonly [string, (state: DialerState) => unknown][] = [
  ...['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'WRAP_UP', 'FINISHED'].flatMap((state) =>
    [{ id: 'live' }, { id: 'over' }, { id: 'new' }, {}].map((ids): [string, (state: DialerState) => unknown] => {
      const hear = (before: DialerState) => reduce(before, frozen(messageIn(callMessage({ state, ids }))), NOON);
      return [`hearing ${state} of ${ids.id ?? 'no id'}`, hear];
    }),
  ),
  ['hearing of the agent', (before) => reduce(before, frozen(messageIn(agentMessage({ code: '5', at: NOON }))), NOON)],
  [
    'hearing the same of the agent again',
    (before) => reduce(before, frozen(messageIn(agentMessage({ at: NOON - 1_000 }))), NOON),
  ],
  [
    'the word of the host',
    (before) => setAgent(before.agent, frozen({ state: 'not-ready' as const, code: '5' }), NOON),
  ],
  ['a request', (before) => requestCall(before, frozen({ number: NUMBER, record: { recordId: '003' } }), NOON)],
  ['a silence', (before) => expireCall(before, before.entries[0]!.call.key)],
  ['a dismissal', (before) => dismissCall(before, before.entries[0]!.call.key)],
];

describe('every step from one state to the next', () => {
  for (const [what, step] of STEPS) {
    it(`${what}: gives the same answer twice, and changes nothing of what it was given`, () => {
      const before = busyState();
      const copy = structuredClone(before);
      const first = step(frozen(before));
      expect(step(before)).to.deep.equal(first);
      expect(before).to.deep.equal(copy);
      expect(step(copy)).to.deep.equal(first);
    });
  }

  it('starts from nothing, which nobody can spoil', () => {
    expect(EMPTY_STATE).to.deep.include({ entries: [], serial: 0 });
    expect(Object.isFrozen(EMPTY_STATE)).to.equal(true);
    expect(Object.isFrozen(EMPTY_STATE.entries)).to.equal(true);
    expect(Object.isFrozen(EMPTY_STATE.agent)).to.equal(true);
  });
});

describe('snapshots', () => {
  it('are frozen, each call with its ids and its free-form parts', () => {
    const { entries, agent } = busyState();
    expect(Object.isFrozen(agent)).to.equal(true);
    for (const { call } of entries) {
      for (const part of [call, call.ids, call.variables, call.interaction])
        expect(Object.isFrozen(part)).to.equal(true);
    }
  });

  it('stay frozen through every change', () => {
    const desk = new Desk();
    const key = desk.ask(NUMBER, { record: { recordId: '003' } });
    const check = (): void => void expect(Object.isFrozen(desk.find(key)), desk.find(key).state).to.equal(true);
    check();
    desk.expire(key);
    check();
    for (const state of ['OFFERED', 'TALKING', 'ON_HOLD', 'FINISHED']) {
      desk.hear({ state });
      check();
    }
    desk.setAgent({ state: 'ready' });
    expect(Object.isFrozen(desk.agent)).to.equal(true);
  });

  it('are replaced and never changed', () => {
    const desk = new Desk();
    desk.hear({ state: 'OFFERED' });
    const before = desk.call;
    desk.hear({ state: 'TALKING' });
    expect(before.state).to.equal('offered');
    expect(desk.call).to.not.equal(before);
  });

  it('of a call that nothing happened to stay the same object, so that no view renders for nothing', () => {
    const desk = new Desk();
    desk.hear({ state: 'TALKING', ids: { id: 'A' } });
    const before = desk.call;
    desk.hear({ state: 'OFFERED', ids: { id: 'B' } });
    desk.hearAgent({});
    expect(callsOf(desk.state)).to.include(before);
  });
});
