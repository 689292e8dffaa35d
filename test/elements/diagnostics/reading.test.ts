import { expect, waitUntil } from '@open-wc/testing';
import { messageText } from '../../../src/elements/diagnostics/message-text.js';
import { agentMessage, callMessage } from '../../fixtures/messages.js';
import { clear, shown, stage } from '../stage.js';
import { tree } from './tree.js';

function pick(root: ShadowRoot, filter: string): void {
  const select = root.querySelector('select') as HTMLSelectElement;
  select.value = filter;
  select.focus();
  select.dispatchEvent(new Event('change'));
}

describe('the messages of the diagnostics, as they are read', () => {
  afterEach(clear);

  it('keep the focus on the message that is read while others come', async () => {
    const set = await stage({ diagnostics: true });
    await set.say(agentMessage());
    const root = await tree(set);
    const summary = root.querySelector('.log summary') as HTMLElement;
    summary.click();
    await shown(set.dialer);
    const { innerText: said } = summary;
    const focused = (): Element | null => root.activeElement;
    for (const name of ['pre', 'summary']) {
      root.querySelector<HTMLElement>(`.log details[open] ${name}`)?.focus();
      await set.say(callMessage({ state: 'TALKING' }), callMessage({ state: 'ON_HOLD' }));
      await shown(set.dialer);
      expect(focused()?.localName).to.equal(name);
      expect(focused()?.closest('li')?.querySelector('summary')?.innerText).to.equal(said);
    }
    pick(root, 'problems');
    await shown(set.dialer);
    expect(focused()?.localName).to.equal('select');
  });

  it('say that none fits, in the one language that they have', async () => {
    const set = await stage({ diagnostics: true, lang: 'de', workspaceOrigin: '*' });
    const root = await tree(set);
    const told = (): string | undefined => root.querySelector('[role=status]')?.textContent.trim();
    expect(told()).to.equal('No message yet.');
    await set.say(agentMessage());
    expect(told()).to.equal('');
    pick(root, 'problems');
    await shown(set.dialer);
    expect(told()).to.equal('No message fits.');
    set.dialer.endpoint = undefined;
    const notice = (): string | null | undefined => set.dialer.shadowRoot?.querySelector('.notice')?.textContent;
    await waitUntil(() => notice()?.includes('Der Dialer'), 'the widget speaks German', { timeout: 5_000 });
    await shown(set.dialer);
    expect(root.querySelector('.checks')?.textContent).to.contain('The dialer is not set up');
  });

  it('are written down once, however often they are shown anew', async () => {
    const { dialer } = await stage({ diagnostics: true });
    const listeners: ((message: unknown) => void)[] = [];
    dialer.endpoint = {
      post: () => undefined,
      subscribe: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    };
    await tree({ dialer });
    let written = 0;
    const say = (message: unknown): void => {
      for (const listener of listeners) listener(message);
    };
    say({ ...agentMessage(), toJSON: () => String(++written) });
    await shown(dialer);
    for (const state of ['TALKING', 'ON_HOLD', 'WRAP_UP']) {
      say(callMessage({ state }));
      await shown(dialer);
    }
    expect(written).to.equal(1);
  });

  it('are not looked at beyond what is shown of them', async () => {
    let looked = 0;
    const pad = Array.from({ length: 100_000 }, () => ({ toJSON: () => ++looked }));
    const text = messageText({ pad, long: 'x'.repeat(1_000_000) });
    expect(looked).to.be.at.most(20_001);
    expect(text.length).to.be.at.most(20_000);
  });
});
