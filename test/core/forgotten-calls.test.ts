import { expect } from '@open-wc/testing';
import type { RecentCall } from '../../src/core/public.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, inbound, talking } from './call-messages.js';
import { OTHER_NUMBER, type Desk } from './desk.js';
import { clearDesks, inShort, KEY, openRemembering, written } from './remembering.js';

describe('recent calls', () => {
  afterEach(clearDesks);

  describe('that are forgotten', () => {
    async function called(): Promise<Desk> {
      const desk = await openRemembering();
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
      const desk = await openRemembering();
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
      const desk = await openRemembering();
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
      const desk = await openRemembering({ recents: 'cloud' });
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
      const desk = await openRemembering();
      await desk.say(talking(), finished());
      await written();
      Object.defineProperty(Storage.prototype, method, real);
      expect(inShort(desk)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 1`]);
    });
  }
});
