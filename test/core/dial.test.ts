import { expect } from '@open-wc/testing';
import type { Call, DialTrigger } from '../../src/core/public.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, offered, onHold, ringing, talking, wrapUp } from './call-messages.js';
import { openReadyDesk, settled, startDial } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

describe('a dial that goes through', () => {
  for (const [what, said, state] of [
    ['rings', [ringing()], 'ringing'],
    ['is offered, and then rings', [offered(), ringing()], 'ringing'],
    ['is answered before anybody said that it rings', [talking()], 'talking'],
    ['is offered, and then answered', [offered(), talking()], 'talking'],
    ['is first heard of on hold', [onHold()], 'on-hold'],
  ] as const) {
    it(`comes to its call once that ${what}`, async () => {
      const desk = await openReadyDesk();
      const dial = startDial(desk, SAMPLE_NUMBER);
      await desk.say(...said);
      const call = (await settled(dial)) as Call;
      expect(call).to.equal(desk.dialer.call);
      expect(call).to.deep.include({ state, number: SAMPLE_NUMBER, requestedHere: true, direction: 'outbound' });
      expect(desk.told('dial-refused')).to.deep.equal([]);
    });
  }

  it('is known in whichever way the workspace writes its number', async () => {
    const desk = await openReadyDesk({ defaultCountry: 'FR' });
    const dial = startDial(desk, '01 42 34 56 78');
    await desk.say(ringing('+33142345678'));
    expect(await settled(dial)).to.equal(desk.dialer.call);
    expect(desk.dialer.calls.map(({ number, requestedHere }) => [number, requestedHere])).to.deep.equal([
      ['0142345678', true],
    ]);
  });

  it('needs no options, be they left out or none', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER, null);
    await desk.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });

  it('is not sent with a record that cannot be read, and the next one goes through', async () => {
    const endpoint = new HandEndpoint();
    const desk = await openReadyDesk({ endpoint });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const error: unknown = await desk.dialer.dial(SAMPLE_NUMBER, { record: proxy }).catch((reason: unknown) => reason);
    expect(error).to.be.an.instanceof(TypeError);
    expect([endpoint.sent, desk.dialer.bar]).to.deep.equal([[], undefined]);
    const dial = startDial(desk, SAMPLE_NUMBER);
    endpoint.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });

  it('is still open while its call is only offered', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    await desk.say(offered());
    expect(await settled(dial)).to.equal('pending');
    await desk.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });

  it('tells of every state of its call, with the one before', async () => {
    const desk = await openReadyDesk();
    void startDial(desk, SAMPLE_NUMBER);
    await desk.say(offered(), ringing(), talking(), onHold(), talking(), wrapUp(), finished());
    const told = desk.told('call');
    expect(told.map(({ call, previous }) => `${previous?.state} → ${call.state}`)).to.deep.equal([
      'undefined → requested',
      'requested → offered',
      'offered → ringing',
      'ringing → talking',
      'talking → on-hold',
      'on-hold → talking',
      'talking → wrap-up',
      'wrap-up → finished',
    ]);
    expect(new Set(told.map(({ call }) => call.key)).size).to.equal(1);
    for (const [index, { previous }] of told.entries()) expect(previous).to.equal(told[index - 1]?.call);
    expect(desk.dialer.call?.event).to.equal('FINISHED');
  });

  it('is asked for, sent, and then shown as requested, in this order', async () => {
    const endpoint = new HandEndpoint();
    const ready = await openReadyDesk({ endpoint });
    let told = 0;
    endpoint.onPost = () => (told = ready.told('call').length);
    void startDial(ready, SAMPLE_NUMBER);
    expect([told, ready.told('call').length]).to.deep.equal([0, 1]);

    const desk = await openReadyDesk();
    void startDial(desk, SAMPLE_NUMBER);
    expect(desk.notices.map(({ type }) => type)).to.deep.equal(['dial-request', 'call', 'message']);
    expect(desk.dialer.call).to.deep.include({ state: 'requested', event: '', id: '', key: desk.dialer.calls[0]?.key });
  });

  it('comes to the call that was asked for, though another one rings meanwhile', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    await desk.say(ringing('4155550132'), talking('4155550132'));
    expect(await settled(dial)).to.equal('pending');
    await desk.say(ringing());
    expect(((await settled(dial)) as Call).number).to.equal(SAMPLE_NUMBER);
  });

  for (const trigger of ['dial-pad', 'click-to-dial', 'command', 'recents', 'api', undefined] as const) {
    it(`says what made it: ${trigger}`, async () => {
      const desk = await openReadyDesk();
      void startDial(desk, SAMPLE_NUMBER, { ...(trigger && { trigger }) });
      const expected: DialTrigger = trigger ?? 'api';
      expect(desk.told('dial-request').map(({ request }) => request.trigger)).to.deep.equal([expected]);
    });
  }
});

describe('the record that a number was dialled from', () => {
  it('stays as it was, whatever the page does with its own afterwards', async () => {
    const desk = await openReadyDesk();
    const mine = { recordId: '003xx' };
    void startDial(desk, SAMPLE_NUMBER, { record: mine });
    mine.recordId = '999';
    expect(desk.dialer.call?.record).to.be.frozen;
    expect(desk.dialer.call?.record).to.deep.equal({ recordId: '003xx' });
  });

  const record = { recordId: '003xx', recordName: 'Allison', objectType: 'Contact', params: { tab: 2 } };

  it('is in the request, and on the call in every later event', async () => {
    const desk = await openReadyDesk();
    void startDial(desk, SAMPLE_NUMBER, { record });
    await desk.say(offered(), ringing(), talking(), wrapUp(), finished());
    expect(desk.told('dial-request')[0]?.request.record).to.deep.equal(record);
    const records = desk.told('call').map(({ call }) => call.record);
    expect(records).to.have.length(6);
    for (const each of records) expect(each).to.deep.equal(record);
  });

  it('is not there where there was none, nor on the next call', async () => {
    const desk = await openReadyDesk();
    void startDial(desk, SAMPLE_NUMBER, { record });
    await desk.say(talking(), finished());
    void startDial(desk, '4155550132');
    expect(desk.dialer.call).to.not.have.property('record');
    expect(desk.told('dial-request')[1]?.request.record).to.equal(undefined);
  });

  it('stays as it was when the number was dialled, whatever the page does with its own', async () => {
    const desk = await openReadyDesk();
    const own = { ...record };
    void startDial(desk, SAMPLE_NUMBER, { record: own });
    own.recordId = 'changed';
    await desk.say(ringing());
    expect(desk.dialer.call?.record?.recordId).to.equal('003xx');
    expect(Object.isFrozen(own)).to.equal(false);
  });
});
