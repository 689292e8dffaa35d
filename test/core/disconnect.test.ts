import { expect, waitUntil } from '@open-wc/testing';
import { Dialer, memoryLink } from '../../src/core/public.js';
import { sentences } from '../../src/locales/index.js';
import { makeCallRequest } from '../../src/protocol/index.js';
import { agentMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, offered, ringing, talking } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, settled, startDial, type Desk } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

/** Has the page take its time over each request, until the returned function is called. */
function holdRequests(desk: Desk): (answer: unknown) => void {
  let decide = (_answer: unknown): void => undefined;
  desk.dialer.subscribe((notice) => {
    if (notice.type === 'dial-request') notice.request.waitUntil(new Promise((resolve) => (decide = resolve)));
  });
  return (answer) => decide(answer);
}

describe('a dialer that leaves', () => {
  it('ends its open dial, and waits for its call no more', async () => {
    const desk = await openReadyDesk({ responseTimeout: 0.05 });
    const dial = startDial(desk, SAMPLE_NUMBER);
    desk.dialer.disconnect();
    expect(desk.dialer.call?.state).to.equal('unconfirmed');
    const error = await refusalOf(dial);
    expect([error.code, error.message]).to.deep.equal(['disconnected', sentences.disconnected]);
    expect(desk.states).to.deep.equal(['requested', 'unconfirmed']);
  });

  it('ends the dial of a call that is only offered, and leaves what it knows of it', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    await desk.say(offered());
    desk.dialer.disconnect();
    expect((await refusalOf(dial)).code).to.equal('disconnected');
    expect(desk.dialer.call?.state).to.equal('offered');
  });

  it('changes nothing about a dial that has gone through', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    await desk.say(ringing());
    desk.dialer.disconnect();
    expect(await settled(dial)).to.equal(desk.dialer.call);
    expect(desk.told('dial-refused')).to.deep.equal([]);
  });

  it('ends a dial that the page is still asked about', async () => {
    const desk = await openReadyDesk();
    holdRequests(desk);
    const dial = startDial(desk, SAMPLE_NUMBER);
    desk.dialer.disconnect();
    expect((await refusalOf(dial)).code).to.equal('disconnected');
  });

  it('ends it for good: no answer of the page makes the call once the dialer is back', async () => {
    const desk = await openReadyDesk();
    const decide = holdRequests(desk);
    const dial = startDial(desk, SAMPLE_NUMBER);
    desk.dialer.disconnect();
    const endpoint = new HandEndpoint();
    desk.dialer.connect(endpoint);
    decide(true);
    expect((await refusalOf(dial)).code).to.equal('disconnected');
    expect(endpoint.sent).to.deep.equal([]);
  });

  it('can dial again once it is back, though the page never answered before', async () => {
    const desk = await openReadyDesk();
    holdRequests(desk);
    void startDial(desk, SAMPLE_NUMBER);
    desk.dialer.disconnect();
    desk.dialer.connect(new HandEndpoint());
    void startDial(desk, OTHER_NUMBER);
    expect(desk.told('dial-request').map(({ request }) => request.number)).to.deep.equal([SAMPLE_NUMBER, OTHER_NUMBER]);
  });

  it('is making a call again as soon as it is back, and no third one with it', async () => {
    const desk = await openReadyDesk();
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'dial-request') notice.request.waitUntil(new Promise(() => undefined));
    });
    void startDial(desk, SAMPLE_NUMBER);
    desk.dialer.disconnect();
    desk.dialer.connect(desk.settings.endpoint!);
    void startDial(desk, OTHER_NUMBER);
    await new Promise((resolve) => setTimeout(resolve));
    expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('busy');
  });

  it('ends a dial from within the news of its request', async () => {
    const desk = await openReadyDesk();
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'call' && notice.call.state === 'requested') desk.dialer.disconnect();
    });
    const dial = startDial(desk, SAMPLE_NUMBER);
    expect((await refusalOf(dial)).code).to.equal('disconnected');
    expect(desk.states).to.deep.equal(['requested', 'unconfirmed']);
    expect(desk.dialer.link.status).to.equal('not-configured');
  });

  it('ends it from within the news of its request, and hears no answer that came with the post', async () => {
    const endpoint = new HandEndpoint();
    endpoint.onPost = () => endpoint.say(ringing());
    const desk = await openReadyDesk({ endpoint });
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'call' && notice.call.state === 'requested') desk.dialer.disconnect();
    });
    expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('disconnected');
    expect(desk.states).to.deep.equal(['requested', 'unconfirmed']);
    expect(desk.dialer.link.status).to.equal('not-configured');
  });

  it('refuses to dial', async () => {
    const desk = await openReadyDesk();
    desk.dialer.disconnect();
    const error = await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
    expect([error.code, error.message]).to.deep.equal(['disconnected', sentences.disconnected]);
    expect(desk.told('dial-request')).to.deep.equal([]);
    expect(await desk.sent()).to.deep.equal([]);
  });

  it('hears nothing more', async () => {
    const desk = await openReadyDesk();
    desk.dialer.disconnect();
    const count = desk.notices.length;
    await desk.say(talking(), agentMessage());
    expect(desk.notices).to.have.length(count);
    expect(desk.dialer.calls).to.deep.equal([]);
  });

  it('gives its subscription to the endpoint back', () => {
    const endpoint = new HandEndpoint();
    const dialer = new Dialer({ endpoint });
    expect(endpoint.isHeard).to.equal(true);
    dialer.disconnect();
    expect(endpoint.isHeard).to.equal(false);
  });

  it('says so of its link, once', async () => {
    const desk = await openReadyDesk();
    desk.dialer.disconnect();
    desk.dialer.disconnect();
    expect(desk.told('link').map(({ link }) => link)).to.deep.equal([{ status: 'not-configured' }]);
  });

  it('tells nothing where it was never linked', () => {
    const dialer = new Dialer();
    const notices: unknown[] = [];
    dialer.subscribe((notice) => notices.push(notice));
    dialer.disconnect();
    expect(notices).to.deep.equal([]);
  });
});

