import { expect } from '@open-wc/testing';
import { sentences } from '../../src/locales/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { makeCallRequest } from '../../src/protocol/index.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { ringing } from './call-messages.js';
import { openDesk, refusalOf, settled, startDial } from './desk.js';

/** In a page of its own: from the second dial on the numbering plans are there. */
describe('the first dial of a page', () => {
  it('waits for the numbering plans, and a double click meanwhile dials once', async () => {
    const desk = openDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    const again = await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
    expect([again.code, again.message]).to.deep.equal(['busy', sentences.starting]);
    await loadNumbering();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await desk.sent()).to.deep.equal([makeCallRequest(SAMPLE_NUMBER)]);
    expect(desk.told('dial-request')).to.have.length(1);
    await desk.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });
});
