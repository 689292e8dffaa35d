import { expect } from '@open-wc/testing';
import { Desk, NUMBER, OTHER_NUMBER } from './desk.js';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('rule 3: sessionId, which may be the same all day', () => {
  const session = { sessionId: 'S' };

  for (const [what, ids] of Object.entries({ 'no id': {}, 'another id': { id: 'A' } })) {
    it(`that nobody knows continues the live call of that number, which had ${what}`, () => {
      const key = desk.ask();
      desk.hear({ state: 'OFFERED', ids });
      for (const state of ['RINGING_ON_OTHER_SIDE', 'TALKING']) desk.hear({ state, ids: session });
      expect(desk.calls.map((call) => [call.key, call.state])).to.deep.equal([[key, 'talking']]);
    });
  }

  it('tells the end of the call in wrap-up, and not of the next one to that number', () => {
    const first = desk.ask();
    for (const state of ['TALKING', 'WRAP_UP']) desk.hear({ state, ids: { id: 'A', ...session } });
    const second = desk.ask();
    desk.hear({ state: 'FINISHED', ids: session });
    expect([desk.find(first).state, desk.find(second).state]).to.deep.equal(['finished', 'requested']);
  });

  it('is that of another call where the number is another, and its own is in wrap-up', () => {
    for (const state of ['TALKING', 'WRAP_UP']) desk.hear({ state, ids: session, direction: 'inbound' });
    const parts = { state: 'OFFERED', ids: session, direction: 'inbound', number: OTHER_NUMBER } as const;
    expect(desk.hear(parts)).to.equal('accepted');
    expect(desk.call).to.include({ state: 'offered', number: OTHER_NUMBER });
  });

  it('decides for a message that has no other id', () => {
    desk.hear({ state: 'OFFERED', ids: { id: 'A', ...session } });
    desk.hear({ state: 'TALKING', ids: session, number: '' });
    expect(desk.calls).to.have.length(1);
    expect(desk.call.state).to.equal('talking');
  });

  it('does not join two calls that have ids of their own', () => {
    desk.hear({ state: 'TALKING', ids: { id: 'A', ...session } });
    desk.hear({ state: 'OFFERED', ids: { id: 'B', ...session } });
    expect(desk.calls).to.have.length(2);
  });

  it('does not keep an event from our request when its call of this morning is over', () => {
    desk.hear({ state: 'FINISHED', ids: { id: 'A', ...session } });
    const key = desk.ask();
    desk.hear({ state: 'TALKING', ids: session });
    expect(desk.call).to.include({ key, state: 'talking' });
  });

  it('finds the call under way before our request', () => {
    desk.hear({ state: 'TALKING', ids: { id: 'A', ...session } });
    desk.ask();
    desk.hear({ state: 'ON_HOLD', ids: session });
    expect(desk.calls.map(({ state }) => state)).to.deep.equal(['requested', 'on-hold']);
  });

  it('finds our request before a call that was dismissed in wrap-up', () => {
    desk.hear({ state: 'WRAP_UP', ids: { id: 'A', ...session } });
    desk.dismiss(desk.call.key);
    const key = desk.ask();
    desk.hear({ state: 'TALKING', ids: session });
    expect(desk.call).to.include({ key, state: 'talking' });
  });

  it('finds the newest call that is over where nothing else would do', () => {
    desk.hear({ state: 'FINISHED', ids: { id: 'A', ...session } });
    expect(desk.hear({ state: 'FINISHED', ids: session })).to.equal('duplicate');
    expect(desk.calls).to.have.length(1);
  });

  it('is another call where the number is another, though the session is that of one that is over', () => {
    desk.hear({ state: 'TALKING', ids: session, direction: 'inbound' });
    desk.hear({ state: 'FINISHED', ids: session, direction: 'inbound' });
    expect(desk.hear({ state: 'OFFERED', ids: session, direction: 'inbound', number: OTHER_NUMBER })).to.equal(
      'accepted',
    );
    desk.hear({ state: 'TALKING', ids: session, direction: 'inbound', number: OTHER_NUMBER });
    expect(desk.calls.map(({ state, number }) => [state, number])).to.deep.equal([
      ['talking', OTHER_NUMBER],
      ['finished', NUMBER],
    ]);
  });

  it('drops an end that is said once more, whichever direction it names', () => {
    desk.hear({ state: 'OFFERED', ids: session });
    const end = { state: 'FINISHED', ids: session, direction: 'inbound' } as const;
    expect([desk.hear(end), desk.hear(end)]).to.deep.equal(['accepted', 'duplicate']);
    expect(desk.hear({ ...end, number: OTHER_NUMBER })).to.equal('duplicate');
    expect(desk.calls).to.have.length(1);
  });

  it('is another call where the one that was called calls back', () => {
    desk.hear({ state: 'FINISHED', ids: session });
    expect(desk.hear({ state: 'OFFERED', ids: session, direction: 'inbound' })).to.equal('accepted');
    expect(desk.call).to.include({ state: 'offered', direction: 'inbound' });
  });

  it('drops a stale word of a call that is over, with its number or without one', () => {
    desk.hear({ state: 'FINISHED', ids: session });
    expect(desk.hear({ state: 'TALKING', ids: session })).to.equal('out-of-order');
    expect(desk.hear({ state: 'TALKING', ids: session, number: '' })).to.equal('out-of-order');
    desk = new Desk();
    desk.hear({ state: 'FINISHED', ids: session, number: '' });
    expect(desk.hear({ state: 'TALKING', ids: session })).to.equal('out-of-order');
    expect(desk.calls).to.have.length(1);
  });

  it('is a call of its own where nobody knows the session', () => {
    desk.hear({ state: 'OFFERED', ids: session });
    expect(desk.call).to.deep.include({ id: 'S', ids: ['S'], requestedHere: false });
  });
});

