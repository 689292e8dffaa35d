import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import type { Five9Dialer } from '../../src/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { button, clear, shown, stage, text, view, type Stage } from './stage.js';

interface Row {
  readonly properties?: Partial<Five9Dialer>;
  readonly happens?: (set: Stage) => Promise<unknown>;
  readonly says: string;
  /** What is wrong with the set-up stands at the top instead, and is the button's description all the same. */
  readonly isAtTheTop?: boolean;
}

const REASONS: Readonly<Record<string, Row>> = {
  'no link': {
    properties: { endpoint: undefined },
    says: 'The dialer is not set up: workspace-origin is missing.',
    isAtTheTop: true,
  },
  'no window': {
    properties: { endpoint: undefined, workspaceOrigin: 'https://workspace.example.com', workspace: '#missing' },
    says: 'No workspace: nothing in this page matches “#missing”.',
    isAtTheTop: true,
  },
  'a switch': { properties: { disabled: true }, says: 'Dialing is switched off on this page.' },
  'an unknown agent, where the gate is strict': {
    properties: { readyGate: 'strict' },
    says: 'Your agent state is not known yet. Set yourself to Ready in the Five9 softphone.',
  },
  'an agent who is logged out': {
    happens: ({ say }) => say(agentMessage({ code: 'logout' })),
    says: 'You are logged out. Log in to the Five9 softphone to make calls.',
  },
  'an agent who is logged in': {
    happens: ({ say }) => say(agentMessage({ code: 'login' })),
    says: 'You are logged in but not Ready. Set yourself to Ready to make calls.',
  },
  'an agent who is Not Ready': {
    happens: ({ say }) => say(agentMessage({ code: '42' })),
    says: 'You are Not Ready. Set yourself to Ready to make calls.',
  },
  'an agent who is Not Ready for a reason': {
    properties: { reasonLabels: { '42': 'Lunch' } },
    happens: ({ say }) => say(agentMessage({ code: '42' })),
    says: 'You are Not Ready (Lunch). Set yourself to Ready to make calls.',
  },
  'a call': {
    happens: ({ say }) => say(callMessage({ state: 'TALKING' })),
    says: 'You are on a call. End it before you call another number.',
  },
  'a call that is just being started': {
    happens: async ({ dialer }) => {
      dialer.addEventListener('five9dialrequest', (event) => event.waitUntil(new Promise(() => undefined)));
      dialer.dial('6081234567').catch(() => undefined);
      await shown(dialer);
    },
    says: 'Another call is just being started.',
  },
};

describe('why no number can be called', () => {
  before(loadNumbering);
  afterEach(clear);

  for (const [what, { properties = {}, happens, says, isAtTheTop = false }] of Object.entries(REASONS)) {
    it(`stands ${isAtTheTop ? 'at the top' : 'beside the Call button'}, and describes it: ${what}`, async () => {
      const set = await stage(properties);
      await happens?.(set);
      const call = button(set.dialer, 'dial-pad', 'Call');
      expect(call.ariaDisabled).to.equal('true');
      const ids = String(call.getAttribute('aria-describedby')).split(' ');
      const description = ids.map((id) => view(set.dialer, 'dial-pad').getElementById(id)?.textContent.trim());
      expect(description).to.include(says);
      expect(text(set.dialer, 'dial-pad').includes(says)).to.equal(!isAtTheTop);
      const notice = set.dialer.shadowRoot?.querySelector<HTMLElement>('[part=notice]')?.innerText;
      expect(notice).to.equal(isAtTheTop ? says : undefined);
    });
  }

  it('is nothing where one can', async () => {
    const { dialer, say } = await stage();
    await say(agentMessage());
    expect(button(dialer, 'dial-pad', 'Call').ariaDisabled).to.equal('false');
    expect(dialer.refusal).to.equal(null);
  });
});
