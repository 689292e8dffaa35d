import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../../src/index.js';
import { loadNumbering } from '../../../src/phone/index.js';
import { agentMessage, callMessage } from '../../fixtures/messages.js';
import { clear, shown, stage, type Stage } from '../stage.js';
import { tree } from './tree.js';

const entries = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('.log summary')].map(({ innerText }) =>
    innerText
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[\d:.]+ /, ''),
  );

function pick(root: ShadowRoot, filter: string): void {
  const select = root.querySelector('select') as HTMLSelectElement;
  select.value = filter;
  select.dispatchEvent(new Event('change'));
}

function press(root: ShadowRoot, name: string): void {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
  expect(button, name).to.be.an.instanceof(HTMLButtonElement);
  button?.click();
}

async function talkedTo(properties: Partial<Five9Dialer> = {}): Promise<Stage & { root: ShadowRoot }> {
  const set = await stage({ diagnostics: true, ...properties });
  set.dialer.dial('6081234567').catch(() => undefined);
  await shown(set.dialer);
  await set.say(agentMessage(), callMessage({ state: 'TALKING' }), callMessage({ state: 'TALKING' }), {
    channel: 'Five9',
    topic: 'Outbound',
    subtopic: 'OutboundCallStateChange',
  });
  return { ...set, root: await tree(set) };
}