describe('rule 3: an event with no id at all', () => {
  it('continues our live call of that number', () => {
    desk.ask();
    desk.hear({ state: 'RINGING_ON_OTHER_SIDE', ids: { id: 'A' } });
    desk.hear({ state: 'TALKING', ids: {} });
    desk.hear({ state: 'WRAP_UP', ids: {} });
    desk.hear({ state: 'FINISHED', ids: {}, number: '+1 608 123 4567' });
    expect(desk.calls).to.have.length(1);
    expect(desk.call).to.deep.include({ state: 'finished', ids: ['A'] });
  });

  it('carries a whole call by its number alone', () => {
    const key = desk.ask();
    for (const state of ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'WRAP_UP', 'FINISHED']) {
      expect(desk.hear({ state, ids: {} }), state).to.equal('accepted');
    }
    expect(desk.calls).to.have.length(1);
    expect(desk.call).to.include({ key, state: 'finished', id: '' });
  });

  for (const [what, ids] of Object.entries({ 'no id': {}, 'a session': { sessionId: 'S' } })) {
    it(`gets its id from a later event of that number, where the first had ${what}`, () => {
      const key = desk.ask();
      desk.hear({ state: 'OFFERED', ids });
      desk.hear({ state: 'RINGING_ON_OTHER_SIDE', ids: { id: 'A', ...ids } });
      desk.hear({ state: 'FINISHED', ids: { id: 'A' } });
      expect(desk.calls).to.have.length(1);
      expect(desk.call).to.include({ key, state: 'finished' });
    });
  }

  it('gets no id from an event of another call', () => {
    desk.hear({ state: 'TALKING', ids: {} });
    desk.hear({ state: 'OFFERED', ids: { id: 'A' }, number: OTHER_NUMBER });
    desk.hear({ state: 'OFFERED', ids: { id: 'B' }, direction: 'inbound' });
    expect(desk.calls).to.have.length(3);
    desk.hear({ state: 'FINISHED', ids: {} });
    desk.hear({ state: 'OFFERED', ids: { id: 'C' } });
    expect(desk.calls).to.have.length(4);
  });

  it('continues the live call and not the one in wrap-up', () => {
    desk.hear({ state: 'TALKING', ids: { id: 'B' } });
    desk.hear({ state: 'WRAP_UP', ids: { id: 'A' } });
    desk.hear({ state: 'ON_HOLD', ids: {} });
    expect(desk.calls.map(({ id, state }) => [id, state])).to.deep.equal([
      ['A', 'wrap-up'],
      ['B', 'on-hold'],
    ]);
  });

  it('does not continue a call of another number or direction', () => {
    desk.hear({ state: 'TALKING', ids: { id: 'A' } });
    desk.hear({ state: 'OFFERED', ids: {}, number: OTHER_NUMBER });
    desk.hear({ state: 'OFFERED', ids: {}, direction: 'inbound' });
    expect(desk.calls).to.have.length(3);
  });

  it('brings a request back that was given up', () => {
    const key = desk.ask();
    desk.dismiss(key);
    desk.hear({ state: 'TALKING', ids: {} });
    expect(desk.call).to.include({ key, state: 'talking' });
  });

  it('is a new call where the last one of that number is over', () => {
    desk.hear({ state: 'FINISHED', ids: { id: 'A' } });
    desk.hear({ state: 'TALKING', ids: {} });
    expect(desk.calls.map(({ state }) => state)).to.deep.equal(['talking', 'finished']);
  });

  it('is the echo of a call that is over, and no call of its own, where it tells of an end', () => {
    desk.hear({ state: 'FINISHED', ids: { id: 'A' } });
    expect(desk.hear({ state: 'FINISHED', ids: {} })).to.equal('duplicate');
    expect(desk.hear({ state: 'WRAP_UP', ids: {} })).to.equal('out-of-order');
    expect(desk.calls).to.have.length(1);
  });
});

describe('rule 3: a call that has no id', () => {
  it('in wrap-up leaves a new call of that number its own', () => {
    for (const state of ['TALKING', 'WRAP_UP']) desk.hear({ state, ids: {}, direction: 'inbound' });
    expect(desk.hear({ state: 'OFFERED', ids: { id: 'B' }, direction: 'inbound' })).to.equal('accepted');
    desk.hear({ state: 'TALKING', ids: { id: 'B' }, direction: 'inbound' });
    expect(desk.calls.map(({ id, state }) => [id, state])).to.deep.equal([
      ['B', 'talking'],
      ['', 'wrap-up'],
    ]);
  });

  it('may get one at its end', () => {
    desk.hear({ state: 'WRAP_UP', ids: {} });
    expect(desk.hear({ state: 'FINISHED', ids: { id: 'A' } })).to.equal('accepted');
    expect(desk.calls).to.have.length(1);
  });
});
