import { expect } from '@open-wc/testing';
import { isSameNumber } from '../../src/state/index.js';
import { callMessage, type CallIds } from '../fixtures/messages.js';
import { CALL, FIELDS, INTERACTION, withValue, without } from '../fixtures/edit.js';
import { Desk, NUMBER, OTHER_NUMBER } from './desk.js';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('rule 2: whether two numbers are one', () => {
  const rows: readonly [string, string, boolean][] = [
    ['6081234567', '6081234567', true],
    ['6081234567', '(608) 123-4567', true],
    ['6081234567', '+16081234567', true],
    ['16081234567', '6081234567', true],
    ['0016081234567', '16081234567', true],
    ['6081234567', '6081234568', false],
    ['6081234567', '16081234568', false],
    ['16081234567', '26081234567', false],
    ['1234567', '6081234567', false],
    ['081234567', '6081234567', false],
    ['081234567', '6081234567081234567', false],
    ['911', '911', true],
    ['0018', '18', false],
    ['', '', false],
    ['', '6081234567', false],
    ['abc', 'abc', false],
  ];
  for (const [one, other, same] of rows) {
    it(`"${one}" and "${other}" are ${same ? 'the same' : 'two'}`, () => {
      expect(isSameNumber(one, other)).to.equal(same);
      expect(isSameNumber(other, one)).to.equal(same);
    });
  }
});

describe('rules 1 and 2: an outbound event whose ids are new', () => {
  for (const [sent, heard] of [
    ['6081234567', '6081234567'],
    ['6081234567', '+16081234567'],
    ['+16081234567', '6081234567'],
    ['0018', '0018'],
  ] as const) {
    it(`belongs to our request of ${sent} when it is of ${heard}`, () => {
      const key = desk.ask(sent);
      desk.hear({ state: 'OFFERED', number: heard });
      expect(desk.calls).to.have.length(1);
      expect(desk.call).to.include({ key, state: 'offered', requestedHere: true });
    });
  }

  it('is a call of its own where the number is another', () => {
    desk.ask(NUMBER);
    desk.hear({ state: 'OFFERED', number: OTHER_NUMBER });
    expect(desk.calls.map(({ state, requestedHere }) => [state, requestedHere])).to.deep.equal([
      ['offered', false],
      ['requested', true],
    ]);
  });

  it('is a call of its own where it has no number', () => {
    desk.ask();
    const said = without(callMessage({ state: 'OFFERED' }), `${FIELDS}.fromAddress`, `${INTERACTION}.click2DialData`);
    desk.hearRaw(said);
    expect(desk.calls).to.have.length(2);
  });

  it('goes by clickToDialNumber, else fromAddress, else number', () => {
    const said = withValue(callMessage({ state: 'OFFERED' }), `${FIELDS}.fromAddress`, OTHER_NUMBER);
    desk.ask(NUMBER);
    desk.hearRaw(said);
    expect(desk.calls).to.have.length(1);

    desk = new Desk();
    desk.ask(OTHER_NUMBER);
    desk.hearRaw(without(said, `${INTERACTION}.click2DialData`));
    expect(desk.calls).to.have.length(1);

    desk = new Desk();
    desk.ask('3035550199');
    const bare = without(said, `${INTERACTION}.click2DialData`, `${FIELDS}.fromAddress`);
    desk.hearRaw(withValue(bare, `${INTERACTION}.number`, '3035550199'));
    expect(desk.calls).to.have.length(1);
  });

  it('belongs to no request that was answered already', () => {
    desk.ask();
    desk.hear({ state: 'TALKING', ids: { id: '1' } });
    desk.hear({ state: 'OFFERED', ids: { id: '2' } });
    expect(desk.calls.map(({ state, requestedHere }) => [state, requestedHere])).to.deep.equal([
      ['offered', false],
      ['talking', true],
    ]);
  });

  it('is never an inbound call, even of the same number', () => {
    desk.ask();
    desk.hear({ state: 'OFFERED', direction: 'inbound', ids: { id: '2' } });
    expect(desk.calls.map(({ direction, state }) => [direction, state])).to.deep.equal([
      ['inbound', 'offered'],
      ['outbound', 'requested'],
    ]);
  });

  it('belongs to the request on the screen rather than to one that was given up', () => {
    const first = desk.ask();
    desk.dismiss(first);
    const second = desk.ask();
    desk.hear({ state: 'TALKING' });
    expect(desk.call).to.include({ key: second, state: 'talking' });
    expect(desk.find(first).state).to.equal('requested');
  });

  it('and so too where the one that was given up is the newer', () => {
    const first = desk.ask();
    desk.dismiss(desk.ask());
    desk.hear({ state: 'TALKING' });
    expect(desk.calls.map(({ key, state }) => [key, state])).to.deep.equal([[first, 'talking']]);
  });

  it('belongs to an unconfirmed request, however late it comes', () => {
    const key = desk.ask();
    desk.expire(key);
    desk.wait(3_600_000).hear({ state: 'TALKING' });
    expect(desk.call).to.include({ key, state: 'talking', requestedHere: true });
  });
});

