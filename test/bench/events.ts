import { BenchPage } from './bench-page.js';
import type { BenchSite } from './bench-site.js';
import type { Figure } from './in-page/figure.js';
import type { Heard } from './in-page/hurry.js';
import { median } from './in-page/statistics.js';

/** In which the page and a bare listener take turns: how fast the machine is changes from second to second. */
const ROUNDS = 5;
const SECONDS_A_ROUND = 2;

/**
 * A workspace of another site says 10,000 things a second, each of which changes a call: for ten seconds to a page with a
 * bare listener, then to one with a dialer, and then to each in turn.
 *
 * @param seconds for which it speaks
 */
export async function benchEvents(site: BenchSite, seconds = 10): Promise<Figure[]> {
  const page = await BenchPage.open(site);
  const bare = await listen(page, site, true, seconds);
  const ours = await listen(page, site, false, seconds);
  const figures = (await page.runText(
    `return inPage.figuresOfHurry(${JSON.stringify(ours.heard)}, ${JSON.stringify(bare.heard)})`,
  )) as Figure[];
  const busy: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { percent: without } = await listen(page, site, true, SECONDS_A_ROUND);
    const { percent } = await listen(page, site, false, SECONDS_A_ROUND);
    busy.push({ ours: percent, bare: without });
  }
  await page.close();
  const more = busy.map((round) => round.ours - round.bare);
  const [of, without] = [median(busy.map((round) => round.ours)), median(busy.map((round) => round.bare))];
  return [
    ...figures,
    { name: 'main thread', value: of, unit: '%', bare: without },
    { name: 'main thread, more than bare', value: median(more), unit: 'points', limit: 15 },
  ];
}

/** What a page heard, and how much of the time its main thread was busy. */
async function listen(
  page: BenchPage,
  site: BenchSite,
  isBare: boolean,
  seconds: number,
): Promise<{ heard: Heard; percent: number }> {
  const source = site.url('workspace.html', '127.0.0.1');
  await page.runText(`globalThis.hurry = await inPage.openHurry(main, new URL('${source}'), ${isBare})`);
  // A run before, so that the code is as warm as in a long working day.
  await page.runText('await hurry.listen(1)');
  const before = await page.busySeconds();
  const heard = (await page.runText(`return await hurry.listen(${seconds})`)) as Heard;
  const busy = (await page.busySeconds()) - before;
  await page.runText('hurry.close()');
  // Of the seconds that it should have taken: a busy machine takes longer, and would seem the idler for it.
  return { heard, percent: (100 * busy) / seconds };
}
