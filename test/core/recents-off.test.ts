import { expect, waitUntil } from '@open-wc/testing';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, inbound, onHold, talking } from './call-messages.js';
import { OTHER_NUMBER } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';
import { clearDesks, inShort, KEY, openRemembering, written } from './remembering.js';

describe('a dialer that shall remember nothing', () => {
  afterEach(clearDesks);

  it('does not have what happened while nothing was to be remembered', async () => {
    const desk = await openRemembering({ recents: 'off' });
    await desk.say(talking(), finished());
    desk.settings.recents = 'session';
    await desk.say(inbound(OTHER_NUMBER));
    await waitUntil(() => desk.dialer.recentCalls.length > 0);
    await written();
    expect(inShort(desk)).to.deep.equal([`${OTHER_NUMBER} inbound open 1`]);
  });

  it('has nothing from the moment that it is off, not even with what was still to be noted', async () => {
    const endpoint = new HandEndpoint();
    const desk = await openRemembering({ endpoint });
    endpoint.say(talking());
    await written(0);
    endpoint.say(onHold());
    desk.settings.recents = 'off';
    endpoint.say(inbound(OTHER_NUMBER));
    expect(sessionStorage.getItem(KEY)).to.include(SAMPLE_NUMBER).and.not.include(OTHER_NUMBER);
  });
});
