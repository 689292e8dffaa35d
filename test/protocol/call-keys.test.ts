import { expect } from '@open-wc/testing';
import { callMessage, SAMPLE_IDS } from '../fixtures/messages.js';
import { CALL, FIELDS, INTERACTION, respelt, without, withValue, withValues } from '../fixtures/edit.js';
import { callIn, detailOf, factsIn, verdictOf } from './reading.js';

const sample = callMessage({ campaign: 'Spring' });

describe('the keys of a call', () => {
  /** Path, another spelling of its last key, the verdict. */
  const rows: readonly [string, string, string][] = [
    [`${INTERACTION}.callId`, 'callid', 'accepted'],
    [`${INTERACTION}.callState`, 'CallState', 'accepted'],
    [`${INTERACTION}.callType`, 'CallType', 'accepted'],
    [`${INTERACTION}.callId`, 'Call_ID', 'drift'],
    [`${INTERACTION}.interactionId`, 'interactionid', 'drift'],
    [`${INTERACTION}.sessionId`, 'session id', 'drift'],
    [`${INTERACTION}.startTime`, 'start-time', 'drift'],
    [`${INTERACTION}.contactDisplayName`, 'contactDisplayName ', 'drift'],
    [`${INTERACTION}.click2DialData`, 'Click2DialData', 'drift'],
    [`${INTERACTION}.agent`, 'Agent', 'drift'],
    [`${FIELDS}.interactionData`, 'InteractionData', 'drift'],
    [`${FIELDS}.Campaign`, 'campaign', 'drift'],
    [`${CALL}.ResponseFields`, 'responseFields', 'drift'],
    [`${CALL}.id`, 'ID', 'drift'],
    [`${CALL}.event`, 'Event', 'drift'],
    [`${CALL}.CallVariables`, 'callVariables', 'drift'],
    [CALL, 'Call', 'drift'],
    [CALL, 'call\u00a0', 'drift'],
  ];
  for (const [path, spelling, verdict] of rows) {
    it(`row 7: "${spelling}" for ${path}: ${verdict}, and nothing is lost`, () => {
      const said = respelt(sample, path, spelling);
      expect(verdictOf(said)).to.equal(verdict);
      expect(factsIn(said)).to.deep.equal(factsIn(sample));
      if (verdict === 'drift') expect(detailOf(said)).to.contain(spelling);
    });
  }

  it('row 7: "callState" for ResponseFields.CallState is as good', () => {
    const said = respelt(without(sample, `${CALL}.event`), `${FIELDS}.CallState`, 'callState');
    expect(verdictOf(said)).to.equal('accepted');
    expect(callIn(said).state).to.equal('TALKING');
  });

  it('row 7: never folds across levels: Type and type, CallType and callType, keep to their own objects', () => {
    const twisted = withValues(sample, {
      [`${FIELDS}.Type`]: 'Call',
      [`${INTERACTION}.type`]: 'inbound',
      [`${CALL}.CallType`]: 'AGENT',
      [`${INTERACTION}.callType`]: 'inbound',
    });
    expect(factsIn(twisted)).to.deep.equal(factsIn(sample));
    expect(callIn(twisted).interaction).to.include({ type: 'inbound', callType: 'inbound' });
  });

  it('row 7: an id is not looked for on another level', () => {
    const said = withValues(callMessage({ ids: { sessionId: 'S' } }), {
      [`${CALL}.callId`]: 'outer',
      [`${INTERACTION}.id`]: 'inner',
      [`${FIELDS}.interactionId`]: 'middle',
    });
    expect(callIn(said).ids).to.deep.equal({ id: '', callId: '', interactionId: '', sessionId: 'S' });
  });

  it('of several keys that only folding can read the first counts', () => {
    const { message, ...envelope } = callMessage();
    expect(verdictOf({ ...envelope, Message: message, 'message ': 1 })).to.equal('drift');
    expect(verdictOf({ ...envelope, 'message ': 1, Message: message })).to.equal('malformed');
  });

  it('row 7: the exact spelling wins over a folded one, whichever stands first', () => {
    const behind = withValue(sample, `${CALL}.Event`, 'FINISHED');
    const before = withValue(sample, CALL, { Event: 'FINISHED', ...(sample.message['call'] as object) });
    for (const said of [behind, before]) {
      expect(verdictOf(said)).to.equal('accepted');
      expect(callIn(said).event).to.equal('TALKING');
    }
  });

  it('row 7: what could be read without folding is no drift, whatever else the workspace writes', () => {
    const said = withValue(sample, `${CALL}.CallVariables.UserName`, 'a variable of the tenant');
    expect(verdictOf(without(said, `${CALL}.CallVariables.user_name`))).to.equal('accepted');
    expect(verdictOf(withValue(sample, `${INTERACTION}.Number`, '5'))).to.equal('accepted');
  });
});

describe('the ids of a call', () => {
  it('row 9: are the four of the sample, as texts', () => {
    expect(callIn(sample).ids).to.deep.equal(SAMPLE_IDS);
  });

  it('row 9: numbers become texts', () => {
    const said = withValues(sample, { [`${CALL}.id`]: 300000000115271, [`${INTERACTION}.callId`]: 300000000115255n });
    expect(callIn(said).ids).to.include({ id: '300000000115271', callId: '300000000115255' });
  });

  it('row 9: a 32-digit hex value in call.id stays what it is', () => {
    const hex = '89C5391899B7428F888911553B10E7C8';
    expect(callIn(withValue(sample, `${CALL}.id`, hex)).ids.id).to.equal(hex);
  });

  for (const [what, value] of [
    ['null', null],
    ['an object', {}],
    ['true', true],
    ['a blank', ' '],
    ['a list', ['1']],
  ] as const) {
    it(`row 9: ${what} is no id`, () => {
      expect(callIn(withValue(sample, `${CALL}.id`, value)).ids.id).to.equal('');
    });
  }
});
