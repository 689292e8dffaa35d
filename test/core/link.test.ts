import { expect } from '@open-wc/testing';
import { Dialer, type Endpoint, type Link, type Notice } from '../../src/core/public.js';
import { agentMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { openDesk, openReadyDesk, startDial } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

const NO_PARENT = { status: 'no-window', fault: { kind: 'no-parent' } } as const;

function linked(endpoint: HandEndpoint): { dialer: Dialer; told: Link[] } {
  const dialer = new Dialer();
  const told: Link[] = [];
  dialer.subscribe((notice: Notice) => {
    if (notice.type === 'link') told.push(notice.link);
  });
  dialer.connect(endpoint);
  return { dialer, told };
}

const statuses = (links: readonly Link[]): string[] => links.map(({ status }) => status);

describe('the link', () => {
  it('is not configured before there is an endpoint', () => {
    expect(new Dialer().link).to.deep.equal({ status: 'not-configured' });
  });

  it('is listening where the endpoint tells nothing of itself', () => {
    const { dialer, told } = linked(new HandEndpoint());
    expect(dialer.link).to.deep.equal({ status: 'listening' });
    expect(told).to.deep.equal([dialer.link]);
  });

  for (const standing of [
    { status: 'not-configured', fault: { kind: 'no-origin' } },
    NO_PARENT,
    { status: 'loading' },
    { status: 'listening' },
  ] as const) {
    it(`stands as the endpoint says, and nothing else is ever told: ${standing.status}`, () => {
      const { dialer, told } = linked(new HandEndpoint(standing));
      expect(dialer.link).to.deep.equal(standing);
      expect(told).to.deep.equal([standing]);
    });
  }

  it('tells only what is so where one endpoint takes the place of another', () => {
    const first = new HandEndpoint({ status: 'listening' });
    const { dialer, told } = linked(first);
    told.length = 0;
    dialer.connect(new HandEndpoint({ status: 'loading' }));
    expect(statuses(told)).to.deep.equal(['loading']);
    expect(dialer.link).to.deep.equal({ status: 'loading' });
    expect(first.isHeard).to.equal(false);
  });

  it('tells nothing where an endpoint comes that is not configured, and there was none before', () => {
    const { dialer, told } = linked(new HandEndpoint({ status: 'not-configured' }));
    expect(dialer.link).to.deep.equal({ status: 'not-configured' });
    expect(told).to.deep.equal([]);
  });

  it('tells that it is lost where the next endpoint is not configured', () => {
    const { dialer, told } = linked(new HandEndpoint({ status: 'listening' }));
    told.length = 0;
    dialer.connect(new HandEndpoint({ status: 'not-configured' }));
    expect(statuses(told)).to.deep.equal(['not-configured']);
  });

  it('is heard where the endpoint repeats its last word as soon as somebody subscribes', () => {
    const repeating: Endpoint = {
      post: () => undefined,
      subscribe: (listener) => {
        listener(agentMessage());
        return () => undefined;
      },
    };
    const dialer = new Dialer({ endpoint: repeating });
    expect(dialer.link.status).to.equal('heard');
    expect(dialer.agent.state).to.equal('ready');
  });

  it('follows the endpoint', () => {
    const endpoint = new HandEndpoint({ status: 'loading' });
    const { dialer, told } = linked(endpoint);
    told.length = 0;
    for (const standing of [{ status: 'listening' }, NO_PARENT, { status: 'loading' }] as const) {
      endpoint.stand(standing);
      expect(dialer.link).to.deep.equal(standing);
    }
    expect(statuses(told)).to.deep.equal(['listening', 'no-window', 'loading']);
  });

  it('is the same snapshot, and nothing is told, where it stands as before', () => {
    for (const standing of [{ status: 'listening' }, { status: 'loading' }, NO_PARENT] as const) {
      const endpoint = new HandEndpoint(standing);
      const { dialer, told } = linked(endpoint);
      const { link } = dialer;
      told.length = 0;
      endpoint.stand({ ...standing });
      expect(dialer.link).to.equal(link);
      expect(told).to.deep.equal([]);
    }
  });

  it('is told anew where its fault is another', () => {
    const endpoint = new HandEndpoint({ status: 'no-window', fault: { kind: 'no-match', value: '#a' } });
    const { dialer, told } = linked(endpoint);
    const standing = { status: 'no-window', fault: { kind: 'not-an-iframe', value: '#a' } } as const;
    told.length = 0;
    endpoint.stand(standing);
    expect(dialer.link).to.deep.equal(standing);
    expect(told).to.deep.equal([standing]);
  });
});

describe('a workspace that was heard', () => {
  it('is told once, with the time', async () => {
    const desk = openDesk();
    const before = Date.now();
    await desk.say(agentMessage());
    const { lastHeardAt, ...link } = desk.dialer.link;
    expect(link).to.deep.equal({ status: 'heard' });
    expect(lastHeardAt).to.be.within(before, Date.now());
    await desk.say(agentMessage(), agentMessage({ code: '1', at: Date.now() }));
    expect(desk.told('link')).to.have.length(1);
  });

  it('keeps the time of its last word', async () => {
    const desk = openDesk();
    await desk.say(agentMessage());
    const first = desk.dialer.link.lastHeardAt!;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await desk.say(agentMessage({ at: Date.now() }));
    expect(desk.dialer.link.lastHeardAt).to.be.above(first);
  });

  it('can be dialled by', async () => {
    const desk = await openReadyDesk();
    await desk.say(agentMessage());
    void startDial(desk, SAMPLE_NUMBER);
    expect(await desk.sent()).to.have.length(1);
  });

  it('is not what has said nothing that is ours', async () => {
    const desk = openDesk();
    await desk.say('words', { channel: 'Amazon' }, null);
    expect(desk.dialer.link).to.deep.equal({ status: 'listening' });
  });

  it('is not who was turned away', () => {
    const endpoint = new HandEndpoint();
    const { dialer } = linked(endpoint);
    endpoint.refuse({
      verdict: 'wrong-origin',
      origin: 'https://a.example',
      expected: 'https://b.example',
      message: agentMessage(),
    });
    expect(dialer.link).to.deep.equal({ status: 'listening' });
  });

  it('stays heard where it spoke while it loaded', () => {
    const endpoint = new HandEndpoint({ status: 'loading' });
    const { dialer, told } = linked(endpoint);
    told.length = 0;
    endpoint.say(agentMessage());
    endpoint.stand({ status: 'listening' });
    expect(dialer.link.status).to.equal('heard');
    expect(statuses(told)).to.deep.equal(['heard']);
  });

  for (const status of ['listening', 'loading', 'no-window'] as const) {
    it(`has yet to speak again once it is ${status} anew, and the time stays`, () => {
      const endpoint = new HandEndpoint({ status: 'listening' });
      const { dialer } = linked(endpoint);
      endpoint.say(agentMessage());
      const { lastHeardAt } = dialer.link;
      endpoint.stand({ status });
      expect(dialer.link).to.deep.equal({ status, lastHeardAt });
      endpoint.say(agentMessage());
      expect(dialer.link.status).to.equal('heard');
    });
  }

  it('has yet to speak again after a second load, though it spoke in the middle of the first', () => {
    const endpoint = new HandEndpoint({ status: 'loading' });
    const { dialer } = linked(endpoint);
    endpoint.say(agentMessage());
    endpoint.stand({ status: 'listening' });
    endpoint.stand({ status: 'listening' });
    expect(dialer.link.status).to.equal('listening');
  });

  it('is not told as heard once somebody has let it go on hearing of it', () => {
    const endpoint = new HandEndpoint();
    const { dialer, told } = linked(endpoint);
    dialer.subscribe((notice) => {
      if (notice.type === 'agent') dialer.disconnect();
    });
    told.length = 0;
    endpoint.say(agentMessage());
    expect(statuses(told)).to.deep.equal(['not-configured']);
    expect(dialer.link).to.deep.equal({ status: 'not-configured' });
  });

  it('is let go of where another takes its place while it is made', () => {
    const [gone, other] = [new HandEndpoint({ status: 'no-window' }), new HandEndpoint()];
    const dialer = new Dialer();
    dialer.subscribe((notice) => {
      if (notice.type === 'link' && notice.link.status === 'no-window') dialer.connect(other);
    });
    dialer.connect(gone);
    expect([dialer.link.status, gone.isHeard, other.isHeard]).to.deep.equal(['listening', false, true]);
    dialer.disconnect();
    expect(other.isHeard).to.equal(false);
  });

  it('is forgotten where another endpoint takes its place', () => {
    const endpoint = new HandEndpoint();
    const { dialer } = linked(endpoint);
    endpoint.say(agentMessage());
    dialer.connect(new HandEndpoint());
    expect(dialer.link).to.deep.equal({ status: 'listening' });
  });
});
