import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { agentMessage } from '../fixtures/messages.js';
import { clear, shown, stage, task, text, view } from './stage.js';

const SENTENCE = 'You are still Not Ready. Set yourself to Ready when you are back.';

function listen(dialer: Five9Dialer): string[] {
  const heard: string[] = [];
  const region = dialer.shadowRoot?.querySelector('[role=status]') as Element;
  new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
  return heard;
}

const reminded = (dialer: Five9Dialer): boolean => dialer.matches(':state(reminded)');

function notReady(dialer: Five9Dialer, secondsAgo: number, label = 'Lunch'): void {
  dialer.setAgentState({ state: 'not-ready', label, since: Date.now() - secondsAgo * 1_000 });
}

/** A dialer with its reminder's chunk there, and what it says. */
async function staged(notReadyReminder: unknown): Promise<{ dialer: Five9Dialer; heard: string[] }> {
  const { dialer } = await stage({ notReadyReminder } as Partial<Five9Dialer>);
  await import('../../src/elements/not-ready-reminder.js');
  await shown(dialer);
  return { dialer, heard: listen(dialer) };
}

describe('the reminder of an agent who stays in Not Ready', () => {
  afterEach(clear);

  it('is an attribute, in seconds, and off by default', () => {
    const dialer = document.createElement('five9-dialer');
    expect(dialer.notReadyReminder).to.equal(0);
    dialer.setAttribute('not-ready-reminder', '600');
    expect(dialer.notReadyReminder).to.equal(600);
  });

  it('comes at its time: in words, politely, and as a state', async () => {
    const { dialer, heard } = await staged(1);
    notReady(dialer, 0.7);
    await shown(dialer);
    expect([reminded(dialer), text(dialer, 'agent-state').includes(SENTENCE)]).to.deep.equal([false, false]);
    await waitUntil(() => reminded(dialer));
    await shown(dialer);
    expect(Date.now() - (dialer.agent.since ?? 0)).to.be.within(1_000, 2_500);
    expect(view(dialer, 'agent-state').querySelector<HTMLElement>('[part=agent-reminder]')?.innerText).to.equal(
      SENTENCE,
    );
    await task(300);
    expect(heard).to.deep.equal(['Not Ready, Lunch', SENTENCE]);
  });

  const OFF: readonly unknown[] = [0, -1, NaN, null, undefined, 'soon', Infinity];
  for (const value of OFF) {
    it(`never comes for ${String(value)}`, async () => {
      const { dialer, heard } = await staged(value);
      notReady(dialer, 86_400);
      await task(250);
      expect(reminded(dialer)).to.equal(false);
      expect(heard).to.deep.equal(['Not Ready, Lunch']);
    });
  }

  it('is said once a stay, whatever is rendered or repeated, and though the dialer be moved', async () => {
    const { dialer, heard } = await staged(60);
    notReady(dialer, 90);
    await task(400);
    dialer.number = '1';
    await shown(dialer);
    document.body.prepend(dialer);
    await task(300);
    notReady(dialer, 80);
    await task(400);
    expect(reminded(dialer)).to.equal(true);
    expect(heard.filter((sentence) => sentence.startsWith(SENTENCE))).to.have.lengthOf(1);
  });

  it('keeps its time when the dialer is moved before it', async () => {
    const { dialer } = await staged(1);
    notReady(dialer, 0.5);
    await shown(dialer);
    document.body.prepend(dialer);
    await waitUntil(() => reminded(dialer));
    expect(Date.now() - (dialer.agent.since ?? 0)).to.be.within(1_000, 2_500);
  });

  it('is over with the stay, and comes again in the next', async () => {
    const { dialer, heard } = await staged(60);
    notReady(dialer, 90);
    await task(400);
    dialer.setAgentState({ state: 'ready', since: Date.now() - 70_000 });
    await shown(dialer);
    expect(reminded(dialer)).to.equal(false);
    expect(text(dialer, 'agent-state')).to.not.contain(SENTENCE);
    notReady(dialer, 65);
    await task(600);
    expect(heard.filter((sentence) => sentence.startsWith(SENTENCE))).to.have.lengthOf(2);
  });

  it('begins anew with another reason', async () => {
    const { dialer, heard } = await staged(60);
    notReady(dialer, 90);
    await task(400);
    notReady(dialer, 10, 'Training');
    await task(400);
    expect(reminded(dialer)).to.equal(false);
    expect(heard).to.deep.equal(['Not Ready, Lunch', SENTENCE, 'Not Ready, Training']);
  });

  it('follows a time that the page changes', async () => {
    const { dialer } = await staged(600);
    notReady(dialer, 90);
    await shown(dialer);
    expect(reminded(dialer)).to.equal(false);
    dialer.notReadyReminder = 60;
    await shown(dialer);
    expect(reminded(dialer)).to.equal(true);
    dialer.notReadyReminder = 0;
    await shown(dialer);
    expect(reminded(dialer)).to.equal(false);
  });

  it('is for Not Ready only', async () => {
    const { dialer, say } = await stage({ notReadyReminder: 1 });
    for (const code of ['0', 'login', 'logout']) {
      await say(agentMessage({ code, at: Date.now() - 60_000 + Number(code === 'login') }));
      await task(50);
      expect(reminded(dialer), code).to.equal(false);
    }
  });

  it('leaves no timer behind in a dialer that is gone', async () => {
    const { dialer, heard } = await staged(2);
    notReady(dialer, 0);
    await shown(dialer);
    dialer.remove();
    await task(2_400);
    expect(heard).to.not.include(SENTENCE);
  });
});