describe('a dialer that comes back', () => {
  it('dials again, and still knows its calls and its agent', async () => {
    const desk = await openReadyDesk();
    await desk.say(agentMessage(), talking(), finished());
    const { calls, agent } = desk.dialer;
    desk.dialer.disconnect();
    expect([desk.dialer.calls, desk.dialer.agent]).to.deep.equal([calls, agent]);
    desk.dialer.connect(desk.settings.endpoint!);
    expect(desk.dialer.calls).to.equal(calls);
    const dial = startDial(desk, OTHER_NUMBER);
    expect(await desk.sent()).to.deep.equal([makeCallRequest(OTHER_NUMBER)]);
    await desk.say(ringing(OTHER_NUMBER));
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });

  it('adopts the call that it had asked for before', async () => {
    const desk = await openReadyDesk();
    void startDial(desk, SAMPLE_NUMBER);
    const { key } = desk.dialer.call!;
    desk.dialer.disconnect();
    desk.dialer.connect(desk.settings.endpoint!);
    await desk.say(ringing());
    expect(desk.dialer.calls.map((call) => [call.key, call.state])).to.deep.equal([[key, 'ringing']]);
  });

  it('hears and asks only the new workspace where it is linked to another', async () => {
    const desk = await openReadyDesk();
    const other = memoryLink();
    const asked: unknown[] = [];
    other.workspace.subscribe((message) => asked.push(message));
    desk.dialer.connect(other.dialer);
    await desk.say(talking(OTHER_NUMBER));
    expect(desk.dialer.calls).to.deep.equal([]);

    const dial = startDial(desk, SAMPLE_NUMBER);
    other.workspace.post(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
    // The two ways of a link are not in step.
    await waitUntil(() => asked.length > 0, 'the new workspace should be asked');
    expect(asked).to.deep.equal([makeCallRequest(SAMPLE_NUMBER)]);
    expect(await desk.sent()).to.deep.equal([]);
  });

  it('keeps an open dial open where it is linked to another', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    const other = new HandEndpoint();
    desk.dialer.connect(other);
    other.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });
});
