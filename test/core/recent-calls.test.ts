import { expect, waitUntil } from '@open-wc/testing';
import type { RecentCall } from '../../src/core/index.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, inbound, offered, onHold, ringing, says, talking, wrapUp } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, settled, startDial, type Desk } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

const KEY = 'five9-dialer.recents';

/** Longer than it takes until what has happened is written down. */
const WHILE = 150;

async function written(milliseconds = WHILE): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const inShort = ({ dialer }: Pick<Desk, 'dialer'>): string[] =>
  dialer.recentCalls.map(({ number, direction, outcome, count }) => `${number} ${direction} ${outcome} ${count}`);

const desks: Desk[] = [];

/** A desk that remembers, once the memory is there. */
async function open(settings: Parameters<typeof openReadyDesk>[0] = {}): Promise<Desk> {
  const desk = await openReadyDesk({ recents: 'session', ...settings });
  await import('../../src/recents/index.js');
  await written(0);
  desks.push(desk);
  return desk;
}

describe('the recent calls of a dialer', () => {
  afterEach(async () => {
    for (const { dialer } of desks.splice(0)) {
      await dialer.forgetRecentCalls();
      dialer.disconnect();
    }
    sessionStorage.removeItem(KEY);
    localStorage.removeItem(KEY);
  });

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
      const desk = await open();
      await live(desk);
      await written();
      expect(inShort(desk)).to.deep.equal([expected]);
    });
  }

  it('is empty in a dialer that is not told to remember', async () => {
    const desk = await open();
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
    const desk = await open({ endpoint });
    endpoint.post = () => {
      throw new Error('gone');
    };
    await settled(startDial(desk, SAMPLE_NUMBER));
    await written();
    expect(desk.dialer.recentCalls).to.deep.equal([]);
  });

  it('has the record and the extension of a call', async () => {
    const desk = await open();
    const record = { recordId: '003xx', recordName: 'Allison', params: { a: 1 } };
    void startDial(desk, '608 123 4567 ext. 214', { record });
    await written();
    expect(desk.dialer.recentCalls[0]).to.deep.include({ number: SAMPLE_NUMBER, extension: '214', record });
  });

  it('counts the calls of a number', async () => {
    const desk = await open();
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
    const desk = await open();
    const before = desk.dialer.recentCalls;
    const seen: boolean[] = [];
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'recents') seen.push(notice.calls === desk.dialer.recentCalls);
    });
    await desk.say(talking());
    await written();
    expect(before).to.deep.equal([]);
    expect(desk.dialer.recentCalls).to.be.frozen;
    expect(desk.dialer.recentCalls).to.equal(desk.dialer.recentCalls);
    expect(seen).to.deep.equal([true]);
  });

  it('writes ten times a second at most, however much is said', async () => {
    const desk = await open();
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
    const desk = await open();
    await desk.say(talking());
    await desk.say(inbound(OTHER_NUMBER));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(JSON.parse(sessionStorage.getItem(KEY)!)).to.have.length(2);
  });

  it('has the call of before a reload, and what becomes of it', async () => {
    const before = await open();
    void startDial(before, SAMPLE_NUMBER, { record: { recordName: 'Allison' } });
    await before.say(ringing(), talking());
    before.dialer.disconnect();
    const after = await open();
    expect(inShort(after)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 1`]);
    await after.say(finished());
    await written();
    expect(inShort(after)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 1`]);
    expect(after.dialer.recentCalls[0]).to.deep.include({ isOver: true, record: { recordName: 'Allison' } });
  });

  it('has what happened before the memory was there', async () => {
    const desk = await open({ recents: 'off' });
    await desk.say(talking(), finished());
    desk.dialer.dismiss();
    desk.settings.recents = 'memory';
    await waitUntil(() => desk.dialer.recentCalls.length > 0);
    expect(inShort(desk)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 1`]);
    await desk.dialer.forgetRecentCalls();
  });

  it('is the same for two dialers of a page, at once', async () => {
    const [one, two] = [await open(), await open()];
    await one.say(talking());
    await written(0);
    expect(two.dialer.recentCalls).to.equal(one.dialer.recentCalls);
    expect(two.told('recents').at(-1)?.calls).to.have.length(1);
  });

  it('counts a call once that two dialers hear', async () => {
    const [one, two] = [await open(), await open()];
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
    const desk = await open();
    desk.dialer.disconnect();
    const told = desk.told('recents').length;
    const other = await open();
    await other.say(talking());
    await written();
    expect(desk.told('recents')).to.have.length(told);
  });

  describe('that are forgotten', () => {
    async function called(): Promise<Desk> {
      const desk = await open();
      await desk.say(talking(), finished(), inbound(OTHER_NUMBER));
      await written();
      expect(desk.dialer.recentCalls).to.have.length(2);
      return desk;
    }

    it('are one, and come back', async () => {
      const desk = await called();
      const before = desk.dialer.recentCalls;
      const undo = await desk.dialer.forgetRecentCalls(before[0]);
      expect(desk.dialer.recentCalls).to.deep.equal([before[1]]);
      undo();
      expect(desk.dialer.recentCalls).to.deep.equal(before);
    });

    it('are all, in the storage too', async () => {
      const desk = await called();
      await desk.dialer.forgetRecentCalls();
      expect(desk.dialer.recentCalls).to.deep.equal([]);
      expect(sessionStorage.getItem(KEY)).to.equal(null);
    });

    it('stay forgotten when their call goes on, and come back as it stands then', async () => {
      const desk = await called();
      const undo = await desk.dialer.forgetRecentCalls();
      await desk.say(inbound(OTHER_NUMBER, 'TALKING'));
      await written();
      expect(desk.dialer.recentCalls).to.deep.equal([]);
      undo();
      expect(inShort(desk)).to.include(`${OTHER_NUMBER} inbound talked 1`);
    });

    it('may be none that is there', async () => {
      const desk = await called();
      await desk.dialer.forgetRecentCalls({ key: 'none' });
      expect(desk.dialer.recentCalls).to.have.length(2);
    });
  });

  describe('in another place', () => {
    it('leave what was there, and have the call that is under way', async () => {
      const desk = await open();
      await desk.say(talking(), finished(), inbound(OTHER_NUMBER));
      await written();
      desk.settings.recents = 'local';
      expect(desk.dialer.recentCalls).to.deep.equal([]);
      await written();
      expect(inShort(desk)).to.deep.equal([`${OTHER_NUMBER} inbound open 1`]);
      expect(JSON.parse(sessionStorage.getItem(KEY)!)).to.have.length(2);
      desk.settings.recents = 'session';
      expect(desk.dialer.recentCalls).to.have.length(2);
      expect(desk.told('recents').at(-1)?.calls).to.have.length(2);
    });

    it('are none while it is off, and what happens then is not remembered later', async () => {
      const desk = await open();
      desk.settings.recents = 'off';
      await desk.say(talking(), finished());
      await written();
      expect(desk.dialer.recentCalls).to.deep.equal([]);
      desk.settings.recents = 'session';
      await desk.say(inbound(OTHER_NUMBER));
      await written();
      expect(inShort(desk)).to.deep.equal([`${OTHER_NUMBER} inbound open 1`]);
    });

    it('that is not known are those of the session', async () => {
      const desk = await open({ recents: 'cloud' });
      await desk.say(talking());
      await written();
      expect(JSON.parse(sessionStorage.getItem(KEY)!) as RecentCall[]).to.have.length(1);
    });
  });

  const FAULTS: readonly (readonly [what: string, method: 'getItem' | 'setItem', name: string])[] = [
    ['full', 'setItem', 'QuotaExceededError'],
    ['refused', 'getItem', 'SecurityError'],
  ];
  for (const [what, method, name] of FAULTS) {
    it(`works where the storage is ${what}`, async () => {
      const real = Object.getOwnPropertyDescriptor(Storage.prototype, method)!;
      const refuse = (): never => {
        throw new DOMException(what, name);
      };
      Object.defineProperty(Storage.prototype, method, { ...real, value: refuse });
      const desk = await open();
      await desk.say(talking(), finished());
      await written();
      Object.defineProperty(Storage.prototype, method, real);
      expect(inShort(desk)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 1`]);
    });
  }
});
