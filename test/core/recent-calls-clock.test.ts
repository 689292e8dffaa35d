import { expect } from '@open-wc/testing';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { inbound, says } from './call-messages.js';
import { OTHER_NUMBER, startDial } from './desk.js';
import { clearDesks, inShort, openRemembering, written } from './remembering.js';

const HOUR = 3_600_000;

describe('recent calls where the clock is set back', () => {
  const now = Date.now;

  afterEach(async () => {
    Date.now = now;
    await clearDesks();
  });

  it('are the newest first, and say how the newest has ended', async () => {
    const desk = await openRemembering();
    void startDial(desk, SAMPLE_NUMBER);
    await desk.say(...['RINGING_ON_OTHER_SIDE', 'FINISHED'].map((state) => says(state)), inbound(OTHER_NUMBER));
    await desk.say(inbound(OTHER_NUMBER, 'FINISHED'));
    await written();
    Date.now = () => now() - HOUR;
    void startDial(desk, SAMPLE_NUMBER);
    await written();
    const again = { ids: { id: 'again' } };
    await desk.say(...['RINGING_ON_OTHER_SIDE', 'TALKING'].map((state) => says(state, SAMPLE_NUMBER, again)));
    await written();
    expect(inShort(desk)).to.deep.equal([`${SAMPLE_NUMBER} outbound talked 2`, `${OTHER_NUMBER} inbound missed 1`]);
    expect(desk.dialer.recentCalls[0]).to.include({ at: desk.dialer.call?.requestedAt });
    expect(desk.dialer.recentCalls).to.be.frozen;
    expect(desk.dialer.recentCalls[1]).to.be.frozen;
  });
});
