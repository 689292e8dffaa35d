import { expect } from '@open-wc/testing';
import { sentences } from '../../src/locales/index.js';
import { makeCallRequest } from '../../src/protocol/index.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { ringing } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, settled, startDial } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

describe('every dial but the first of a page', () => {
  it('is posted before dial() returns', async () => {
    const endpoint = new HandEndpoint();
    const desk = await openReadyDesk({ endpoint });
    void startDial(desk, SAMPLE_NUMBER);
    expect(endpoint.sent).to.deep.equal([makeCallRequest(SAMPLE_NUMBER)]);
    expect(desk.dialer.call?.state).to.equal('requested');
  });

  it('is made once, however often the button is pressed', async () => {
    const desk = await openReadyDesk();
    void startDial(desk, SAMPLE_NUMBER);
    const again = await Promise.all([1, 2, 3].map(() => refusalOf(desk.dialer.dial(SAMPLE_NUMBER))));
    expect(again.map(({ code }) => code)).to.deep.equal(['busy', 'busy', 'busy']);
    expect(await desk.sent()).to.have.length(1);
    expect(desk.told('dial-request')).to.have.length(1);
    expect(desk.told('dial-refused')).to.have.length(3);
  });

  it('is made once while the page is asked', async () => {
    const desk = await openReadyDesk();
    let allow = (_answer: unknown): void => undefined;
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'dial-request') notice.request.waitUntil(new Promise((resolve) => (allow = resolve)));
    });
    void startDial(desk, SAMPLE_NUMBER);
    const again = await refusalOf(desk.dialer.dial(OTHER_NUMBER));
    expect([again.code, again.message]).to.deep.equal(['busy', sentences.starting]);
    allow(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await desk.sent()).to.deep.equal([makeCallRequest(SAMPLE_NUMBER)]);
    expect(desk.told('dial-request')).to.have.length(1);
  });

  it('is made once, though a page dials again from within the request', async () => {
    const desk = await openReadyDesk();
    let hasDialled = false;
    desk.dialer.subscribe((notice) => {
      if (notice.type !== 'dial-request' || hasDialled) return;
      hasDialled = true;
      void startDial(desk, OTHER_NUMBER);
    });
    void startDial(desk, SAMPLE_NUMBER);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await desk.sent()).to.have.length(1);
  });

  it('is free again once the page has cancelled the one before', async () => {
    const desk = await openReadyDesk();
    let isAllowed = false;
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'dial-request') notice.request.waitUntil(Promise.resolve(isAllowed));
    });
    await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
    isAllowed = true;
    const dial = startDial(desk, SAMPLE_NUMBER);
    await new Promise((resolve) => setTimeout(resolve));
    await desk.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });

  it('cannot wait beside another that was dialled from within its own request', async () => {
    const endpoint = new HandEndpoint();
    const desk = await openReadyDesk({ endpoint });
    const answers: ((answer: boolean) => void)[] = [];
    const second: Promise<unknown>[] = [];
    desk.dialer.subscribe((notice) => {
      if (notice.type !== 'dial-request') return;
      notice.request.waitUntil(new Promise((resolve) => answers.push(resolve)));
      if (notice.request.number === SAMPLE_NUMBER) second.push(refusalOf(startDial(desk, OTHER_NUMBER)));
    });
    expect((await refusalOf(startDial(desk, SAMPLE_NUMBER))).code).to.equal('busy');
    desk.dialer.disconnect();
    expect(await second[0]).to.include({ code: 'disconnected' });
    desk.dialer.connect(endpoint);
    for (const answer of answers) answer(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(endpoint.sent).to.deep.equal([]);
  });
});
