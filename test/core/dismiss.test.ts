import { expect } from '@open-wc/testing';
import type { Call } from '../../src/core/public.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, inbound, offered, onHold, ringing, talking, wrapUp } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, startDial, type Desk } from './desk.js';

/** A desk whose one call has got so far. */
async function openAt(state: Call['state'], ...said: readonly unknown[]): Promise<Desk> {
  const desk = await openReadyDesk({ responseTimeout: state === 'unconfirmed' ? 0.02 : 20 });
  const dial = startDial(desk, SAMPLE_NUMBER);
  if (state === 'unconfirmed') await refusalOf(dial);
  await desk.say(...said);
  expect(desk.dialer.call?.state).to.equal(state);
  desk.notices.length = 0;
  return desk;
}

describe('dismissing a call', () => {
  for (const [state, ...said] of [
    ['requested'],
    ['unconfirmed'],
    ['failed', wrapUp()],
    ['wrap-up', talking(), wrapUp()],
    ['finished', talking(), finished()],
  ] as const) {
    it(`takes it off the screen where it is ${state}`, async () => {
      const desk = await openAt(state, ...said);
      desk.dialer.dismiss();
      expect([desk.dialer.calls, desk.dialer.call, desk.dialer.bar]).to.deep.equal([[], null, undefined]);
      expect(desk.notices).to.deep.equal([{ type: 'dismissed' }]);
    });
  }

  for (const [state, ...said] of [
    ['offered', offered()],
    ['ringing', ringing()],
    ['talking', talking()],
    ['on-hold', talking(), onHold()],
  ] as const) {
    it(`does nothing where it is ${state}`, async () => {
      const desk = await openAt(state, ...said);
      const { call, calls } = desk.dialer;
      desk.dialer.dismiss();
      desk.dialer.dismiss(call);
      expect(desk.dialer.call).to.equal(call);
      expect(desk.dialer.calls).to.equal(calls);
      expect(desk.notices).to.deep.equal([]);
    });
  }

  it('takes the call that is named', async () => {
    const desk = await openReadyDesk();
    await desk.say(talking(), wrapUp(), talking(OTHER_NUMBER), wrapUp(OTHER_NUMBER));
    const [newer, older] = desk.dialer.calls;
    desk.dialer.dismiss(older);
    expect(desk.dialer.calls).to.deep.equal([newer]);
  });

  it('takes the call on show where none is named', async () => {
    const desk = await openReadyDesk();
    await desk.say(talking(), wrapUp(), talking(OTHER_NUMBER), wrapUp(OTHER_NUMBER));
    const [newer, older] = desk.dialer.calls;
    expect(desk.dialer.call).to.equal(newer);
    desk.dialer.dismiss();
    expect(desk.dialer.calls).to.deep.equal([older]);
  });

  it('takes an older snapshot for the call that it shows', async () => {
    const desk = await openReadyDesk();
    await desk.say(talking());
    const before = desk.dialer.call;
    await desk.say(finished());
    desk.dialer.dismiss(before);
    expect(desk.dialer.call).to.equal(null);
  });

  for (const [what, named] of [
    ['no call', null],
    ['nothing, and there is none', undefined],
    ['a call that was never there', { key: 'call-99' }],
  ] as const) {
    it(`does nothing where ${what} is named`, async () => {
      const desk = await openReadyDesk();
      const { calls } = desk.dialer;
      desk.dialer.dismiss(named);
      expect(desk.dialer.calls).to.equal(calls);
      expect(desk.notices).to.deep.equal([]);
    });
  }

  it('tells nothing, and changes nothing, the second time', async () => {
    const desk = await openAt('failed', wrapUp());
    const call = desk.dialer.call!;
    desk.dialer.dismiss(call);
    const { calls } = desk.dialer;
    desk.dialer.dismiss(call);
    expect(desk.notices).to.deep.equal([{ type: 'dismissed' }]);
    expect(desk.dialer.calls).to.equal(calls);
  });

  it('is for good where the call has ended: a later word does not bring it back', async () => {
    const desk = await openAt('wrap-up', talking(), wrapUp());
    desk.dialer.dismiss();
    await desk.say(finished(), finished(), wrapUp());
    expect(desk.dialer.calls).to.deep.equal([]);
  });

  it('gives up waiting from within the news of the request', async () => {
    const desk = await openReadyDesk();
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'call' && notice.call.state === 'requested') desk.dialer.dismiss(notice.call);
    });
    expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('cancelled');
    expect(desk.dialer.calls).to.deep.equal([]);
  });
});

describe('the next call', () => {
  for (const [state, ...said] of [
    ['unconfirmed'],
    ['failed', wrapUp()],
    ['wrap-up', talking(), wrapUp()],
    ['finished', talking(), finished()],
  ] as const) {
    it(`takes the place of one that is ${state}`, async () => {
      const desk = await openAt(state, ...said);
      const { key } = desk.dialer.call!;
      void startDial(desk, SAMPLE_NUMBER);
      expect(desk.dialer.calls.map((call) => call.state)).to.deep.equal(['requested']);
      expect(desk.dialer.call?.key).to.not.equal(key);
    });
  }

  it('is not touched by a stale word of the one before, to the same number', async () => {
    const desk = await openAt('finished', talking(), finished());
    void startDial(desk, SAMPLE_NUMBER);
    await desk.say(finished(), wrapUp(), talking());
    expect(desk.dialer.calls.map(({ state }) => state)).to.deep.equal(['requested']);
  });

  it('is the one that a late word belongs to, where the one before to the same number was never heard of', async () => {
    const desk = await openAt('unconfirmed');
    void startDial(desk, SAMPLE_NUMBER);
    const { key } = desk.dialer.call!;
    await desk.say(ringing());
    expect(desk.dialer.calls.map((call) => [call.key, call.state])).to.deep.equal([[key, 'ringing']]);
  });

  it('is shown beside one that lives', async () => {
    const desk = await openAt('talking', talking());
    await desk.say(inbound(OTHER_NUMBER));
    expect(desk.dialer.calls.map(({ state, direction }) => `${direction} ${state}`)).to.deep.equal([
      'inbound offered',
      'outbound talking',
    ]);
    expect(desk.dialer.call?.state).to.equal('talking');
  });
});
