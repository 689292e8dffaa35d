import { expect, waitUntil } from '@open-wc/testing';
import type Axe from 'axe-core';
import 'axe-core';
import { loadNumbering } from '../../src/phone/index.js';
import type { Five9Dialer } from '../../src/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { clear, shown, stage, task, type Stage } from './stage.js';

/** The package is a script that leaves its one name behind, and no module. */
const { axe } = globalThis as unknown as { axe: typeof Axe };

/** What is on show, and how a dialer gets there. */
const SHOWN: Readonly<Record<string, (set: Stage) => Promise<void>>> = {
  'nothing known': async () => undefined,
  ready: ({ say }) => say(agentMessage()),
  'not ready': ({ say }) => say(agentMessage({ code: '367541', agentType: 'not_routable' })),
  requested: async ({ dialer }) => void dialer.dial('6081234567').catch(() => undefined),
  ringing: ({ say }) => say(callMessage({ state: 'RINGING_ON_OTHER_SIDE' })),
  talking: ({ say }) => say(callMessage({ state: 'TALKING' })),
  'on hold': ({ say }) => say(callMessage({ state: 'ON_HOLD' })),
  ended: ({ say }) => say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' })),
  failed: async ({ dialer, say }) => {
    dialer.dial('6081234567').catch(() => undefined);
    await say(callMessage({ state: 'WRAP_UP' }));
  },
  unconfirmed: async ({ dialer }) => {
    dialer.responseTimeout = 0.01;
    dialer.dial('6081234567').catch(() => undefined);
    await task(40);
  },
  'several calls': async ({ dialer, say }) => {
    const other = (state: string) => callMessage({ state, ids: { id: '9' }, displayName: 'Priya Raman' });
    await say(other('TALKING'), other('FINISHED'), callMessage({ state: 'TALKING', campaign: 'Renewals' }));
    const status = dialer.shadowRoot?.querySelector('five9-call-status')?.shadowRoot;
    await waitUntil(() => status?.querySelector('five9-call-list')?.shadowRoot?.querySelector('li'));
    await waitUntil(() => status?.querySelector('five9-call-facts')?.shadowRoot?.querySelector('details'));
    status?.querySelector('five9-call-facts')?.shadowRoot?.querySelector('summary')?.click();
  },
  'a reminder': async ({ dialer }) => {
    dialer.notReadyReminder = 1;
    dialer.setAgentState({ state: 'not-ready', label: 'Lunch', since: Date.now() - 60_000 });
    await waitUntil(() => dialer.matches(':state(reminded)'));
  },
  'a refused number': async ({ dialer }) => {
    await dialer.dial('12').catch(() => undefined);
  },
  'recent calls': async ({ dialer, say }) => {
    await say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    await say(callMessage({ state: 'OFFERED', direction: 'inbound', number: '4155550132', ids: { id: '2' } }));
    await recents(dialer, 2);
  },
  'recent calls that were cleared': async ({ dialer, say }) => {
    await say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    const view = await recents(dialer, 1);
    view.querySelector<HTMLElement>('[part=recents-clear]')?.click();
    await recents(dialer, 0);
  },
  'no set-up': async ({ dialer }) => void (dialer.endpoint = undefined),
};

/** Waits until a dialer lists as many calls. */
async function recents(dialer: Five9Dialer, count: number): Promise<ShadowRoot> {
  const root = () => dialer.shadowRoot?.querySelector('five9-recents')?.shadowRoot;
  await waitUntil(() => root()?.querySelectorAll('li').length === count);
  return root()!;
}

async function violations(dialer: Five9Dialer): Promise<string[]> {
  const results = await axe.run(dialer, { resultTypes: ['violations'] });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('an audit by axe', () => {
  before(loadNumbering);
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
    await clear();
  });

  for (const scheme of ['light', 'dark']) {
    for (const [what, reach] of Object.entries(SHOWN)) {
      it(`finds nothing wrong with: ${what}, ${scheme}`, async () => {
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        const set = await stage();
        await reach(set);
        await shown(set.dialer);
        expect(await violations(set.dialer)).to.deep.equal([]);
      });
    }
  }
});
