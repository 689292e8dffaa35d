import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { padStage, put } from './pad-stage.js';
import { doubleClick, holdEnter } from './presses.js';
import { again, ALLISON, done, remembering } from './remembering.js';
import { announced, button, clear, shown, view, type Stage } from './stage.js';

/** Every refusal that the dialer tells of. */
function refusalsOf(dialer: Five9Dialer): string[] {
  const codes: string[] = [];
  dialer.addEventListener('five9dialrefused', ({ error }) => codes.push(error.code));
  return codes;
}

async function expectOneDialInSilence(set: Stage, press: () => unknown): Promise<void> {
  const refusals = refusalsOf(set.dialer);
  await press();
  await done(set.dialer);
  await shown(set.dialer);
  expect(set.sent, 'messages sent').to.have.length(1);
  expect(refusals).to.deep.equal([]);
  expect(announced(set.dialer).alert).to.equal('');
  expect(set.dialer.call?.state).to.equal('requested');
}

describe('a double click, or Enter that is held, dials once and says nothing of it', () => {
  afterEach(clear);

  it('on "Call"', async () => {
    const set = await padStage({ number: '6081234567' });
    await expectOneDialInSilence(set, () => doubleClick(() => button(set.dialer, 'dial-pad', 'Call')));
  });

  it('on "Call" by Enter', async () => {
    const set = await padStage({ number: '6081234567' });
    await expectOneDialInSilence(set, () => {
      button(set.dialer, 'dial-pad', 'Call').focus();
      return holdEnter();
    });
  });

  it('in the number field by Enter', async () => {
    const set = await padStage();
    await put(set.dialer, '6081234567|');
    await expectOneDialInSilence(set, () => holdEnter());
  });

  it('on the button of a recent call', async () => {
    const set = await remembering([ALLISON]);
    await expectOneDialInSilence(set, () => doubleClick(() => again(set.dialer, 'Allison Turner')));
  });

  it('on the button of a recent call by Enter', async () => {
    const set = await remembering([ALLISON]);
    await expectOneDialInSilence(set, () => {
      again(set.dialer, 'Allison Turner').focus();
      return holdEnter();
    });
  });

  async function overCall(): Promise<Stage> {
    const set = await padStage();
    await set.say(agentMessage(), callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    await waitUntil(() => view(set.dialer, 'call-status').querySelector('button'), 'the call is shown as over');
    return set;
  }

  it('on "Call again"', async () => {
    const set = await overCall();
    await expectOneDialInSilence(set, () => doubleClick(() => button(set.dialer, 'call-status', 'Call again')));
  });

  it('on "Call again", where "Cancel" comes under the pointer with the second click', async () => {
    const set = await overCall();
    await expectOneDialInSilence(set, async () => {
      button(set.dialer, 'call-status', 'Call again').click();
      await done(set.dialer);
      const cancel = button(set.dialer, 'call-status', 'Cancel');
      cancel.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true, composed: true }));
    });
  });

  it('on "Call again" by Enter', async () => {
    const set = await overCall();
    await expectOneDialInSilence(set, () => {
      button(set.dialer, 'call-status', 'Call again').focus();
      return holdEnter();
    });
  });

  it('and two clicks with a while between them are two: the second is refused aloud', async () => {
    const set = await padStage({ number: '6081234567' });
    const refusals = refusalsOf(set.dialer);
    const call = button(set.dialer, 'dial-pad', 'Call');
    for (let times = 0; times < 2; times++) {
      call.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true, composed: true }));
      await done(set.dialer);
    }
    expect(refusals).to.deep.equal(['busy']);
  });
});
