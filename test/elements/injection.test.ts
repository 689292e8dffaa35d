import { expect } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { HOSTILE, rendered } from './hostile-texts.js';
import { clear, shown, stage, task, view, type Stage } from './stage.js';

/** The narrowest that a dialer gets, in pixels. */
const NARROW = 240;
/** Twice what the widget takes with words of a usual length. */
const HIGH = 1_600;

/** Where a text of somebody else comes in. Each resolves once it is on the screen. */
const PLACES: readonly (readonly [what: string, put: (stage: Stage, text: string) => Promise<unknown>])[] = [
  ["the customer's name", ({ say }, text) => say(callMessage({ displayName: text }))],
  ["the customer's number", ({ say }, text) => say(callMessage({ number: text, displayName: '' }))],
  ['a campaign', ({ say }, text) => say(callMessage({ campaign: text }))],
  [
    'a variable, by name and by value',
    ({ say }, text) => say(callMessage({ variables: { full_name: text, [text]: text } })),
  ],
  ['the ids of a call', ({ say }, text) => say(callMessage({ ids: { id: text, callId: text } }))],
  ['a state that nobody knows', ({ say }, text) => say(callMessage({ state: text }))],
  ["the agent's name", ({ say }, text) => say(agentMessage({ loginName: text, extension: text }))],
  ["a code of the agent's state", ({ say }, text) => say(agentMessage({ code: text }))],
  [
    'the label of a code',
    async ({ say, dialer }, text) => {
      dialer.reasonLabels = { 367541: text };
      await say(agentMessage({ code: '367541' }));
    },
  ],
  [
    'a label that the host gives',
    async ({ dialer }, text) => dialer.setAgentState({ state: 'not-ready', code: '1', label: text }),
  ],
  [
    'the name of a record',
    async ({ dialer, say }, text) => {
      const record = { recordId: text, recordName: text, objectType: text, params: text };
      dialer.dial('6081234567', { record }).catch(() => undefined);
      await task();
      await say(callMessage({ state: 'RINGING_ON_OTHER_SIDE', displayName: text }));
    },
  ],
  ['a number that is dialled', ({ dialer }, text) => dialer.dial(text).catch(() => undefined)],
  ['an extension', ({ dialer }, text) => dialer.dial(`6081234567;ext=${text}`).catch(() => undefined)],
  ['the attribute of the number', async ({ dialer }, text) => dialer.setAttribute('number', text)],
  [
    'the set-up, which is shown when it is wrong',
    async ({ dialer }, text) => {
      Object.assign(dialer, { endpoint: undefined, workspace: text, workspaceOrigin: text });
    },
  ],
  [
    'a selector of no frame',
    async ({ dialer }, text) => {
      Object.assign(dialer, { endpoint: undefined, workspace: text, workspaceOrigin: 'https://a.example' });
    },
  ],
  [
    'every word of the set-up',
    async ({ dialer }, text) => {
      for (const name of ['ready-gate', 'default-country', 'number-format', 'wire-format', 'response-timeout', 'lang'])
        dialer.setAttribute(name, text);
    },
  ],
];

/** What a dialer is made of; nothing else may ever be in it, and no attribute that runs. */
const TAGS =
  /^(five9-[a-z-]+|section|div|span|p|h2|ul|ol|li|dl|dt|dd|details|summary|bdi|button|input|label|time|svg|path|style|rect|circle|line|polyline|g)$/;

function expectUnharmed(dialer: Five9Dialer): void {
  expect('hacked' in window, 'nothing has run').to.equal(false);
  for (const element of rendered(dialer.renderRoot)) {
    expect(element.localName).to.match(TAGS);
    for (const name of element.getAttributeNames()) expect(name).not.to.match(/^on|^(src|srcdoc|href|style)$/);
  }
  const { width, height } = dialer.getBoundingClientRect();
  expect(width, 'the width').to.equal(NARROW);
  expect(height, 'the height').to.be.lessThan(HIGH);
  for (const view of rendered(dialer.renderRoot)) {
    if (!view.matches('section, five9-agent-state, five9-call-status, five9-dial-pad')) continue;
    expect(view.scrollWidth, `what ${view.localName} holds`).to.be.at.most(NARROW);
  }
}

describe('a text of somebody else', () => {
  before(loadNumbering);
  afterEach(clear);

  for (const [where, put] of PLACES) {
    describe(`as ${where}`, () => {
      for (const [what, text] of HOSTILE) {
        it(`is a text and nothing more where it is ${what}`, async () => {
          const box = document.createElement('div');
          box.style.inlineSize = `${NARROW}px`;
          document.body.append(box);
          const on = await stage({ readyGate: 'off' }, box);
          await put(on, text);
          await shown(on.dialer);
          await shown(on.dialer);
          expectUnharmed(on.dialer);
          box.remove();
        });
      }
    });
  }

  it('is shown letter by letter, markup or not', async () => {
    for (const [, displayName] of HOSTILE.slice(0, 10)) {
      const { dialer, say } = await stage();
      await say(callMessage({ displayName }), agentMessage({ loginName: displayName }));
      expect(view(dialer, 'call-status').querySelector('h2 bdi')?.textContent).to.equal(displayName);
      expect(view(dialer, 'agent-state').querySelector('.weak bdi')?.textContent).to.equal(displayName);
      await clear();
    }
  });

  it('does not turn the words around it, nor push them off the end of a sentence', async () => {
    const { dialer } = await stage({ readyGate: 'off' });
    const problem = async (): Promise<string> => {
      await shown(dialer);
      return view(dialer, 'dial-pad').querySelector<HTMLElement>('[part=problem]')?.innerText.trim() ?? '';
    };
    for (const number of ['\u202e12', '\u2067x\u2066', '\u202d\u202b1']) {
      await dialer.dial(number).catch(() => undefined);
      expect(await problem()).not.to.match(/[\u202a-\u202e\u2066-\u2069]/);
      expect(await problem()).to.match(/is not a phone number that can be called\.$/);
    }
    await dialer.dial('x'.repeat(1_000_000)).catch(() => undefined);
    expect(await problem()).to.match(/^“x{100}…” is not a phone number that can be called\.$/);
  });
});
