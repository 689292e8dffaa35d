import { expect, waitUntil } from '@open-wc/testing';
import { finished, inbound, talking } from '../core/call-messages.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import type { DialerPage } from './pages/dialer.js';

const KEY = 'five9-dialer.recents';
const OTHER = '4155550132';
const THIRD = '2125550148';

const frames: HTMLIFrameElement[] = [];

async function openFrame(recents: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = new URL(`./pages/dialer.html?recents=${recents}`, import.meta.url).href;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame;
}

/** Opens a page of this origin, as another tab would be one. */
async function openTab(recents = 'local'): Promise<DialerPage> {
  const frame = await openFrame(recents);
  const { page } = frame.contentWindow as unknown as { page: DialerPage };
  // The memory of calls is loaded on demand.
  await page.dialer.forgetRecentCalls({ key: '' });
  return page;
}

const numbers = ({ dialer }: DialerPage): string[] => dialer.recentCalls.map(({ number }) => number);

async function shows(page: DialerPage, ...expected: string[]): Promise<void> {
  await waitUntil(() => numbers(page).join() === expected.join(), `${numbers(page).join()} to be ${expected.join()}`);
}

describe('several pages that remember their calls', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
    localStorage.removeItem(KEY);
    sessionStorage.removeItem(KEY);
  });

  for (const mode of ['local', 'session']) {
    it(`hear of each other's calls, ${mode}`, async () => {
      const [one, two] = [await openTab(mode), await openTab(mode)];
      one.say(talking());
      await shows(two, SAMPLE_NUMBER);
      two.say(inbound(OTHER));
      await shows(one, OTHER, SAMPLE_NUMBER);
      expect(one.heard.at(-1)).to.have.length(2);
    });
  }

  it('do not overwrite what both write at the same time', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.say(talking());
    two.say(inbound(OTHER));
    await waitUntil(() => numbers(one).length === 2 && numbers(two).length === 2);
    one.say(inbound(THIRD));
    two.say(inbound(OTHER, 'FINISHED'));
    await waitUntil(() => one.dialer.recentCalls.some(({ outcome }) => outcome === 'missed'));
    await waitUntil(() => numbers(two).length === 3);
    expect([...numbers(two)].sort()).to.deep.equal([THIRD, OTHER, SAMPLE_NUMBER].sort());
  });

  it('do not bring back what another has removed, though its call goes on', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.say(talking());
    two.say(inbound(OTHER));
    await waitUntil(() => numbers(two).length === 2);
    await two.dialer.forgetRecentCalls(two.dialer.recentCalls.find(({ number }) => number === SAMPLE_NUMBER));
    await shows(one, OTHER);
    one.say(finished());
    two.say(inbound(THIRD));
    await shows(one, THIRD, OTHER);
    await one.dialer.forgetRecentCalls();
    await shows(two);
    two.say(inbound(THIRD, 'FINISHED'));
    two.say(inbound(OTHER, 'FINISHED'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([numbers(one), numbers(two), localStorage.getItem(KEY)]).to.deep.equal([[], [], null]);
  });

  it('count one call that all of them hear', async () => {
    const [one, two] = [await openTab(), await openTab()];
    for (const message of [inbound(OTHER), inbound(OTHER, 'TALKING'), inbound(OTHER, 'FINISHED')]) {
      one.say(message);
      two.say(message);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await shows(one, OTHER);
    expect(one.dialer.recentCalls[0]).to.include({ count: 1, outcome: 'talked' });
  });

  it('keep their calls over a reload in the middle of one', async () => {
    const one = await openTab();
    one.say(talking());
    await waitUntil(() => localStorage.getItem(KEY) !== null);
    frames.pop()?.remove();
    const again = await openTab();
    await shows(again, SAMPLE_NUMBER);
    again.say(finished());
    await waitUntil(() => again.dialer.recentCalls[0]?.isOver);
    expect(again.dialer.recentCalls[0]).to.include({ count: 1, outcome: 'talked' });
  });
});
