import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadNumbering } from '../../src/phone/index.js';
import type { Five9Dialer } from '../../src/index.js';
import { callMessage } from '../fixtures/messages.js';
import { holdEnter } from './presses.js';
import { button, clear, shown, stage, view, type Stage } from './stage.js';

/** Where the focus is, in words. */
function focusOf({ dialer }: Stage): string {
  if (document.activeElement !== dialer) return document.activeElement?.id || 'nowhere';
  const within = dialer.shadowRoot?.activeElement;
  const focused = within?.shadowRoot?.activeElement;
  if (focused?.matches('h2')) return `the name ${focused.textContent}`;
  if (focused?.matches('section')) return 'the region';
  return focused?.matches('input') ? 'the field' : (focused?.textContent.trim() ?? 'nothing');
}

async function dial({ dialer }: Stage): Promise<void> {
  dialer.dial('6081234567').catch(() => undefined);
  await shown(dialer);
}

const say =
  (...states: readonly string[]) =>
  async (set: Stage): Promise<void> =>
    set.say(...states.map((state) => callMessage({ state })));

/** The workspace says nothing, until the dial is given up. */
async function silence({ dialer }: Stage): Promise<void> {
  await waitUntil(() => dialer.call?.state === 'unconfirmed', 'it is given up', { timeout: 5_000 });
}

/** A press that a person makes, with the focus on the button. */
const press =
  (label: string) =>
  async ({ dialer }: Stage): Promise<void> => {
    button(dialer, 'call-status', label).focus();
    await sendKeys({ press: ' ' });
    await shown(dialer);
  };

interface Transition {
  /** How the dialer comes to where the button is. */
  readonly before: readonly ((set: Stage) => Promise<void>)[];
  readonly focused: string;
  readonly then: (set: Stage) => Promise<void>;
  readonly goesTo: string;
  readonly properties?: Partial<Five9Dialer>;
}

const NAME = 'the name Allison Mychart';
const NUMBER = 'the name (608) 123-4567';
const NO_PAD = { noDialPad: true };

const TRANSITIONS: Readonly<Record<string, Transition>> = {
  'Cancel is pressed': { before: [dial], focused: 'Cancel', then: press('Cancel'), goesTo: 'the field' },
  'Cancel is pressed where there is no field': {
    before: [dial],
    focused: 'Cancel',
    then: press('Cancel'),
    goesTo: 'the region',
    properties: NO_PAD,
  },
  'Cancel vanishes, since the call is offered': {
    before: [dial],
    focused: 'Cancel',
    then: say('OFFERED'),
    goesTo: NAME,
  },
  'Cancel vanishes, since the call rings': {
    before: [dial],
    focused: 'Cancel',
    then: say('RINGING_ON_OTHER_SIDE'),
    goesTo: NAME,
  },
  'Cancel becomes Dismiss, since the call has failed': {
    before: [dial],
    focused: 'Cancel',
    then: say('WRAP_UP'),
    goesTo: 'Dismiss',
  },
  'Cancel becomes Dismiss, since the workspace is silent': {
    before: [dial],
    focused: 'Cancel',
    then: silence,
    goesTo: 'Dismiss',
    properties: { responseTimeout: 1 },
  },
  'Dismiss of an ended call is pressed': {
    before: [dial, say('TALKING', 'FINISHED')],
    focused: 'Dismiss',
    then: press('Dismiss'),
    goesTo: 'the field',
  },
  'Dismiss of an ended call is pressed where there is no field': {
    before: [dial, say('TALKING', 'FINISHED')],
    focused: 'Dismiss',
    then: press('Dismiss'),
    goesTo: 'the region',
    properties: NO_PAD,
  },
  'the page dismisses the call': {
    before: [dial, say('TALKING', 'FINISHED')],
    focused: 'Dismiss',
    then: async ({ dialer }) => dialer.dismiss(),
    goesTo: 'the field',
  },
  'wrap-up ends': {
    before: [dial, say('TALKING', 'WRAP_UP')],
    focused: 'Call again',
    then: say('FINISHED'),
    goesTo: 'Call again',
  },
  'Call again is pressed': {
    before: [dial, say('TALKING', 'FINISHED')],
    focused: 'Call again',
    then: press('Call again'),
    goesTo: NUMBER,
  },
  'Edit number is pressed': {
    before: [dial, say('WRAP_UP')],
    focused: 'Edit number',
    then: press('Edit number'),
    goesTo: 'the field',
  },
  'a call that had failed rings after all': {
    before: [dial, say('WRAP_UP')],
    focused: 'Edit number',
    then: say('RINGING_ON_OTHER_SIDE'),
    goesTo: NAME,
  },
  'another call comes on show': {
    before: [dial, say('TALKING', 'FINISHED')],
    focused: 'Dismiss',
    then: (set) => set.say(callMessage({ state: 'TALKING', ids: { id: '9' }, displayName: 'Priya Raman' })),
    goesTo: 'the name Priya Raman',
  },
};

describe('the focus', () => {
  before(loadNumbering);
  afterEach(clear);

  for (const [what, { before: steps, focused, then, goesTo, properties = {} }] of Object.entries(TRANSITIONS)) {
    it(`is not lost when ${what}: it is on ${goesTo}`, async () => {
      const set = await stage(properties);
      for (const step of steps) await step(set);
      button(set.dialer, 'call-status', focused).focus();
      expect(focusOf(set)).to.equal(focused);
      await then(set);
      await shown(set.dialer);
      expect(focusOf(set)).to.equal(goesTo);
    });

    // What is pressed has the focus, so only what happens by itself can come while it is elsewhere.
    if (/pressed/.test(what)) continue;
    it(`is not taken from outside when ${what}`, async () => {
      const outside = document.createElement('input');
      outside.id = 'outside';
      document.body.append(outside);
      const set = await stage(properties);
      for (const step of steps) await step(set);
      outside.focus();
      await then(set);
      await shown(set.dialer);
      expect(focusOf(set)).to.equal('outside');
      outside.remove();
    });
  }

  it('stays in the field while a call goes through its whole life', async () => {
    const set = await stage();
    set.dialer.focus();
    await dial(set);
    for (const state of ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'WRAP_UP', 'FINISHED']) {
      await set.say(callMessage({ state }));
      expect(focusOf(set), state).to.equal('the field');
    }
  });

  it('comes from the name to the buttons with the next Tab', async () => {
    const set = await stage();
    await dial(set);
    await set.say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    view(set.dialer, 'call-status').querySelector('h2')?.focus();
    await sendKeys({ press: 'Tab' });
    expect(focusOf(set)).to.equal('Call again');
  });

  it('does not let a key that is held down press what comes next', async () => {
    const set = await stage();
    await dial(set);
    await set.say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    button(set.dialer, 'call-status', 'Call again').focus();
    await holdEnter(() => shown(set.dialer));
    expect(set.dialer.call?.state).to.equal('requested');
  });
});
