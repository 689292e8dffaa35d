import { expect, waitUntil } from '@open-wc/testing';
import { Dialer } from '../../src/core/public.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, inbound, offered, onHold, ringing, says, talking, wrapUp } from './call-messages.js';
import { OTHER_NUMBER, settled, startDial, type Desk } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';
import { clearDesks, inShort, KEY, openRemembering, written } from './remembering.js';

describe('the recent calls of a dialer', () => {
  afterEach(clearDesks);

  const LIVES: readonly (readonly [what: string, live: (desk: Desk) => Promise<void>, expected: string])[] = [
    [
      'asked for and silent so far',
      async (desk) => void startDial(desk, SAMPLE_NUMBER),
      `${SAMPLE_NUMBER} outbound open 1`,
    ],
    [
      'ringing',
      async (desk) => {
        void startDial(desk, SAMPLE_NUMBER);
        await desk.say(offered(), ringing());
      },
      `${SAMPLE_NUMBER} outbound open 1`,
    ],
    [
      'talked, while it lasts',
      async (desk) => {
        void startDial(desk, SAMPLE_NUMBER);
        await desk.say(ringing(), talking(), onHold());
      },
      `${SAMPLE_NUMBER} outbound talked 1`,
    ],
    [
      'talked',
      async (desk) => {
        void startDial(desk, SAMPLE_NUMBER);
        await desk.say(ringing(), talking(), wrapUp(), finished());
      },
      `${SAMPLE_NUMBER} outbound talked 1`,
    ],
    [
      'not answered',
      async (desk) => {
        void startDial(desk, SAMPLE_NUMBER);
        await desk.say(ringing(), wrapUp(), finished());
      },
      `${SAMPLE_NUMBER} outbound not-answered 1`,
    ],
    [
      'could not be started',
      async (desk) => {
        void startDial(desk, SAMPLE_NUMBER);
        await desk.say(wrapUp());
      },
      `${SAMPLE_NUMBER} outbound not-started 1`,
    ],
    [
      'not confirmed',
      async (desk) => {
        desk.settings.responseTimeout = 0.01;
        await settled(startDial(desk, SAMPLE_NUMBER));
        desk.dialer.dismiss();
      },
      `${SAMPLE_NUMBER} outbound unconfirmed 1`,
    ],
    [
      'cancelled by the agent before the workspace has answered',
      async (desk) => {
        void startDial(desk, SAMPLE_NUMBER);
        desk.dialer.dismiss();
      },
      `${SAMPLE_NUMBER} outbound cancelled 1`,
    ],
    [
      'given up, and heard of after all',
      async (desk) => {
        void startDial(desk, SAMPLE_NUMBER);
        desk.dialer.dismiss();
        await written();
        await desk.say(talking());
      },
      `${SAMPLE_NUMBER} outbound talked 1`,
    ],
    [
      'missed',
      (desk) => desk.say(inbound(OTHER_NUMBER), inbound(OTHER_NUMBER, 'FINISHED')),
      `${OTHER_NUMBER} inbound missed 1`,
    ],
    [
      'taken',
      (desk) => desk.say(inbound(OTHER_NUMBER), inbound(OTHER_NUMBER, 'TALKING'), inbound(OTHER_NUMBER, 'WRAP_UP')),
      `${OTHER_NUMBER} inbound talked 1`,
    ],
    ['heard of at its end alone', (desk) => desk.say(finished()), `${SAMPLE_NUMBER} outbound ended 1`],
    [
      'first heard of on hold',
      async (desk) => {
        await desk.say(onHold());
        await written();
        await desk.say(finished());
      },
      `${SAMPLE_NUMBER} outbound talked 1`,
    ],
  ];
  for (const [what, live, expected] of LIVES) {
    it(`has a call that was ${what}`, async () => {
      const desk = await openRemembering();
      await live(desk);
      await written();
      expect(inShort(desk)).to.deep.equal([expected]);
    });
  }

  it('is empty in a dialer that is not told to remember', async () => {
    const desk = await openRemembering();
    delete desk.settings.recents;
    await desk.say(talking(), finished());
    await written();
    expect(desk.dialer.recentCalls).to.deep.equal([]);
    expect(desk.told('recents')).to.deep.equal([]);
    expect(sessionStorage.getItem(KEY)).to.equal(null);
    expect(await desk.dialer.forgetRecentCalls()).to.be.a('function');
  });

  it('does not have a dial that never left the page', async () => {
    const endpoint = new HandEndpoint();
    const desk = await openRemembering({ endpoint });
    endpoint.post = () => {
      throw new Error('gone');
    };
    await settled(startDial(desk, SAMPLE_NUMBER));
    await written();
    expect(desk.dialer.recentCalls).to.deep.equal([]);
  });

  it('has the record and the extension of a call', async () => {
    const desk = await openRemembering();
    const record = { recordId: '003xx', recordName: 'Allison', params: { a: 1 } };
    void startDial(desk, '608 123 4567 ext. 214', { record });
    await written();
    expect(desk.dialer.recentCalls[0]).to.deep.include({ number: SAMPLE_NUMBER, extension: '214', record });
  });

  it('counts the calls of a number', async () => {
    const desk = await openRemembering();
    for (const id of ['1', '2', '3']) {
      const ids = { ids: { id, sessionId: 'all day' } };
      await desk.say(says('TALKING', SAMPLE_NUMBER, ids));
      await written(0);
      await desk.say(says('FINISHED', SAMPLE_NUMBER, ids));
    }
    await written();
    expect(inShort(desk)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 3`]);
  });

  it('is a frozen snapshot that is replaced, and told of with the dialer as it is then', async () => {
    const desk = await openRemembering();
    const before = desk.dialer.recentCalls;
    const seen: boolean[] = [];
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'recents') seen.push(notice.calls === desk.dialer.recentCalls);
    });
    await desk.say(talking());
    await written();
    expect(before).to.deep.equal([]);
    expect(desk.dialer.recentCalls).to.be.frozen;
    expect(desk.dialer.recentCalls[0]).to.be.frozen;
    expect(desk.dialer.recentCalls[0]?.ids).to.be.frozen;
    expect(desk.dialer.recentCalls[0]?.ids).to.deep.equal([...new Set(desk.dialer.call?.ids.slice(0, -1))]);
    expect(desk.dialer.recentCalls).to.equal(desk.dialer.recentCalls);
    expect(seen).to.deep.equal([true]);
  });

  it('writes ten times a second at most, however much is said', async () => {
    const desk = await openRemembering();
    const { setItem } = Storage.prototype;
    let writes = 0;
    Storage.prototype.setItem = function (...args) {
      writes++;
      setItem.apply(this, args);
    };
    const from = Date.now();
    for (let index = 0; index < 300; index++) await desk.say(says(index % 2 ? 'TALKING' : 'ON_HOLD'));
    for (let index = 0; index < 100; index++) await desk.say(inbound(String(6_085_550_000 + index)));
    await written();
    Storage.prototype.setItem = setItem;
    expect(writes).to.be.within(1, (Date.now() - from) / 100 + 1);
    expect(desk.dialer.recentCalls).to.have.length(20);
  });

  it('is written before the page is left', async () => {
    const desk = await openRemembering();
    await desk.say(talking());
    await desk.say(inbound(OTHER_NUMBER));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(JSON.parse(sessionStorage.getItem(KEY)!)).to.have.length(2);
  });

  it('has the call of before a reload, and what becomes of it', async () => {
    const before = await openRemembering();
    void startDial(before, SAMPLE_NUMBER, { record: { recordName: 'Allison' } });
    await before.say(ringing(), talking());
    before.dialer.disconnect();
    const after = await openRemembering();
    expect(inShort(after)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 1`]);
    await after.say(finished());
    await written();
    expect(inShort(after)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 1`]);
    expect(after.dialer.recentCalls[0]).to.deep.include({ isOver: true, record: { recordName: 'Allison' } });
  });

  it('has what happened before the memory was there', async () => {
    const endpoint = new HandEndpoint();
    const dialer = new Dialer({ endpoint, recents: 'memory' });
    for (const message of [talking(), finished()]) endpoint.say(message);
    dialer.dismiss();
    expect(dialer.recentCalls).to.deep.equal([]);
    await waitUntil(() => dialer.recentCalls.length > 0);
    expect(inShort({ dialer })).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 1`]);
    await dialer.forgetRecentCalls();
    dialer.disconnect();
  });

  it('is the same for two dialers of a page, at once', async () => {
    const [one, two] = [await openRemembering(), await openRemembering()];
    await one.say(talking());
    await written(0);
    expect(two.dialer.recentCalls).to.equal(one.dialer.recentCalls);
    expect(two.told('recents').at(-1)?.calls).to.have.length(1);
  });

  it('counts a call once that two dialers hear', async () => {
    const [one, two] = [await openRemembering(), await openRemembering()];
    void startDial(one, SAMPLE_NUMBER);
    await written();
    for (const message of [offered(), ringing(), talking(), finished()]) {
      await two.say(message);
      await one.say(message);
      await written(10);
    }
    await written();
    expect(inShort(one)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 1`]);
  });

  it('lets go of the page with its dialer', async () => {
    const desk = await openRemembering();
    desk.dialer.disconnect();
    const told = desk.told('recents').length;
    const other = await openRemembering();
    await other.say(talking());
    await written();
    expect(desk.told('recents')).to.have.length(told);
  });
});