describe('rule 3: later events find the call by any of its ids', () => {
  const kinds: readonly (keyof CallIds)[] = ['id', 'callId', 'interactionId'];
  for (const known of kinds) {
    for (const said of kinds) {
      it(`${said} agrees with what was ${known}, for the texts overlap`, () => {
        desk.hear({ state: 'OFFERED', ids: { [known]: 'A' } });
        desk.hear({ state: 'TALKING', ids: { [said]: 'A' }, number: OTHER_NUMBER });
        expect(desk.calls).to.have.length(1);
        expect(desk.call.state).to.equal('talking');
      });
    }
  }

  it('one that agrees is enough, whatever the others say', () => {
    desk.hear({ state: 'OFFERED', ids: { id: 'A', callId: 'B', interactionId: 'C' } });
    desk.hear({ state: 'TALKING', ids: { id: 'X', callId: 'Y', interactionId: 'C' } });
    expect(desk.calls).to.have.length(1);
  });

  it('ids accumulate: a call is found by each name that it ever had', () => {
    desk.ask();
    desk.hear({ state: 'OFFERED', ids: { id: 'A' } });
    desk.hear({ state: 'RINGING_ON_OTHER_SIDE', ids: { id: 'A', callId: 'B' } });
    desk.hear({ state: 'TALKING', ids: { callId: 'B', interactionId: 'C' } });
    desk.hear({ state: 'ON_HOLD', ids: { interactionId: 'C', sessionId: 'S' } });
    desk.hear({ state: 'TALKING', ids: { id: 'A' }, number: '' });
    expect(desk.calls).to.have.length(1);
    expect(desk.call).to.deep.include({ id: 'A', ids: ['A', 'B', 'C', 'S'], state: 'talking' });
  });

  it('an event that is dropped still teaches its ids', () => {
    desk.ask();
    desk.hear({ state: 'TALKING', ids: { id: 'A' } });
    expect(desk.hear({ state: 'TALKING', ids: { id: 'A', interactionId: 'C' } })).to.equal('duplicate');
    desk.hear({ state: 'FINISHED', ids: { interactionId: 'C' } });
    expect(desk.calls).to.have.length(1);
    expect(desk.call.state).to.equal('finished');
  });

  it('ids are listed distinct, in the order id, callId, interactionId, sessionId', () => {
    desk.hear({ ids: { sessionId: 'S', interactionId: 'C', callId: 'B', id: 'B' } });
    expect(desk.call.ids).to.deep.equal(['B', 'C', 'S']);
    expect(desk.call.id).to.equal('B');
  });

  it('id is the first that became known, whichever kind it is', () => {
    desk.hear({ state: 'OFFERED', ids: { interactionId: 'C' } });
    desk.hear({ state: 'TALKING', ids: { id: 'A', interactionId: 'C' } });
    expect(desk.call).to.deep.include({ id: 'C', ids: ['A', 'C'] });
  });
});

describe('the id of a call', () => {
  it('is the first that became known, by a dropped event too', () => {
    desk.hear({ state: 'TALKING', ids: {} });
    expect(desk.hear({ state: 'TALKING', ids: { interactionId: 'C' } })).to.equal('duplicate');
    expect(desk.call).to.deep.include({ id: 'C', ids: ['C'] });
    desk.hear({ state: 'ON_HOLD', ids: { id: 'A', interactionId: 'C' } });
    expect(desk.call).to.deep.include({ id: 'C', ids: ['A', 'C'] });
  });

  it('is no number that is none: two calls that have such are two', () => {
    const said = (state: string, number: string): unknown =>
      withValue(callMessage({ state, number, ids: {} }), `${CALL}.id`, NaN);
    for (const state of ['TALKING', 'FINISHED']) desk.hearRaw(said(state, NUMBER));
    desk.hearRaw(said('OFFERED', OTHER_NUMBER));
    expect(desk.calls.map(({ id, state }) => [id, state])).to.deep.equal([
      ['', 'offered'],
      ['', 'finished'],
    ]);
  });
});

describe('the number of our request', () => {
  const ways = ['0142345678', '+33142345678'];

  for (const number of ['+33142345678', '33 1 42 34 56 78', '01 42 34 56 78']) {
    it(`is known in each of its ways: ${number}`, () => {
      const key = desk.ask('0142345678', { ways });
      desk.hear({ state: 'TALKING', ids: { id: 'A' }, number });
      expect(desk.calls.map((call) => [call.key, call.state, call.number])).to.deep.equal([
        [key, 'talking', '0142345678'],
      ]);
      desk.hear({ state: 'FINISHED', ids: {}, number });
      expect(desk.call.state).to.equal('finished');
    });
  }

  it('is no other for that', () => {
    desk.ask('0142345678', { ways });
    desk.hear({ state: 'TALKING', ids: { id: 'A' }, number: '+33142345679' });
    expect(desk.calls).to.have.length(2);
  });
});
