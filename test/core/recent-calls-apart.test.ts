import { expect } from '@open-wc/testing';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { says } from './call-messages.js';
import { startDial } from './desk.js';
import { clearDesks, inShort, openRemembering, written } from './remembering.js';

describe('recent calls of one number, or of none', () => {
  afterEach(clearDesks);

  it('does not take the end of the call before for that of a number that is dialled again', async () => {
    const desk = await openRemembering();
    const first = { ids: { id: '1', sessionId: 'all day' } };
    const second = { ids: { id: '2', sessionId: 'all day' } };
    void startDial(desk, SAMPLE_NUMBER);
    for (const state of ['RINGING_ON_OTHER_SIDE', 'TALKING', 'WRAP_UP'])
      await desk.say(says(state, SAMPLE_NUMBER, first));
    await written();
    void startDial(desk, SAMPLE_NUMBER);
    await written();
    await desk.say(says('FINISHED', SAMPLE_NUMBER, first));
    await written();
    expect(inShort(desk)).to.deep.equal([`${SAMPLE_NUMBER} outbound open 2`]);
    for (const state of ['RINGING_ON_OTHER_SIDE', 'FINISHED']) await desk.say(says(state, SAMPLE_NUMBER, second));
    await written();
    expect(inShort(desk)).to.deep.equal([`${SAMPLE_NUMBER} outbound not-answered 2`]);
  });

  for (const number of ['', 'anonymous']) {
    it(`does not give one caller who withholds the number the name of another: “${number}”`, async () => {
      const desk = await openRemembering();
      for (const [id, displayName] of [
        ['1', 'Allison'],
        ['2', ''],
      ] as const) {
        const parts = { direction: 'inbound', ids: { id }, displayName } as const;
        await desk.say(says('OFFERED', number, parts), says('FINISHED', number, parts));
        await written();
      }
      expect(desk.dialer.recentCalls[0]).to.include({ number, displayName: '', count: 2 });
    });
  }
});
