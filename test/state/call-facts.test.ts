import { expect } from '@open-wc/testing';
import { CALL, FIELDS, INTERACTION, without, withValues } from '../fixtures/edit.js';
import { callMessage, SAMPLE_IDS, SAMPLE_START } from '../fixtures/messages.js';
import { Desk, NOON, NUMBER, OTHER_NUMBER } from './desk.js';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('a call that has just been asked for', () => {
  it('holds what we know and nothing that we do not', () => {
    const record = { recordId: '003', recordName: 'Allison', objectType: 'Contact', params: { a: 1 } };
    desk.ask(NUMBER, { extension: '12', record });
    expect(desk.call).to.deep.equal({
      key: desk.call.key,
      id: '',
      ids: [],
      direction: 'outbound',
      requestedHere: true,
      number: NUMBER,
      displayName: '',
      record,
      state: 'requested',
      event: '',
      requestedAt: NOON,
      extension: '12',
      agentName: '',
      campaign: '',
      variables: {},
      interaction: {},
    });
  });

  it('has no record and no extension where none came with it', () => {
    desk.ask();
    expect(desk.call).to.not.have.property('record');
    expect(desk.call.extension).to.equal('');
  });

  it('has a key of its own', () => {
    expect(new Set([desk.ask(), desk.ask(), desk.ask(OTHER_NUMBER)])).to.have.property('size', 3);
  });

  it('is never ringing because we asked: only the word of the workspace moves it on', () => {
    desk.ask();
    desk.wait(60_000);
    expect(desk.call.state).to.equal('requested');
  });
});

describe('a call that is heard of', () => {
  it('keeps its key, its number as sent, its record and its extension through all states', () => {
    const record = { recordId: '003' };
    const key = desk.ask('6081234567', { extension: '12', record });
    for (const state of ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'TALKING', 'WRAP_UP', 'FINISHED']) {
      desk.hear({ state, number: '+1 608 123 4567' });
      expect(desk.call, state).to.deep.include({
        key,
        number: '6081234567',
        record,
        extension: '12',
        requestedHere: true,
        requestedAt: NOON,
      });
    }
  });

  it('takes the facts that the workspace knows', () => {
    desk.ask();
    desk.hear({
      state: 'ringing_on_other_side',
      campaign: 'Spring',
      variables: { user_name: 'Five9@acqueon.com', vip: true },
    });
    expect(desk.call).to.deep.include({
      event: 'ringing_on_other_side',
      id: SAMPLE_IDS.id,
      ids: [SAMPLE_IDS.id, SAMPLE_IDS.interactionId, SAMPLE_IDS.sessionId],
      displayName: 'Allison Mychart',
      agentName: 'Five9@acqueon.com',
      campaign: 'Spring',
      startedAt: SAMPLE_START,
      variables: { user_name: 'Five9@acqueon.com', vip: true },
    });
    expect(desk.call.interaction['locale']).to.equal('en-US');
  });

  it('does not forget a fact that a later event leaves out', () => {
    desk.hear({ state: 'OFFERED', campaign: 'Spring' });
    const { displayName, agentName, campaign, startedAt, variables, interaction, number } = desk.call;
    const bare = { id: SAMPLE_IDS.id, event: 'TALKING' };
    desk.hearRaw({ channel: 'Five9', topic: 'outbound', subtopic: 'OutBoundCallStateChange', message: { call: bare } });
    expect(desk.call).to.deep.include({
      state: 'talking',
      displayName,
      agentName,
      campaign,
      startedAt,
      variables,
      interaction,
      number,
    });
  });

  it('takes the newer of two facts', () => {
    desk.hear({ state: 'OFFERED', displayName: 'A', campaign: 'Spring' });
    desk.hear({ state: 'TALKING', displayName: 'B', campaign: 'Autumn', variables: { step: 2 } });
    expect(desk.call).to.deep.include({ displayName: 'B', campaign: 'Autumn', variables: { step: 2 } });
  });

  it('learns its number late where the first event had none', () => {
    const bare = { id: '1', event: 'OFFERED' };
    desk.hearRaw({ channel: 'Five9', topic: 'outbound', subtopic: 'OutBoundCallStateChange', message: { call: bare } });
    expect(desk.call.number).to.equal('');
    desk.hear({ state: 'TALKING', ids: { id: '1' } });
    expect(desk.call.number).to.equal(NUMBER);
  });
});

