import { expect } from '@open-wc/testing';
import { Dialer, type Endpoint } from '../../src/core/public.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { inbound, offered, talking } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, startDial } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

/** An endpoint that does as it is told with those who subscribe to it. */
function endpointOf(subscribe: Endpoint['subscribe']): Endpoint {
  return { post: () => undefined, subscribe };
}

describe('a dialer that has let go of its workspace', () => {
  it('hears no second answer that came with the post, once it has left at the first', async () => {
    const endpoint = new HandEndpoint();
    endpoint.onPost = () => endpoint.say(offered(), talking());
    const desk = await openReadyDesk({ endpoint });
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'call' && notice.call.state === 'offered') desk.dialer.disconnect();
    });
    expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('disconnected');
    expect(desk.states).to.deep.equal(['requested', 'offered']);
    expect(desk.dialer.link.status).to.equal('not-configured');
  });

  it('hears no second word of an endpoint that speaks while it is subscribed to', () => {
    const endpoint = endpointOf((listener) => {
      listener(offered());
      listener(talking());
      return () => undefined;
    });
    const dialer = new Dialer();
    dialer.subscribe((notice) => {
      if (notice.type === 'call') dialer.disconnect();
    });
    dialer.connect(endpoint);
    expect(dialer.calls.map(({ state }) => state)).to.deep.equal(['offered']);
    expect(dialer.link.status).to.equal('not-configured');
  });

  it('hears nothing of an endpoint that goes on telling it', () => {
    const told: Parameters<Endpoint['subscribe']>[] = [];
    const endpoint = endpointOf((...listeners) => {
      told.push(listeners);
      return () => undefined;
    });
    const dialer = new Dialer({ endpoint });
    const notices: string[] = [];
    dialer.disconnect();
    dialer.subscribe(({ type }) => notices.push(type));
    const [[listener, watcher]] = told as [Parameters<Endpoint['subscribe']>];
    listener(inbound(OTHER_NUMBER));
    watcher?.onStanding({ status: 'listening' });
    watcher?.onRefused({
      verdict: 'wrong-source',
      origin: 'https://a.example',
      expected: 'https://b.example',
      message: {},
    });
    expect([dialer.calls, dialer.link.status, notices]).to.deep.equal([[], 'not-configured', []]);
  });

  it('gives back each of its subscriptions, where it was linked again while it was being linked', () => {
    let count = 0;
    const endpoint = endpointOf((_listener, watcher) => {
      count++;
      watcher?.onStanding({ status: 'listening' });
      return () => count--;
    });
    const dialer = new Dialer();
    let isFirst = true;
    dialer.subscribe((notice) => {
      if (notice.type !== 'link' || !isFirst) return;
      isFirst = false;
      dialer.connect(endpoint);
    });
    dialer.connect(endpoint);
    expect(count).to.equal(1);
    dialer.disconnect();
    expect(count).to.equal(0);
  });

  it('says so, where that was while it was being linked anew', () => {
    const dialer = new Dialer({ endpoint: new HandEndpoint() });
    const statuses: string[] = [];
    dialer.subscribe((notice) => {
      if (notice.type === 'link') statuses.push(notice.link.status);
    });
    dialer.connect(
      endpointOf(() => {
        dialer.disconnect();
        return () => undefined;
      }),
    );
    expect(statuses).to.deep.equal(['not-configured']);
  });

  it('has ended its open dial, though the endpoint cannot let go of it', async () => {
    const endpoint = endpointOf(() => () => {
      throw new Error('gone already');
    });
    const desk = await openReadyDesk({ endpoint });
    const dial = startDial(desk, SAMPLE_NUMBER);
    expect(() => desk.dialer.disconnect()).to.throw('gone already');
    expect((await refusalOf(dial)).code).to.equal('disconnected');
    expect(desk.dialer.link.status).to.equal('not-configured');
    desk.dialer.disconnect();
  });
});
