import { expect } from '@open-wc/testing';
import { EMPTY_STATE, reduce } from '../../src/state/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { messageIn } from '../protocol/reading.js';
import { Desk, NOON } from './desk.js';

const EVENTS = ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'WRAP_UP', 'FINISHED'] as const;

/** What becomes of a call for each event in the order of `EVENTS`: its state, or the verdict where it is dropped. */
type Outcomes = readonly [string, string, string, string, string, string];

/** Where the call stands, how it came there, what becomes of it. */
type Row = readonly [stands: string, path: string, outcomes: Outcomes];

const DROPPED: Outcomes = ['out-of-order', 'out-of-order', 'out-of-order', 'out-of-order', 'out-of-order', 'duplicate'];

/** A call that we asked for. `expire` is a long silence, `dismiss` the agent who gives up. */
const ASKED_FOR: readonly Row[] = [
  ['requested', '', ['offered', 'ringing', 'talking', 'on-hold', 'failed', 'failed']],
  ['requested', 'dismiss', ['offered', 'ringing', 'talking', 'on-hold', 'failed', 'failed']],
  ['unconfirmed', 'expire', ['offered', 'ringing', 'talking', 'on-hold', 'failed', 'failed']],
  ['unconfirmed', 'expire dismiss', ['offered', 'ringing', 'talking', 'on-hold', 'failed', 'failed']],
  ['unconfirmed', 'dismiss expire', ['offered', 'ringing', 'talking', 'on-hold', 'failed', 'failed']],
  ['offered', 'OFFERED', ['duplicate', 'ringing', 'talking', 'on-hold', 'failed', 'failed']],
  ['offered', 'expire OFFERED', ['duplicate', 'ringing', 'talking', 'on-hold', 'failed', 'failed']],
  [
    'ringing',
    'OFFERED RINGING_ON_OTHER_SIDE',
    ['out-of-order', 'duplicate', 'talking', 'on-hold', 'wrap-up', 'finished'],
  ],
  ['talking', 'TALKING', ['out-of-order', 'out-of-order', 'duplicate', 'on-hold', 'wrap-up', 'finished']],
  ['on-hold', 'ON_HOLD', ['out-of-order', 'out-of-order', 'talking', 'duplicate', 'wrap-up', 'finished']],
  ['on-hold', 'TALKING ON_HOLD', ['out-of-order', 'out-of-order', 'talking', 'duplicate', 'wrap-up', 'finished']],
  [
    'talking',
    'TALKING ON_HOLD TALKING',
    ['out-of-order', 'out-of-order', 'duplicate', 'on-hold', 'wrap-up', 'finished'],
  ],
  [
    'wrap-up',
    'RINGING_ON_OTHER_SIDE WRAP_UP',
    ['out-of-order', 'out-of-order', 'out-of-order', 'out-of-order', 'duplicate', 'finished'],
  ],
  [
    'wrap-up',
    'TALKING WRAP_UP',
    ['out-of-order', 'out-of-order', 'out-of-order', 'out-of-order', 'duplicate', 'finished'],
  ],
  [
    'wrap-up',
    'ON_HOLD WRAP_UP dismiss',
    ['out-of-order', 'out-of-order', 'out-of-order', 'out-of-order', 'duplicate', 'finished'],
  ],
  ['finished', 'RINGING_ON_OTHER_SIDE FINISHED', DROPPED],
  ['finished', 'TALKING WRAP_UP FINISHED', DROPPED],
  ['finished', 'TALKING FINISHED dismiss', DROPPED],
  ['failed', 'WRAP_UP', ['out-of-order', 'ringing', 'talking', 'on-hold', 'duplicate', 'failed']],
  ['failed', 'OFFERED WRAP_UP', ['out-of-order', 'ringing', 'talking', 'on-hold', 'duplicate', 'failed']],
  ['failed', 'expire WRAP_UP', ['out-of-order', 'ringing', 'talking', 'on-hold', 'duplicate', 'failed']],
  ['failed', 'WRAP_UP dismiss', ['out-of-order', 'ringing', 'talking', 'on-hold', 'duplicate', 'failed']],
  ['failed', 'FINISHED', DROPPED],
  ['failed', 'WRAP_UP FINISHED', DROPPED],
  [
    'ringing',
    'WRAP_UP RINGING_ON_OTHER_SIDE',
    ['out-of-order', 'duplicate', 'talking', 'on-hold', 'wrap-up', 'finished'],
  ],
  ['talking', 'WRAP_UP TALKING', ['out-of-order', 'out-of-order', 'duplicate', 'on-hold', 'wrap-up', 'finished']],
];

