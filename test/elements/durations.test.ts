import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { clear, shown, stage, view } from './stage.js';

const MINUTE = 60_000;

/** What is read out of a time, and what is seen of it. */
function timeOf(root: ParentNode, part: string): { heard: string; seen: string; machine: string } {
  const time = root.querySelector<HTMLTimeElement>(`[part=${part}]`);
  expect(time, part).to.be.an.instanceof(HTMLElement);
  const heard = time?.cloneNode(true) as HTMLElement;
  for (const unheard of heard.querySelectorAll('[aria-hidden=true]')) unheard.remove();
  return {
    heard: heard.textContent.trim(),
    seen: (time?.querySelector('[aria-hidden=true]') ?? time)?.textContent.trim() ?? '',
    machine: time?.dateTime ?? '',
  };
}

/** A dialer that was late for a call that began three minutes and twelve seconds ago. */
async function lateFor(states: readonly string[], lang = ''): Promise<Five9Dialer> {
  const { dialer, say } = await stage({ lang });
  if (lang) await waitUntil(() => dialer.words.lang === lang);
  const startTime = Date.now() - 3 * MINUTE - 12_300;
  await say(agentMessage(), ...states.map((state) => callMessage({ state, startTime })));
  await shown(dialer);
  return dialer;
}

describe('how long a call has taken', () => {
  afterEach(clear);

  it('is read out in words once it is over, and stands there in digits', async () => {
    const dialer = await lateFor(['TALKING', 'FINISHED']);
    const { heard, seen, machine } = timeOf(view(dialer, 'call-status'), 'call-time');
    expect(heard).to.match(/^3 minutes, 1[23] seconds$/);
    expect(seen).to.match(/^3:1[23]$/);
    expect(machine).to.match(/^PT19[23]S$/);
  });

  it('is read out in the language of the words', async () => {
    const dialer = await lateFor(['TALKING', 'WRAP_UP'], 'de');
    expect(timeOf(view(dialer, 'call-status'), 'call-time').heard).to.match(/^3 Minuten, 1[23] Sekunden$/);
  });

  it('is digits alone while it runs, and in no region that speaks by itself', async () => {
    const dialer = await lateFor(['TALKING']);
    const root = view(dialer, 'call-status');
    const { heard, seen } = timeOf(root, 'call-time');
    expect(heard).to.match(/^3:1[23]$/);
    expect(seen).to.equal(heard);
    expect(
      root.querySelector('[part=call-time]')?.closest('[aria-live], [role=status], [role=alert], [role=timer]'),
    ).to.equal(null);
  });

  it('is read out in words in the list of the other calls too, where one is over', async () => {
    const { dialer, say } = await stage();
    const startTime = Date.now() - 3 * MINUTE - 12_300;
    await say(
      callMessage({ state: 'TALKING', startTime, ids: { id: 'a' } }),
      callMessage({ state: 'FINISHED', startTime, ids: { id: 'a' } }),
      callMessage({ state: 'TALKING', direction: 'inbound', number: '4155550132', ids: { id: 'b' } }),
    );
    const inner = (): ShadowRoot | null | undefined =>
      view(dialer, 'call-status').querySelector('five9-call-list')?.shadowRoot;
    await waitUntil(() => inner()?.querySelector('[part=other-call-time]'), 'the other call', { timeout: 5_000 });
    expect(timeOf(inner() as ShadowRoot, 'other-call-time').heard).to.match(/^3 minutes, 1[23] seconds$/);
  });
});
