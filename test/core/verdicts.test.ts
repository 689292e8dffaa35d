import { expect } from '@open-wc/testing';
import { makeCallRequest } from '../../src/protocol/index.js';
import { respelt, without } from '../fixtures/edit.js';
import { agentMessage, callMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { offered, ringing, talking } from './call-messages.js';
import { openReadyDesk, startDial } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

/** `before` prepares; the last message is the one in question. */
const HEARD: readonly {
  verdict: string;
  what: string;
  before?: readonly unknown[];
  message: unknown;
  detail: RegExp;
}[] = [
  { verdict: 'accepted', what: 'a call', message: ringing(), detail: /^$/ },
  { verdict: 'accepted', what: 'a call as JSON text', message: JSON.stringify(ringing()), detail: /^$/ },
  { verdict: 'accepted', what: 'an agent state', message: agentMessage(), detail: /^$/ },
  {
    verdict: 'drift',
    what: 'an odd spelling',
    message: respelt(ringing(), 'topic', 'To_pic'),
    detail: /To_pic.*topic/,
  },
  { verdict: 'malformed', what: 'a call without a call', message: without(ringing(), 'message.call'), detail: /call/ },
  {
    verdict: 'malformed',
    what: 'an empty message',
    message: { channel: 'Five9', topic: 'Agent', subtopic: 'SetAgentState' },
    detail: /message/,
  },
  {
    verdict: 'unknown-topic',
    what: 'other Five9 traffic',
    message: { channel: 'Five9', topic: 'Chat', subtopic: 'Ended' },
    detail: /Chat.*Ended/,
  },
  {
    verdict: 'unknown-state',
    what: 'a state that nobody knows',
    message: callMessage({ state: 'CONSULTING' }),
    detail: /CONSULTING/,
  },
  {
    verdict: 'duplicate',
    what: 'the same call state again',
    before: [ringing()],
    message: ringing(),
    detail: /RINGING/,
  },
  {
    verdict: 'duplicate',
    what: 'the same agent state again',
    before: [agentMessage()],
    message: agentMessage(),
    detail: /known/,
  },
  {
    verdict: 'out-of-order',
    what: 'a call that goes back',
    before: [talking()],
    message: offered(),
    detail: /OFFERED.*TALKING/,
  },
  {
    verdict: 'out-of-order',
    what: 'an older agent state',
    before: [agentMessage()],
    message: agentMessage({ code: '1', at: 1_000 }),
    detail: /older/,
  },
];

describe('every message that looks like ours', () => {
  for (const { verdict, what, before = [], message, detail } of HEARD) {
    it(`is noted once, as ${verdict}: ${what}`, async () => {
      const desk = await openReadyDesk();
      await desk.say(...before);
      const start = Date.now();
      await desk.say(message);
      const notes = desk.told('message').slice(before.length);
      expect(notes).to.have.length(1);
      const [note] = notes;
      expect(note).to.deep.include({ direction: 'received', verdict, message });
      expect(note?.detail).to.match(detail);
      expect(note?.at).to.be.within(start, Date.now());
    });
  }

  it('is noted as drift with what was odd, though it is no news either', async () => {
    const desk = await openReadyDesk();
    await desk.say(ringing(), respelt(ringing(), 'topic', 'To_pic'));
    expect(desk.told('message').map(({ verdict }) => verdict)).to.deep.equal(['accepted', 'duplicate']);
  });

  it('is noted once where it was sent', async () => {
    const desk = await openReadyDesk();
    void startDial(desk, SAMPLE_NUMBER);
    expect(desk.told('message').map(({ direction, verdict }) => [direction, verdict])).to.deep.equal([
      ['sent', 'sent'],
    ]);
  });

  for (const verdict of ['wrong-origin', 'wrong-source'] as const) {
    it(`is noted once where it was turned away as ${verdict}, with the origin that spoke and the one expected`, async () => {
      const endpoint = new HandEndpoint();
      const desk = await openReadyDesk({ endpoint });
      const [origin, expected] = ['https://other.example', 'https://workspace.example.com'];
      endpoint.refuse({ verdict, origin, expected, message: talking() });
      expect(desk.notices).to.have.length(1);
      const [note] = desk.told('message');
      expect(note).to.deep.include({ direction: 'received', verdict, message: talking() });
      expect(note?.detail).to.contain(origin);
      expect(note?.detail).to.contain(expected);
      expect(desk.dialer.calls).to.deep.equal([]);
    });
  }

  for (const origin of ['', 'null']) {
    it(`is noted in plain words where a page without an origin spoke: "${origin}"`, async () => {
      const endpoint = new HandEndpoint();
      const desk = await openReadyDesk({ endpoint });
      endpoint.refuse({
        verdict: 'wrong-origin',
        origin,
        expected: 'https://workspace.example.com',
        message: talking(),
      });
      const { detail } = desk.told('message')[0]!;
      expect(detail).to.contain('without an origin');
      expect(detail).to.contain('https://workspace.example.com');
    });
  }
});

describe('every other message', () => {
  for (const [what, message] of [
    ['our own request, echoed', makeCallRequest(SAMPLE_NUMBER)],
    ['our own request, echoed as text', JSON.stringify(makeCallRequest(SAMPLE_NUMBER))],
    ['another channel', { channel: 'Amazon', topic: 'Agent', subtopic: 'SetAgentState', message: {} }],
    ['words', 'Five9'],
    ['nothing', null],
    ['a list', [ringing()]],
    ['a number', 9],
  ] as const) {
    it(`is passed over in silence: ${what}`, async () => {
      const desk = await openReadyDesk();
      await desk.say(message);
      expect(desk.notices).to.deep.equal([]);
      expect(desk.dialer.link.status).to.equal('listening');
    });
  }
});