describe('the diagnostics', () => {
  before(loadNumbering);
  afterEach(clear);

  it('are not there, and not even loaded, unless they are asked for', async () => {
    const { dialer, say } = await stage();
    await say(agentMessage());
    expect(dialer.shadowRoot?.querySelector('five9-diagnostics')).to.equal(null);
    expect(
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('five9-diagnostics')),
    ).to.deep.equal([]);
  });

  it('show what was said, newest first, each with its verdict in words', async () => {
    const { root } = await talkedTo();
    expect(entries(root)).to.deep.equal([
      'from the workspace · Dropped: not understood no "message" in it, and no "data" either',
      'from the workspace · Dropped: said before TALKING after TALKING',
      'from the workspace · Accepted',
      'from the workspace · Accepted',
      'to the workspace · Sent',
    ]);
  });

  it('tell times as the clock of the reader does, in the check list and in the log', async () => {
    const { root, dialer } = await talkedTo();
    const clockOf = (time: number): string => {
      const at = new Date(time);
      const parts = [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, '0'));
      return `${parts.join(':')}.${String(at.getMilliseconds()).padStart(3, '0')}`;
    };
    await waitUntil(
      () =>
        root.querySelector('.checks')?.textContent.includes(`Last heard at ${clockOf(dialer.link.lastHeardAt ?? 0)}.`),
      'the last message is shown',
    );
    const time = root.querySelector('time');
    expect(time?.textContent).to.equal(clockOf(Date.parse(time?.dateTime ?? '')));
  });

  it('go on while they are on show', async () => {
    const { root, say } = await talkedTo();
    await say(callMessage({ state: 'ON_HOLD' }));
    await say(callMessage({ state: 'HUMMING' }));
    expect(entries(root)).to.have.length(7);
    expect(entries(root)[0]).to.equal(
      'from the workspace · Dropped: a call state that nobody knows call state "HUMMING"',
    );
  });

  it('keep an unfolded message unfolded when newer ones come', async () => {
    const { root, say } = await talkedTo();
    const last = [...root.querySelectorAll('details')].at(-1) as HTMLDetailsElement;
    last.querySelector('summary')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await say(callMessage({ state: 'ON_HOLD' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...root.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  const FILTERS: readonly (readonly [filter: string, count: number])[] = [
    ['all', 5],
    ['problems', 1],
    ['sent', 1],
    ['received', 4],
  ];
  for (const [filter, count] of FILTERS) {
    it(`narrowed to "${filter}" show ${String(count)} of five messages`, async () => {
      const { root, dialer } = await talkedTo();
      pick(root, filter);
      await shown(dialer);
      expect(entries(root)).to.have.length(count);
    });
  }

  it('say so where no message fits', async () => {
    const set = await stage({ diagnostics: true });
    const root = await tree(set);
    expect(root.querySelector('section')?.innerText).to.contain('No message yet.');
    await set.say(agentMessage());
    pick(root, 'sent');
    await shown(set.dialer);
    expect(root.querySelector('section')?.innerText).to.contain('No message fits.');
  });

  it('mask numbers until they are asked not to', async () => {
    const { root, dialer } = await talkedTo();
    const all = (): string => [...root.querySelectorAll('pre')].map(({ textContent }) => textContent).join('\n');
    expect(all()).to.contain('"data": "••••••4567"').and.not.contain('6081234567');
    root.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    await shown(dialer);
    expect(all()).to.contain('"data": "6081234567"');
  });

  it('offer the log as a file, masked', async () => {
    const { root } = await talkedTo();
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const names: string[] = [];
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob);
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    try {
      press(root, 'Download');
      while (names.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const text = await files[0]?.text();
    const report = JSON.parse(text ?? '') as { checks: unknown[]; messages: { verdict: string }[] };
    expect(names).to.deep.equal(['five9-dialer-log.json']);
    expect(text).to.not.contain('6081234567');
    expect(report.checks).to.have.length(5);
    expect(report.messages.map(({ verdict }) => verdict)).to.deep.equal([
      'sent',
      'accepted',
      'accepted',
      'duplicate',
      'malformed',
    ]);
  });

  it('copy the log, masked', async () => {
    const { root } = await talkedTo();
    const { write } = navigator.clipboard;
    const items: ClipboardItem[] = [];
    navigator.clipboard.write = (copied: ClipboardItem[]) => {
      items.push(...copied);
      return Promise.resolve();
    };
    try {
      press(root, 'Copy');
    } finally {
      navigator.clipboard.write = write;
    }
    const text = await (await items[0]?.getType('text/plain'))?.text();
    expect(text).to.contain('"data\\": \\"••••••4567').and.not.contain('6081234567');
  });

  it('say what became of copying, wherever it is allowed or not', async () => {
    const { root, dialer } = await talkedTo();
    press(root, 'Copy');
    const told = (): string => root.querySelector('[role=status]')?.textContent ?? '';
    while (told() === '') {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await shown(dialer);
    }
    expect(told()).to.match(/^Copied\.$|^This page may not copy\./);
  });

  it('survive a message that cannot be written down', async () => {
    const { dialer } = await stage({ diagnostics: true });
    const listeners: ((message: unknown) => void)[] = [];
    dialer.endpoint = { post: () => undefined, subscribe: (listener) => (listeners.push(listener), () => undefined) };
    await shown(dialer);
    const cyclic: Record<string, unknown> = { ...agentMessage() };
    cyclic['again'] = cyclic;
    for (const listener of listeners) listener(cyclic);
    const root = await tree({ dialer });
    await shown(dialer);
    expect(root.querySelector('pre')?.textContent).to.equal('(a message that cannot be written down)');
  });

  it('keep the newest two hundred', async () => {
    const set = await stage({ diagnostics: true });
    const root = await tree(set);
    await set.say(
      ...Array.from({ length: 249 }, () => callMessage({ state: 'TALKING' })),
      callMessage({ state: 'ON_HOLD' }),
    );
    // So many take an engine several frames.
    await waitUntil(() => set.dialer.call?.state === 'on-hold', 'the last one has come');
    await shown(set.dialer);
    expect(entries(root)).to.have.length(200);
  });

  it('leave when they are switched off', async () => {
    const { dialer } = await talkedTo();
    dialer.diagnostics = false;
    await shown(dialer);
    expect(dialer.shadowRoot?.querySelector('five9-diagnostics')).to.equal(null);
  });
});
