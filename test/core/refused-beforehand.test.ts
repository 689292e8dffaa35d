import { expect } from '@open-wc/testing';
import { Dialer, windowEndpoint, type DialerSettings } from '../../src/core/public.js';
import { fill, sentences, type SentenceKey } from '../../src/locales/index.js';
import { agentMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { inbound, offered, onHold, ringing, talking } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, startDial } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

const ORIGIN = 'https://workspace.example.com';

const link = (workspace: string, origin = ORIGIN): DialerSettings => ({
  endpoint: windowEndpoint({ workspace, origin }),
});

interface Row {
  readonly why: string;
  readonly settings?: DialerSettings;
  readonly said?: readonly unknown[];
  readonly number?: string;
  readonly code: string;
  readonly key: SentenceKey;
  readonly values?: Record<string, string>;
}

const ROWS: readonly Row[] = [
  { why: 'there is no link', settings: { endpoint: undefined }, code: 'not-configured', key: 'not-configured' },
  { why: 'the origin is missing', settings: link('self', ''), code: 'not-configured', key: 'no-origin' },
  { why: 'the origin is any', settings: link('self', '*'), code: 'not-configured', key: 'any-origin' },
  {
    why: 'the origin is none',
    settings: link('self', 'workspace'),
    code: 'not-configured',
    key: 'not-an-origin',
    values: { value: 'workspace' },
  },
  {
    why: 'the origin is not exact',
    settings: link('self', `${ORIGIN}/`),
    code: 'not-configured',
    key: 'inexact-origin',
    values: { value: `${ORIGIN}/`, exact: ORIGIN },
  },
  { why: 'the page has no parent', settings: link('parent'), code: 'no-window', key: 'no-parent' },
  { why: 'the page has no opener', settings: link('opener'), code: 'no-window', key: 'no-opener' },
  {
    why: 'the selector is none',
    settings: link('#1'),
    code: 'no-window',
    key: 'bad-selector',
    values: { value: '#1' },
  },
  { why: 'nothing matches', settings: link('#no'), code: 'no-window', key: 'no-match', values: { value: '#no' } },
  {
    why: 'no iframe matches',
    settings: link('body'),
    code: 'no-window',
    key: 'not-an-iframe',
    values: { value: 'body' },
  },
  {
    why: 'the window is gone, and nobody says why',
    settings: { endpoint: new HandEndpoint({ status: 'no-window' }) },
    code: 'no-window',
    key: 'no-window',
  },
  { why: 'dialling is switched off', settings: { disabled: true }, code: 'disabled', key: 'disabled' },
  { why: 'nothing was entered', number: '', code: 'invalid-number', key: 'no-number' },
  { why: 'only spaces were entered', number: ' \t', code: 'invalid-number', key: 'no-number' },
  {
    why: 'words were entered',
    number: 'call me',
    code: 'invalid-number',
    key: 'invalid-number',
    values: { value: 'call me' },
  },
  {
    why: 'the number is too short',
    number: '12',
    code: 'invalid-number',
    key: 'invalid-number',
    values: { value: '12' },
  },
  {
    why: 'the number has letters',
    number: 'Allison Turner',
    code: 'invalid-number',
    key: 'invalid-number',
    values: { value: 'Allison Turner' },
  },
  {
    why: 'the agent is logged out',
    said: [agentMessage({ code: 'logout' })],
    code: 'not-ready',
    key: 'agent-logged-out',
  },
  {
    why: 'the agent has just logged in',
    said: [agentMessage({ code: 'login' })],
    code: 'not-ready',
    key: 'agent-logged-in',
  },
  {
    why: 'the agent is logged out, for a reason that has a name',
    settings: { reasonLabels: { logout: 'At home' } },
    said: [agentMessage({ code: 'logout' })],
    code: 'not-ready',
    key: 'agent-logged-out',
  },
  { why: 'the agent is on a break', said: [agentMessage({ code: '367541' })], code: 'not-ready', key: 'not-ready' },
  {
    why: 'the agent is on a break that has a name',
    settings: { reasonLabels: { '367541': 'Lunch' } },
    said: [agentMessage({ code: '367541' })],
    code: 'not-ready',
    key: 'not-ready-reason',
    values: { reason: 'Lunch' },
  },
  {
    why: 'the agent has code 0 and gets no calls',
    said: [agentMessage({ code: '0', agentType: 'not_routable' })],
    code: 'not-ready',
    key: 'not-ready',
  },
  {
    why: 'nothing is known of the agent, and the gate is strict',
    settings: { readyGate: 'strict' },
    code: 'not-ready',
    key: 'agent-unknown',
  },
  { why: 'another call is offered', said: [offered(OTHER_NUMBER)], code: 'busy', key: 'busy' },
  { why: 'another call rings', said: [ringing(OTHER_NUMBER)], code: 'busy', key: 'busy' },
  { why: 'the agent talks', said: [talking(OTHER_NUMBER)], code: 'busy', key: 'busy' },
  { why: 'a call is on hold', said: [onHold(OTHER_NUMBER)], code: 'busy', key: 'busy' },
  { why: 'a customer calls', said: [inbound(OTHER_NUMBER)], code: 'busy', key: 'busy' },
];

