import { expect, waitUntil } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import { callMessage } from '../fixtures/messages.js';
import { clear, shown, stage, type Stage } from './stage.js';

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const LEAVES: readonly (readonly [what: string, view: string, selector: string, leave: (set: Stage) => void])[] = [
  ['the pad', 'five9-dial-pad', 'input', ({ dialer }) => (dialer.noDialPad = true)],
  ['the controls', 'five9-call-controls', 'button', ({ dialer }) => (dialer.callControls = '')],
  ['the recent calls', 'five9-recents', 'li button', ({ dialer }) => (dialer.noRecents = true)],
  ['the menu', 'five9-agent-menu', 'button', ({ dialer }) => (dialer.noAgent = true)],
  ['a menu that has nothing left', 'five9-agent-menu', 'button', ({ dialer }) => (dialer.agentStates = [])],
  ['the diagnostics', 'five9-diagnostics', 'select', ({ dialer }) => (dialer.diagnostics = false)],
];

describe('a view that the page takes away', () => {
  before(loadNumbering);
  afterEach(clear);

  for (const [what, name, selector, leave] of LEAVES) {
    it(`leaves its focus to the call on show: ${what}`, async () => {
      const set = await stage({
        callControls: 'hang-up',
        diagnostics: true,
        recents: 'memory',
        agentStates: [{ state: 'ready' }],
      });
      await set.say(callMessage({ state: 'TALKING' }));
      const found = (): HTMLElement | null | undefined =>
        set.dialer.shadowRoot?.querySelector(name)?.shadowRoot?.querySelector(selector);
      await waitUntil(found);
      found()?.focus();
      leave(set);
      await shown(set.dialer);
      expect(focused()?.textContent).to.equal('Allison Mychart');
    });
  }
});
