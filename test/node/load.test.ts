import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BenchPage } from '../bench/bench-page.js';
import { openBenchSite, type BenchSite } from '../bench/bench-site.js';
import { benchCalls } from '../bench/calls.js';
import { benchElements } from '../bench/elements.js';
import { benchEvents } from '../bench/events.js';
import { isTooMuch, type Figure } from '../bench/in-page/figure.js';
import { benchInstance } from '../bench/instance.js';
import { benchLinks } from '../bench/links.js';

/** What is counted holds on every machine, and bytes of memory do; times depend on what else it does. */
function mustHold(figures: readonly Figure[]): void {
  const counted = figures.filter(({ name, unit, limit }) => limit !== undefined && (unit === '' || name === 'heap'));
  assert.ok(counted.length >= 1, 'something is counted');
  assert.deepEqual(counted.filter(isTooMuch), []);
}

describe('a dialer under load', () => {
  let site: BenchSite;

  before(async () => {
    site = await openBenchSite();
  });
  after(async () => {
    await site.close();
  });

  const open = (): Promise<BenchPage> => BenchPage.open(site);

  it('listens to 10,000 telephone links by one listener, no observer and no node', async () => {
    mustHold(await benchLinks(await open()));
  });

  it('leaves no node, no listener and no element behind over 2,000 calls and 200 dialers', async () => {
    mustHold(await benchCalls(await open(), { calls: 2_000, mounts: 200, before: 50, rounds: 1 }));
  });

  it('loses none of 10,000 events in a second, keeps their order, and renders no more often than there are frames', async () => {
    mustHold(await benchEvents(site, 1));
  });

  it('posts in the task of the click, on the Call button and on a link', async () => {
    mustHold(await (await open()).measure('clickToPost', 1, 10));
  });

  it('shows an event in the next frame', async () => {
    mustHold(await (await open()).measure('eventToPaint', 1, 10));
  });

  it('finds each number in the text of a long page', async () => {
    mustHold(await (await open()).measure('textInRows', 1, 500));
  });

  it('asks for nothing while nothing happens, and for one timer a second while a call is on show', async () => {
    mustHold(await (await open()).measure('idleRequests', 1, 2));
  });

  it('would be seen to ask for timers, frames and messages', async () => {
    const page = await open();
    await page.runText(`
      setInterval(() => {
        setTimeout(() => undefined);
        requestAnimationFrame(() => undefined);
        requestIdleCallback(() => undefined);
        postMessage('');
      }, 50);`);
    const figures = await page.measure('idleRequests', 1, 1);
    const kinds = ['timers', 'frames', 'idle callbacks', 'messages'].map((kind) => `${kind} in 1 s`);
    const seen = figures.filter((figure) => kinds.includes(figure.name));
    assert.deepEqual(
      seen.map(({ name }) => name),
      kinds,
    );
    for (const figure of seen) assert.ok(isTooMuch(figure) && figure.bare! > 0, figure.name);
  });

  it('holds few nodes and listeners, and one of 1,000 small elements one listener and no observer', async () => {
    mustHold(await benchInstance(await open()));
    mustHold(await benchElements(await open()));
  });
});