describe('a dial that cannot go through', () => {
  for (const { why, settings, said = [], number = SAMPLE_NUMBER, code, key, values } of ROWS) {
    it(`is refused before anybody is asked: ${why}`, async () => {
      const desk = await openReadyDesk(settings);
      await desk.say(...said);
      const record = { recordId: '003xx' };
      const error = await refusalOf(desk.dialer.dial(number, { record, trigger: 'dial-pad' }));

      expect(error.code).to.equal(code);
      expect(error.name).to.equal('DialError');
      expect(error.message).to.equal(fill(sentences[key], values));
      expect(error.message).to.not.match(/[{}]/);
      expect(desk.told('dial-refused')).to.deep.equal([
        { type: 'dial-refused', error, number, record, trigger: 'dial-pad' },
      ]);
      expect(desk.told('dial-request')).to.deep.equal([]);
      expect(desk.told('message').filter(({ verdict }) => verdict === 'sent')).to.deep.equal([]);
      expect(desk.dialer.calls.filter(({ requestedHere }) => requestedHere)).to.deep.equal([]);
    });
  }

  it('is refused while our own request is open, without a word of a call that could be ended', async () => {
    const desk = await openReadyDesk();
    void startDial(desk, OTHER_NUMBER);
    const error = await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
    expect([error.code, error.message]).to.deep.equal(['busy', sentences.starting]);
    expect(desk.told('dial-request')).to.have.length(1);
    expect(await desk.sent()).to.have.length(1);
  });

  it('is refused whatever stands in the place of a number', async () => {
    const desk = await openReadyDesk();
    for (const number of [undefined, null, NaN, {}, ['608'], true]) {
      const error = await refusalOf(desk.dialer.dial(number as string));
      expect(error.code).to.equal('invalid-number');
    }
    expect(desk.told('dial-refused')).to.have.length(6);
  });

  it('says why in the words that were given', async () => {
    const words = { ...sentences, disabled: 'Wählen ist auf dieser Seite abgeschaltet.' };
    const desk = await openReadyDesk({ words, disabled: true });
    expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).message).to.equal(words.disabled);
  });
});

describe('the bar', () => {
  for (const { why, settings, said = [], number, code, key, values } of ROWS) {
    if (number !== undefined) continue;
    it(`is what a dial is refused for: ${why}`, async () => {
      const desk = await openReadyDesk(settings);
      await desk.say(...said);
      expect(desk.dialer.bar?.code).to.equal(code);
      expect(desk.dialer.bar?.message).to.equal(fill(sentences[key], values));
    });
  }

  it('is none where a number can be dialled', async () => {
    expect((await openReadyDesk()).dialer.bar).to.equal(undefined);
  });

  it('is that there is no link in a dialer that was made without any setting', () => {
    expect(new Dialer().bar?.code).to.equal('not-configured');
  });

  it('has the code of its reason where a page has one sentence for two', async () => {
    const words = { ...sentences, busy: 'Not now.', 'not-ready': 'Not now.' };
    const desk = await openReadyDesk({ words });
    await desk.say(agentMessage({ code: '7' }));
    expect(desk.dialer.bar?.code).to.equal('not-ready');
    await desk.say(agentMessage({ code: '0', at: Date.now() }), talking());
    expect(desk.dialer.bar?.code).to.equal('busy');
  });

  it('names the link before the switch, and that before the agent and the call', async () => {
    const endpoint = new HandEndpoint({ status: 'no-window' });
    const desk = await openReadyDesk({ endpoint, disabled: true });
    endpoint.say(agentMessage({ code: '367541' }), talking(OTHER_NUMBER));
    endpoint.stand({ status: 'no-window' });
    const codes = [desk.dialer.bar?.code];
    endpoint.stand({ status: 'listening' });
    codes.push(desk.dialer.bar?.code);
    desk.settings.disabled = false;
    codes.push(desk.dialer.bar?.code);
    expect(codes.slice(0, 2)).to.deep.equal(['no-window', 'disabled']);
    expect(codes[2]).to.be.oneOf(['busy', 'not-ready']);
  });
});
