import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { timeoutOf } from '../../src/core/settings.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, offered, ringing, talking, wrapUp } from './call-messages.js';
import { openReadyDesk, refusalOf, settled, startDial, type Desk } from './desk.js';

const SOON = 0.03;

/** A desk whose one request has had no answer. */
async function openUnconfirmed(): Promise<Desk> {
  const desk = await openReadyDesk({ responseTimeout: SOON });
  expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('no-reply');
  return desk;
}

describe('a silent workspace', () => {
  it('leaves the call unconfirmed, never failed, and the agent free', async () => {
    const desk = await openUnconfirmed();
    expect(desk.states).to.deep.equal(['requested', 'unconfirmed']);
    expect(desk.dialer.call?.state).to.equal('unconfirmed');
    expect(desk.dialer.call).to.not.have.property('endedAt');
    expect(desk.dialer.bar).to.equal(undefined);
  });

  it('is waited for as long as was said', async () => {
    const desk = await openReadyDesk({ responseTimeout: 0.15 });
    const start = performance.now();
    await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
    expect(performance.now() - start).to.be.within(145, 600);
  });

  it('is waited for no more once it has said anything of the call', async () => {
    const desk = await openReadyDesk({ responseTimeout: SOON });
    const dial = startDial(desk, SAMPLE_NUMBER);
    await desk.say(offered());
    await aTimeout(2_000 * SOON);
    expect(desk.states).to.deep.equal(['requested', 'offered']);
    await desk.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });

  it('is waited for by each dial anew', async () => {
    const desk = await openUnconfirmed();
    expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('no-reply');
    expect(desk.states).to.deep.equal(['requested', 'unconfirmed', 'requested', 'unconfirmed']);
  });
});

describe('a call that is heard of late', () => {
  for (const [what, said, states] of [
    ['is offered', [offered()], ['offered']],
    ['rings', [ringing()], ['ringing']],
    ['is talked in', [talking()], ['talking']],
    [
      'goes its whole way',
      [offered(), ringing(), talking(), wrapUp(), finished()],
      ['offered', 'ringing', 'talking', 'wrap-up', 'finished'],
    ],
    ['could not be started', [wrapUp()], ['failed']],
  ] as const) {
    it(`is the one that was asked for, unconfirmed until then: it ${what}`, async () => {
      const desk = await openUnconfirmed();
      const { key } = desk.dialer.call!;
      await desk.say(...said);
      expect(desk.states.slice(2)).to.deep.equal(states);
      expect(desk.dialer.call).to.deep.include({ key, requestedHere: true });
      expect(desk.dialer.calls).to.have.length(1);
      expect(desk.told('dial-refused')).to.have.length(1);
    });
  }

  it('comes back, though the agent has taken it off the screen', async () => {
    const desk = await openUnconfirmed();
    const { key } = desk.dialer.call!;
    desk.dialer.dismiss();
    expect(desk.dialer.call).to.equal(null);
    await desk.say(ringing());
    expect(desk.dialer.call).to.deep.include({ key, state: 'ringing', requestedHere: true });
  });

  it('comes back, though the agent has given up waiting, and that dial stays cancelled', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    const { key } = desk.dialer.call!;
    desk.dialer.dismiss();
    await desk.say(talking());
    expect(desk.dialer.call).to.deep.include({ key, state: 'talking' });
    expect((await refusalOf(dial)).code).to.equal('cancelled');
  });

  for (const [what, takeOff] of [
    ['still on the screen', () => undefined],
    ['dismissed', ({ dialer }: Desk) => dialer.dismiss()],
  ] as const) {
    it(`has started after all where it counted as failed, ${what}`, async () => {
      const desk = await openReadyDesk();
      const dial = startDial(desk, SAMPLE_NUMBER);
      await desk.say(wrapUp());
      expect((await refusalOf(dial)).code).to.equal('not-started');
      const { key } = desk.dialer.call!;
      takeOff(desk);
      await desk.say(ringing(), talking());
      expect(desk.dialer.call).to.deep.include({ key, state: 'talking' });
      expect(desk.dialer.call).to.not.have.property('endedAt');
    });
  }

  it('keeps the agent busy from then on', async () => {
    const desk = await openUnconfirmed();
    await desk.say(ringing());
    expect(desk.dialer.bar?.code).to.equal('busy');
  });
});

describe('the time-out', () => {
  for (const [said, milliseconds] of [
    [undefined, 20_000],
    [5, 5_000],
    [0.05, 50],
    [0, 20_000],
    [-1, 20_000],
    [NaN, 20_000],
    [null, 20_000],
    ['soon', 20_000],
    ['7', 7_000],
    [-Infinity, 20_000],
    [Infinity, 2_147_483_000],
    [10_000_000, 2_147_483_000],
  ] as const) {
    it(`is ${milliseconds} ms where ${said} seconds are said`, () => {
      expect(timeoutOf({ responseTimeout: said as number })).to.equal(milliseconds);
    });
  }

  for (const responseTimeout of [NaN, -1, 0, Infinity, 1e12]) {
    it(`does not go off at once where it is ${responseTimeout}`, async () => {
      const desk = await openReadyDesk({ responseTimeout });
      void startDial(desk, SAMPLE_NUMBER);
      await aTimeout(50);
      expect(desk.dialer.call?.state).to.equal('requested');
      desk.dialer.disconnect();
    });
  }

  it('is read anew for each dial', async () => {
    const desk = await openReadyDesk();
    desk.settings.responseTimeout = SOON;
    void startDial(desk, SAMPLE_NUMBER);
    await waitUntil(() => desk.dialer.call?.state === 'unconfirmed');
  });
});