/** A call that we did not ask for, inbound or outbound: no failure is ever invented. */
const NOT_ASKED_FOR: readonly Row[] = [
  ['unheard of', '', ['offered', 'ringing', 'talking', 'on-hold', 'wrap-up', 'finished']],
  ['offered', 'OFFERED', ['duplicate', 'ringing', 'talking', 'on-hold', 'wrap-up', 'finished']],
  ['ringing', 'RINGING_ON_OTHER_SIDE', ['out-of-order', 'duplicate', 'talking', 'on-hold', 'wrap-up', 'finished']],
  ['talking', 'TALKING', ['out-of-order', 'out-of-order', 'duplicate', 'on-hold', 'wrap-up', 'finished']],
  ['on-hold', 'ON_HOLD', ['out-of-order', 'out-of-order', 'talking', 'duplicate', 'wrap-up', 'finished']],
  ['wrap-up', 'WRAP_UP', ['out-of-order', 'out-of-order', 'out-of-order', 'out-of-order', 'duplicate', 'finished']],
  [
    'wrap-up',
    'OFFERED WRAP_UP',
    ['out-of-order', 'out-of-order', 'out-of-order', 'out-of-order', 'duplicate', 'finished'],
  ],
  [
    'wrap-up',
    'TALKING WRAP_UP dismiss',
    ['out-of-order', 'out-of-order', 'out-of-order', 'out-of-order', 'duplicate', 'finished'],
  ],
  ['finished', 'FINISHED', DROPPED],
  ['finished', 'OFFERED FINISHED', DROPPED],
  ['finished', 'TALKING WRAP_UP FINISHED', DROPPED],
];

function follow(desk: Desk, path: string, direction: 'outbound' | 'inbound'): void {
  for (const step of path.split(' ').filter(Boolean)) {
    const key = desk.state.entries[0]?.call.key ?? '';
    desk.wait(1_000);
    if (step === 'expire') desk.expire(key);
    else if (step === 'dismiss') desk.dismiss(key);
    else expect(desk.hear({ state: step, direction }), step).to.equal('accepted');
  }
}

function check(desk: Desk, [stands, path, outcomes]: Row, index: number, direction: 'outbound' | 'inbound'): void {
  follow(desk, path, direction);
  const before = desk.state.entries[0]?.call;
  expect(before?.state ?? 'unheard of').to.equal(stands);
  const verdict = desk.wait(1_000).hear({ state: EVENTS[index]!, direction });
  const after = desk.state.entries[0]?.call;
  expect(verdict === 'accepted' ? after?.state : verdict).to.equal(outcomes[index]);
  expect(desk.state.entries).to.have.length(1);
  if (verdict !== 'accepted') expect(after, 'what is dropped changes nothing').to.deep.equal(before);
}

describe('a call that we asked for', () => {
  for (const row of ASKED_FOR) {
    EVENTS.forEach((event, index) => {
      it(`${row[0]} (${row[1] || 'just asked'}) hears ${event}: ${row[2][index]}`, () => {
        const desk = new Desk();
        desk.ask();
        check(desk, row, index, 'outbound');
      });
    });
  }
});

for (const direction of ['outbound', 'inbound'] as const) {
  describe(`an ${direction} call that we did not ask for`, () => {
    for (const row of NOT_ASKED_FOR) {
      EVENTS.forEach((event, index) => {
        it(`${row[0]} (${row[1] || 'new'}) hears ${event}: ${row[2][index]}`, () => {
          check(new Desk(), row, index, direction);
        });
      });
    }
  });
}

describe('a word that is dropped', () => {
  it('is named for the diagnostics, with the one before it', () => {
    const desk = new Desk();
    desk.hear({ state: 'Talking' });
    const again = reduce(desk.state, messageIn(callMessage({ state: 'ringing_on_other_side' })), desk.now);
    expect(again.verdict).to.equal('out-of-order');
    expect(again.detail).to.contain('ringing_on_other_side').and.contain('Talking');
    expect(again.state).to.equal(desk.state);
  });

  it('has a detail for the agent: older, or known already', () => {
    const say = (at: number) => messageIn(agentMessage({ at }));
    const { state } = reduce(EMPTY_STATE, say(NOON), NOON);
    expect(reduce(state, say(NOON), NOON).detail).to.equal('the agent state that is already known');
    expect(reduce(state, say(NOON - 1), NOON).detail).to.equal('an older agent state than the one that is known');
  });

  it('has none where it was taken, for a call', () => {
    expect(reduce(EMPTY_STATE, messageIn(callMessage()), NOON)).to.include({ verdict: 'accepted', detail: '' });
  });

  it('has a detail for the agent too, and what is taken has none', () => {
    const message = messageIn(agentMessage());
    const first = reduce(EMPTY_STATE, message, NOON);
    expect(first).to.include({ verdict: 'accepted', detail: '' });
    expect(reduce(first.state, message, NOON).detail).to.not.equal('');
  });
});
