import { expect } from '@open-wc/testing';
import { sentences } from '../../src/locales/index.js';
import { makeCallRequest } from '../../src/protocol/index.js';
import { agentMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, inbound, ringing, talking } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, settled, startDial, type Desk } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

const REQUEST = makeCallRequest(SAMPLE_NUMBER);

async function openLoading(responseTimeout = 20): Promise<Desk & { endpoint: HandEndpoint }> {
  const endpoint = new HandEndpoint({ status: 'loading' });
  return { ...(await openReadyDesk({ endpoint, responseTimeout })), endpoint };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("a dial that comes before the workspace's page", () => {
  it('is held, shown, and sent once the page is there', async () => {
    const desk = await openLoading();
    const record = { recordId: '003xx' };
    const dial = startDial(desk, '(608) 123-4567', { record });
    await turn();
    expect(desk.dialer.held).to.deep.equal({ number: '(608) 123-4567', record });
    expect(desk.told('held').map(({ held }) => held)).to.deep.equal([desk.dialer.held]);
    expect([desk.endpoint.sent, desk.dialer.calls]).to.deep.equal([[], []]);

    desk.endpoint.stand({ status: 'listening' });
    await turn();
    expect(desk.endpoint.sent).to.deep.equal([REQUEST]);
    expect(desk.dialer.held).to.equal(null);
    expect(desk.told('held').at(-1)?.held).to.equal(null);
    desk.endpoint.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
    expect(desk.dialer.call?.record).to.deep.equal(record);
  });

  it('is sent where the page speaks before it is there altogether', async () => {
    const desk = await openLoading();
    void startDial(desk, SAMPLE_NUMBER);
    desk.endpoint.say(agentMessage());
    await turn();
    expect(desk.endpoint.sent).to.deep.equal([REQUEST]);
  });

  it('is put to the page once, and not before it can be sent', async () => {
    const desk = await openLoading();
    void startDial(desk, SAMPLE_NUMBER);
    await turn();
    expect(desk.told('dial-request')).to.deep.equal([]);
    desk.endpoint.stand({ status: 'listening' });
    await turn();
    expect(desk.told('dial-request')).to.have.length(1);
  });

  it('is one: another meanwhile is refused', async () => {
    const desk = await openLoading();
    void startDial(desk, SAMPLE_NUMBER);
    const error = await refusalOf(desk.dialer.dial(OTHER_NUMBER));
    expect([error.code, error.message]).to.deep.equal(['busy', sentences.starting]);
    expect(desk.dialer.held?.number).to.equal(SAMPLE_NUMBER);
  });

  it('goes before one that the page makes as soon as it hears that nothing is held', async () => {
    const desk = await openLoading();
    const bars: unknown[] = [];
    const next: Promise<unknown>[] = [];
    desk.dialer.subscribe((notice) => {
      if (notice.type !== 'dial-request') bars.push(desk.dialer.bar?.code);
      if (notice.type === 'held' && !notice.held) next.push(refusalOf(desk.dialer.dial(OTHER_NUMBER)));
    });
    void startDial(desk, SAMPLE_NUMBER);
    await turn();
    desk.endpoint.stand({ status: 'listening' });
    await turn();
    expect(desk.endpoint.sent).to.deep.equal([REQUEST]);
    expect(await Promise.all(next)).to.have.length(1);
    expect([...new Set(bars)]).to.deep.equal(['busy']);
  });

  it('can be given up', async () => {
    const desk = await openLoading();
    const dial = startDial(desk, SAMPLE_NUMBER);
    desk.dialer.dismiss();
    const error = await refusalOf(dial);
    expect([error.code, error.message]).to.deep.equal(['cancelled', sentences.cancelled]);
    desk.endpoint.stand({ status: 'listening' });
    await turn();
    expect([desk.endpoint.sent, desk.dialer.held]).to.deep.equal([[], null]);
    expect(desk.told('dial-refused')).to.have.length(1);
  });

  it('is given up before an ended call on show, which goes next', async () => {
    const desk = await openLoading();
    desk.endpoint.say(talking(OTHER_NUMBER), finished(OTHER_NUMBER));
    desk.endpoint.stand({ status: 'loading' });
    const { call } = desk.dialer;
    const dial = startDial(desk, SAMPLE_NUMBER);
    desk.dialer.dismiss();
    expect((await refusalOf(dial)).code).to.equal('cancelled');
    expect(desk.dialer.call).to.equal(call);
    desk.dialer.dismiss();
    expect(desk.dialer.call).to.equal(null);
  });

  it('ends with the dialer', async () => {
    const desk = await openLoading();
    const dial = startDial(desk, SAMPLE_NUMBER);
    desk.dialer.disconnect();
    expect((await refusalOf(dial)).code).to.equal('disconnected');
    expect(desk.dialer.held).to.equal(null);
  });

  it('is refused where the page never comes', async () => {
    const desk = await openLoading(0.03);
    const error = await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
    expect([error.code, error.message]).to.deep.equal(['no-window', sentences.loading]);
    expect(desk.told('dial-refused')).to.have.length(1);
    expect(desk.dialer.held).to.equal(null);
  });

  for (const [what, change, code] of [
    ['the frame goes', ({ endpoint }) => endpoint.stand({ status: 'no-window' }), 'no-window'],
    [
      'a customer calls',
      ({ endpoint }) => {
        endpoint.say(inbound(OTHER_NUMBER));
      },
      'busy',
    ],
    [
      'the agent takes a break',
      ({ endpoint }) => {
        endpoint.say(agentMessage({ code: '367541' }));
      },
      'not-ready',
    ],
  ] as const satisfies [string, (desk: { endpoint: HandEndpoint }) => void, string][]) {
    it(`is refused where ${what} meanwhile`, async () => {
      const desk = await openLoading();
      const dial = startDial(desk, SAMPLE_NUMBER);
      change(desk);
      desk.endpoint.stand({ status: desk.endpoint.standing?.status === 'no-window' ? 'no-window' : 'listening' });
      expect((await refusalOf(dial)).code).to.equal(code);
      expect(desk.endpoint.sent).to.deep.equal([]);
    });
  }

  it('stays held where another workspace takes the place, which is not there yet either', async () => {
    const desk = await openLoading();
    const dial = startDial(desk, SAMPLE_NUMBER);
    const other = new HandEndpoint({ status: 'loading' });
    desk.dialer.connect(other);
    await turn();
    expect([other.sent, desk.dialer.held?.number]).to.deep.equal([[], SAMPLE_NUMBER]);
    other.stand({ status: 'listening' });
    await turn();
    expect(other.sent).to.deep.equal([REQUEST]);
    other.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });

  it('stays held where the page starts over in the moment that it was there', async () => {
    const desk = await openLoading();
    void startDial(desk, SAMPLE_NUMBER);
    desk.endpoint.stand({ status: 'listening' });
    desk.endpoint.stand({ status: 'loading' });
    await turn();
    expect(desk.endpoint.sent).to.deep.equal([]);
    desk.endpoint.stand({ status: 'listening' });
    await turn();
    expect(desk.endpoint.sent).to.deep.equal([REQUEST]);
  });

  it('is not sent where the page starts over while the CRM page is asked', async () => {
    const desk = await openLoading();
    desk.endpoint.stand({ status: 'listening' });
    let allow = (_answer: unknown): void => undefined;
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'dial-request') notice.request.waitUntil(new Promise((resolve) => (allow = resolve)));
    });
    const record = { recordId: '003xx' };
    void startDial(desk, SAMPLE_NUMBER, { record });
    desk.endpoint.stand({ status: 'loading' });
    allow(true);
    await turn();
    expect(desk.endpoint.sent).to.deep.equal([]);
    expect(desk.dialer.held).to.deep.equal({ number: SAMPLE_NUMBER, record });
  });
});
