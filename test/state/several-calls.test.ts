import { expect } from '@open-wc/testing';
import { callChanges, callOnShow, dialBar, type Call } from '../../src/state/index.js';
import { makeCallRequest, decode } from '../../src/protocol/index.js';
import { callMessage } from '../fixtures/messages.js';
import { withValues } from '../fixtures/edit.js';
import { Desk, NUMBER, OTHER_NUMBER } from './desk.js';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('rule 4: a call that we did not ask for', () => {
  for (const direction of ['outbound', 'inbound'] as const) {
    it(`is shown and named so, ${direction}`, () => {
      expect(desk.hear({ state: 'OFFERED', direction })).to.equal('accepted');
      expect(desk.call).to.include({ direction, requestedHere: false, number: NUMBER, state: 'offered' });
      expect(desk.call).to.not.have.any.keys('requestedAt', 'record');
    });

    it(`keeps the agent busy while it lives, ${direction}`, () => {
      const bar = (): string | undefined => dialBar(desk.agent, desk.calls, 'off');
      for (const state of ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD']) {
        desk.hear({ state, direction });
        expect(bar(), state).to.equal('busy');
      }
      desk.hear({ state: 'WRAP_UP', direction });
      expect(bar()).to.equal(undefined);
    });
  }

  it('of which we first hear at WRAP_UP is in wrap-up: we never invent a failure', () => {
    desk.hear({ state: 'WRAP_UP' });
    expect(desk.call).to.include({ state: 'wrap-up', requestedHere: false });
  });
});

describe('rule 6: what is not ours', () => {
  it('our own request, echoed, is no message', () => {
    expect(decode(makeCallRequest(NUMBER))).to.equal(null);
  });

  it("another channel's call is no message", () => {
    expect(decode(withValues(callMessage(), { channel: 'Amazon' }))).to.equal(null);
  });

  it('a Five9 message of an unknown topic is counted, and no fault', () => {
    expect(decode(withValues(callMessage(), { topic: 'Chat', subtopic: 'ChatStateChange' }))?.verdict).to.equal(
      'unknown-topic',
    );
  });
});

describe('several calls at once', () => {
  /** The states of two calls, the newer first, and which of them is on show. */
  const rows: readonly [string, string, 'newer' | 'older'][] = [
    ['OFFERED', 'TALKING', 'older'],
    ['RINGING_ON_OTHER_SIDE', 'TALKING', 'older'],
    ['TALKING', 'ON_HOLD', 'newer'],
    ['ON_HOLD', 'TALKING', 'older'],
    ['OFFERED', 'ON_HOLD', 'newer'],
    ['ON_HOLD', 'RINGING_ON_OTHER_SIDE', 'older'],
    ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'newer'],
    ['RINGING_ON_OTHER_SIDE', 'OFFERED', 'newer'],
    ['TALKING', 'TALKING', 'newer'],
    ['ON_HOLD', 'ON_HOLD', 'newer'],
    ['WRAP_UP', 'OFFERED', 'older'],
    ['FINISHED', 'ON_HOLD', 'older'],
    ['FINISHED', 'WRAP_UP', 'newer'],
    ['WRAP_UP', 'FINISHED', 'newer'],
  ];
  for (const [newer, older, shown] of rows) {
    it(`a newer ${newer} and an older ${older}: the ${shown} is on show`, () => {
      desk.hear({ state: older, ids: { id: 'older' } });
      desk.hear({ state: newer, ids: { id: 'newer' }, number: OTHER_NUMBER });
      expect(desk.call.id).to.equal(shown);
      expect(desk.calls.map(({ id }) => id)).to.deep.equal(['newer', 'older']);
    });
  }

  it('our request is on show beside a call on hold', () => {
    desk.hear({ state: 'ON_HOLD', ids: { id: 'held' } });
    const key = desk.ask(OTHER_NUMBER);
    expect(desk.call.key).to.equal(key);
  });

  it('none is on show where there is none', () => {
    expect(callOnShow([])).to.equal(null);
  });

  it('each goes its own way', () => {
    desk.ask(NUMBER);
    desk.hear({ state: 'OFFERED', ids: { id: 'in' }, direction: 'inbound', number: OTHER_NUMBER });
    desk.hear({ state: 'RINGING_ON_OTHER_SIDE', ids: { id: 'out' } });
    desk.hear({ state: 'TALKING', ids: { id: 'in' }, direction: 'inbound', number: OTHER_NUMBER });
    desk.hear({ state: 'FINISHED', ids: { id: 'out' } });
    expect(desk.calls.map(({ id, state }) => [id, state])).to.deep.equal([
      ['in', 'talking'],
      ['out', 'finished'],
    ]);
  });

  it('an ended call stays on the screen until the next dial', () => {
    desk.ask(NUMBER);
    desk.hear({ state: 'TALKING' });
    desk.hear({ state: 'FINISHED' });
    expect(desk.call.state).to.equal('finished');
    desk.ask(OTHER_NUMBER);
    expect(desk.calls.map(({ number }) => number)).to.deep.equal([OTHER_NUMBER]);
  });

  it('a live call stays on the screen at the next dial', () => {
    desk.hear({ state: 'ON_HOLD' });
    desk.ask(OTHER_NUMBER);
    expect(desk.calls).to.have.length(2);
  });
});

describe('what has changed between two states', () => {
  const summary = ({ call, previous }: { call: Call; previous?: Call }): unknown[] => [
    call.number,
    previous?.state,
    call.state,
  ];

  it('is nothing where nothing has', () => {
    desk.hear({ state: 'TALKING' });
    expect(callChanges(desk.state, desk.state)).to.deep.equal([]);
  });

  it('is a call that appeared, without a previous one', () => {
    const before = desk.state;
    desk.ask();
    const changes = callChanges(before, desk.state);
    expect(changes.map(summary)).to.deep.equal([[NUMBER, undefined, 'requested']]);
    expect(changes[0]).to.not.have.property('previous');
  });

  it('is a call that reached another state, the oldest call first', () => {
    desk.hear({ state: 'OFFERED', ids: { id: 'older' } });
    const before = desk.state;
    desk.hear({ state: 'OFFERED', ids: { id: 'newer' }, number: OTHER_NUMBER });
    desk.hear({ state: 'TALKING', ids: { id: 'older' } });
    expect(callChanges(before, desk.state).map(summary)).to.deep.equal([
      [NUMBER, 'offered', 'talking'],
      [OTHER_NUMBER, undefined, 'offered'],
    ]);
  });

  it('is no change of facts alone, and no dismissal', () => {
    const key = desk.ask();
    desk.hear({ state: 'WRAP_UP' });
    const before = desk.state;
    desk.hear({ state: 'FINISHED', displayName: 'Another' });
    desk.dismiss(key);
    expect(callChanges(before, desk.state)).to.deep.equal([]);
  });
});