describe('the times of a call', () => {
  it('are set once each, when their state is first heard', () => {
    desk.ask();
    for (const state of ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'TALKING', 'WRAP_UP', 'FINISHED']) {
      desk.wait(1_000).hear({ state });
    }
    expect(desk.call).to.include({
      requestedAt: NOON,
      ringingAt: NOON + 2_000,
      answeredAt: NOON + 3_000,
      endedAt: NOON + 6_000,
      startedAt: SAMPLE_START,
    });
  });

  it('are missing for states that were never heard', () => {
    desk.hear({ state: 'OFFERED' });
    expect(desk.call).to.not.have.any.keys('requestedAt', 'ringingAt', 'answeredAt', 'endedAt');
  });

  it('are missing for a call that rang before we heard of it', () => {
    desk.hear({ state: 'TALKING', direction: 'inbound' });
    expect(desk.call).to.include({ answeredAt: NOON }).and.to.not.have.property('ringingAt');
  });

  it('have no start that the workspace has not said', () => {
    desk.hearRaw(without(callMessage({ state: 'TALKING' }), `${INTERACTION}.startTime`));
    expect(desk.call).to.not.have.property('startedAt');
  });

  it('have an end where a call failed, and none where it rings after all', () => {
    desk.ask();
    desk.wait(1_000).hear({ state: 'WRAP_UP' });
    expect(desk.call).to.include({ state: 'failed', endedAt: NOON + 1_000 });
    desk.wait(1_000).hear({ state: 'RINGING_ON_OTHER_SIDE' });
    expect(desk.call).to.not.have.property('endedAt');
    expect(desk.call).to.include({ requestedHere: true, requestedAt: NOON });
    desk.wait(1_000).hear({ state: 'FINISHED' });
    expect(desk.call).to.include({ state: 'finished', ringingAt: NOON + 2_000, endedAt: NOON + 3_000 });
  });

  it('do not invent an answer for a call that is first heard of on hold', () => {
    desk.hear({ state: 'ON_HOLD' });
    desk.wait(1_000).hear({ state: 'TALKING' });
    expect(desk.call).to.not.have.property('answeredAt');
  });
});

describe('a call of which little is said', () => {
  it('says nothing of itself', () => {
    desk.hear({ state: 'WRAP_UP', ids: { id: 'A' }, displayName: '', variables: {} });
    expect(desk.call).to.include({ key: 'call-1', displayName: '', campaign: '', state: 'wrap-up' });
    const nameless = without(callMessage({ ids: { id: 'B' } }), `${INTERACTION}.agent`, `${INTERACTION}.agentName`);
    desk.hearRaw(withValues(nameless, { [`${FIELDS}.CallAgent`]: '', [`${CALL}.CallVariables`]: {} }));
    expect(desk.call).to.include({ key: 'call-2', agentName: '' });
  });
});

describe('a silent workspace', () => {
  it('makes a request unconfirmed, never failed', () => {
    const key = desk.ask();
    desk.expire(key);
    expect(desk.call.state).to.equal('unconfirmed');
    expect(desk.call).to.not.have.property('endedAt');
  });

  it('changes nothing of a call that has been heard of', () => {
    const key = desk.ask();
    desk.hear({ state: 'OFFERED' });
    const before = desk.state;
    desk.expire(key);
    expect(desk.state).to.equal(before);
  });

  it('changes nothing for a key that nobody knows', () => {
    desk.ask();
    const before = desk.state;
    desk.expire('call-99');
    desk.dismiss('call-99');
    expect(desk.state).to.equal(before);
  });
});
