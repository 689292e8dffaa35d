import { expect } from '@open-wc/testing';
import { sentences } from '../../src/locales/index.js';
import { makeCallRequest } from '../../src/protocol/index.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, startDial, type Desk } from './desk.js';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A desk whose page takes its time over each request, until it is told to answer. */
async function openAsked(): Promise<Desk & { answer(granted: boolean): void }> {
  const desk = await openReadyDesk();
  let settle: ((granted: boolean) => void) | undefined;
  desk.dialer.subscribe((notice) => {
    if (notice.type === 'dial-request') notice.request.waitUntil(new Promise((resolve) => (settle = resolve)));
  });
  return { ...desk, answer: (granted) => settle?.(granted) };
}

describe('a dial that the page has been asked about', () => {
  it('is shown as waiting for the page, until that has answered', async () => {
    const desk = await openAsked();
    const record = { recordId: '003xx' };
    void startDial(desk, SAMPLE_NUMBER, { record });
    await turn();
    const held = { number: SAMPLE_NUMBER, record, isPageAsked: true };
    expect(desk.dialer.held).to.deep.equal(held);
    desk.answer(true);
    await turn();
    expect(desk.dialer.held).to.equal(null);
    expect(desk.told('held').map((notice) => notice.held)).to.deep.equal([held, null]);
    expect(await desk.sent()).to.deep.equal([makeCallRequest(SAMPLE_NUMBER)]);
  });

  it('can be given up, whatever the page answers later, and the next is free', async () => {
    const desk = await openAsked();
    const dial = startDial(desk, SAMPLE_NUMBER);
    await turn();
    desk.dialer.dismiss();
    const error = await refusalOf(dial);
    expect([error.code, error.message]).to.deep.equal(['cancelled', sentences.cancelled]);
    expect([desk.dialer.held, desk.dialer.bar]).to.deep.equal([null, undefined]);
    desk.answer(true);
    await turn();
    expect(await desk.sent()).to.deep.equal([]);

    void startDial(desk, OTHER_NUMBER);
    await turn();
    desk.answer(true);
    await turn();
    expect(await desk.sent()).to.deep.equal([makeCallRequest(OTHER_NUMBER)]);
  });

  it('stays one: another meanwhile is refused', async () => {
    const desk = await openAsked();
    void startDial(desk, SAMPLE_NUMBER);
    await turn();
    const error = await refusalOf(desk.dialer.dial(OTHER_NUMBER));
    expect([error.code, error.message]).to.deep.equal(['busy', sentences.starting]);
    expect(desk.dialer.held?.number).to.equal(SAMPLE_NUMBER);
  });
});
