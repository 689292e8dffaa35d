import { expect, waitUntil } from '@open-wc/testing';
import { agentMessage } from '../fixtures/messages.js';
import { announced, clear, shown, stage, text, view } from './stage.js';

const MINUTES = 60_000;

describe('the agent state', () => {
  afterEach(clear);

  it('is a region, and unknown until somebody has said something', async () => {
    const { dialer } = await stage();
    expect(view(dialer, 'agent-state').querySelector('section')?.ariaLabel).to.equal('Agent state');
    expect(text(dialer, 'agent-state')).to.equal(
      'Unknown The workspace has not reported your state yet. It does so when you next change it in Five9.',
    );
  });

  const SHOWN: readonly (readonly [what: string, code: string, agentType: string, shown: RegExp])[] = [
    ['ready', '0', 'routable', /^Ready Five9@acqueon\.com 2:0\d$/],
    ['a code', '367541', 'not_routable', /^Not Ready Code 367541 · Five9@acqueon\.com 2:0\d$/],
    ['a code that has a name', '42', 'not_routable', /^Not Ready Lunch · Five9@acqueon\.com 2:0\d$/],
    ['logged in', 'login', 'not_routable', /^Logged in Five9@acqueon\.com 2:0\d$/],
    ['logged out', 'logout', 'not_routable', /^Logged out Five9@acqueon\.com 2:0\d$/],
    [
      'why code 0 is not Ready',
      '0',
      'not_routable',
      /^Not Ready Code 0 · No calls are routed to you · Five9@acqueon\.com 2:0\d$/,
    ],
  ];
  for (const [what, code, agentType, expected] of SHOWN) {
    it(`shows ${what}, who is logged in, and the time in the state`, async () => {
      const { dialer, say } = await stage({ reasonLabels: { '42': 'Lunch' } });
      await say(agentMessage({ code, agentType, at: Date.now() - 2 * MINUTES }));
      expect(text(dialer, 'agent-state')).to.match(expected);
    });
  }

  const EXTENSIONS: readonly (readonly [extension: string, shown: RegExp])[] = [
    ['0018', /^Ready Five9@acqueon\.com · ext\. 0018 0:0\d$/],
    ['300000001745182', /^Ready Five9@acqueon\.com 0:0\d$/],
  ];
  for (const [extension, expected] of EXTENSIONS) {
    it(`shows an extension that can be dialled, and no vendor's id: ${extension}`, async () => {
      const { dialer, say } = await stage();
      await say(agentMessage({ extension, at: Date.now() }));
      expect(text(dialer, 'agent-state')).to.match(expected);
    });
  }

  it('keeps what was written elsewhere from turning its neighbours around', async () => {
    const { dialer, say } = await stage({ reasonLabels: { '42': '\u202eغداء' } });
    await say(agentMessage({ code: '42', agentType: 'not_routable', loginName: 'ada\u2069\u202e@example.com' }));
    const written = [...view(dialer, 'agent-state').querySelectorAll('bdi')].map((bdi) => bdi.textContent);
    expect(written).to.deep.equal(['غداء', 'ada@example.com']);
  });

  it('counts on the full second, silently', async () => {
    const { dialer, say } = await stage();
    const since = Date.now() - 4_500;
    await say(agentMessage({ at: since }));
    const before = announced(dialer);
    const time = view(dialer, 'agent-state').querySelector('time') as HTMLTimeElement;
    const ticks: { shown: string; elapsed: number }[] = [];
    new MutationObserver(() => ticks.push({ shown: time.textContent, elapsed: Date.now() - since })).observe(time, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    // A busy machine is late now and then; a second that began with the message would be half of one off each time.
    const isOnTheSecond = ({ elapsed }: (typeof ticks)[number]): boolean => elapsed % 1_000 < 300;
    await waitUntil(() => ticks.some(isOnTheSecond), 'a tick on the full second', { timeout: 10_000 });
    for (const { shown: shownTime, elapsed } of ticks)
      expect(shownTime).to.equal(`0:${String(Math.floor(elapsed / 1_000)).padStart(2, '0')}`);
    expect(announced(dialer)).to.deep.equal(before);
  });

  it('says each change once', async () => {
    const { dialer, say } = await stage();
    await say(agentMessage({ code: '0' }));
    expect(announced(dialer).status).to.equal('Ready');
    dialer.setAgentState({ state: 'not-ready', label: 'Training' });
    await shown(dialer);
    expect(announced(dialer).status).to.equal('Not Ready, Training');
    expect(text(dialer, 'agent-state')).to.contain('Not Ready Training');
  });

  it('is a custom state of the element', async () => {
    const { dialer, say } = await stage();
    expect(dialer.matches(':state(unknown)')).to.equal(true);
    await say(agentMessage());
    expect(dialer.matches(':state(ready)')).to.equal(true);
    expect(dialer.matches(':state(unknown)')).to.equal(false);
  });

  it('can be left out', async () => {
    const { dialer } = await stage({ noAgent: true });
    expect(dialer.shadowRoot?.querySelector('five9-agent-state')).to.equal(null);
  });
});
