import { expect } from '@open-wc/testing';
import type { Call, DialError } from '../../src/core/public.js';
import { agentMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, inbound, offered, ringing, says, talking } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, settled, startDial, type Desk } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

async function openAnswering(...answer: readonly unknown[]): Promise<Desk & { endpoint: HandEndpoint }> {
  const endpoint = new HandEndpoint();
  endpoint.onPost = () => endpoint.say(...answer);
  return { ...(await openReadyDesk({ endpoint })), endpoint };
}

describe('an endpoint that answers before post() returns', () => {
  it('has the dial go through', async () => {
    const desk = await openAnswering(offered(), ringing());
    const dial = startDial(desk, SAMPLE_NUMBER);
    expect(desk.dialer.call?.state).to.equal('ringing');
    expect(await settled(dial)).to.equal(desk.dialer.call);
    expect(desk.dialer.calls).to.have.length(1);
  });

  it('cannot have a second number dialled meanwhile', async () => {
    const desk = await openAnswering();
    const second: Promise<DialError>[] = [];
    desk.endpoint.onPost = () => second.push(refusalOf(desk.dialer.dial(OTHER_NUMBER)));
    void startDial(desk, SAMPLE_NUMBER);
    expect((await second[0])?.code).to.equal('busy');
    expect(second).to.have.length(1);
    expect(desk.endpoint.sent).to.have.length(1);
  });

  it('can end the dial as well', async () => {
    const desk = await openAnswering(finished());
    expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('not-started');
  });

  it('is noted after the request that it answers', async () => {
    const desk = await openAnswering(ringing());
    void startDial(desk, SAMPLE_NUMBER);
    expect(desk.told('message').map(({ direction }) => direction)).to.deep.equal(['sent', 'received']);
  });
});

describe('an endpoint that speaks while the request is told', () => {
  it('is not mistaken for the answer to it', async () => {
    const endpoint = new HandEndpoint();
    const desk = await openReadyDesk({ endpoint });
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'call' && notice.call.state === 'requested') endpoint.say(inbound(OTHER_NUMBER));
    });
    const dial = startDial(desk, SAMPLE_NUMBER);
    endpoint.say(inbound(OTHER_NUMBER, 'TALKING'));
    expect(await settled(dial)).to.equal('pending');
    endpoint.say(ringing());
    expect(((await settled(dial)) as Call).number).to.equal(SAMPLE_NUMBER);
  });
});

describe('an endpoint that takes the place of another while a request is told', () => {
  it('is heard from its first word', async () => {
    const [first, second] = [new HandEndpoint(), new HandEndpoint()];
    const desk = await openReadyDesk({ endpoint: first });
    desk.dialer.subscribe((notice) => {
      if (notice.type !== 'message' || notice.direction !== 'sent') return;
      desk.dialer.connect(second);
      second.say(inbound(OTHER_NUMBER, 'TALKING'));
    });
    void startDial(desk, SAMPLE_NUMBER);
    expect(desk.dialer.call).to.include({ number: OTHER_NUMBER, state: 'talking' });
  });
});

describe('an endpoint that hands over whatever it gets', () => {
  const throwing = { channel: 'Five9', topic: 'Outbound', subtopic: 'OutboundCallStateChange' };
  Object.defineProperty(throwing, 'message', {
    enumerable: true,
    get: () => {
      throw new Error('a getter');
    },
  });

  for (const [what, message] of [
    ['a message whose getter throws', throwing],
    [
      'a proxy that refuses everything',
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor: () => {
            throw new Error('a trap');
          },
        },
      ),
    ],
    ['a function', () => undefined],
    ['a text of a megabyte', 'x'.repeat(1_100_000)],
    ['a call with an id of a megabyte', says('TALKING', SAMPLE_NUMBER, { ids: { id: 'x'.repeat(1_100_000) } })],
  ] as const) {
    it(`never gets an error back: ${what}`, async () => {
      const endpoint = new HandEndpoint();
      const desk = await openReadyDesk({ endpoint });
      endpoint.say(message);
      endpoint.say(talking(OTHER_NUMBER));
      expect(desk.dialer.calls.at(0)).to.deep.include({ number: OTHER_NUMBER, state: 'talking' });
    });
  }

  it('never takes the call off the screen that the agent talks in, however many others it speaks of', async () => {
    const desk = await openReadyDesk();
    void startDial(desk, SAMPLE_NUMBER);
    await desk.say(talking());
    const { key } = desk.dialer.call!;
    await desk.say(...Array.from({ length: 500 }, (_, index) => inbound(`4155550${100 + index}`)));
    expect(desk.dialer.call).to.deep.include({ key, state: 'talking' });
    await desk.say(finished());
    expect(desk.dialer.calls.find((call) => call.key === key)?.state ?? 'off the screen').to.equal('finished');
  });

  it('never leaves a dial without an outcome, however many other calls it speaks of', async () => {
    const desk = await openReadyDesk({ responseTimeout: 0.3 });
    const dial = startDial(desk, SAMPLE_NUMBER);
    await desk.say(...Array.from({ length: 500 }, (_, index) => inbound(`4155550${100 + index}`)));
    expect(await settled(dial)).to.not.equal('pending');
  });
});

describe('ten thousand messages', () => {
  it('keep their order, none is lost, and each is noted once', async () => {
    const desk = await openReadyDesk();
    const COUNT = 10_000;
    const messages = Array.from({ length: COUNT }, (_, index) =>
      says(index % 2 === 0 ? 'TALKING' : 'ON_HOLD', SAMPLE_NUMBER, { variables: { index } }),
    );
    await desk.say(...messages);
    const order = Array.from({ length: COUNT }, (_, index) => index);
    expect(desk.told('call').map(({ call }) => call.variables['index'])).to.deep.equal(order);
    const notes = desk.told('message');
    expect(notes.every(({ verdict }) => verdict === 'accepted')).to.equal(true);
    expect(notes.map(({ message }) => indexOf(message))).to.deep.equal(order);
    expect(desk.dialer.calls).to.have.length(1);
  });

  it('from the agent keep their order as well', async () => {
    const desk = await openReadyDesk();
    const start = Date.now() - 10_000;
    await desk.say(
      ...Array.from({ length: 10_000 }, (_, index) => agentMessage({ code: String(index + 1), at: start + index })),
    );
    const codes = desk.told('agent').map(({ agent }) => Number(agent.code));
    expect(codes).to.have.length(10_000);
    expect(codes.every((code, index) => code === index + 1)).to.equal(true);
  });
});

function indexOf(message: unknown): unknown {
  return (message as { message: { call: { CallVariables: { index: unknown } } } }).message.call.CallVariables.index;
}
