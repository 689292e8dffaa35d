import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BenchPage } from '../bench/bench-page.js';
import { openBenchSite, type BenchSite } from '../bench/bench-site.js';
import { benchCalls } from '../bench/calls.js';
import { benchEvents } from '../bench/events.js';
import { isTooMuch, type Figure } from '../bench/in-page/figure.js';
import { benchLinks } from '../bench/links.js';

/** These depend on the machine and on what else it does; `npm run bench` looks at them. */
const OF_THE_MACHINE = /longest frame|main thread|heap a (call|mount)/;

/** What is counted holds on every machine. */
function mustHold(figures: readonly Figure[]): void {
  const counted = figures.filter(({ name, limit }) => limit !== undefined && !OF_THE_MACHINE.test(name));
  assert.ok(counted.length >= 3, 'something is counted');
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
    mustHold(await benchCalls(await open(), { calls: 2_000, mounts: 200, before: 50 }));
  });

  it('loses none of 10,000 events in a second, keeps their order, and renders no more often than there are frames', async () => {
    mustHold(await benchEvents(site, 1));
  });
});
