import type { CDPSession, Page } from 'puppeteer-core';
import type { BenchSite } from './bench-site.js';
import type { Figure } from './figure.js';

const PER_SECOND = 10_000;

interface Heard {
  readonly said: number;
  readonly milliseconds: number;
  readonly heard: number;
  /** Empty where all came in order. */
  readonly firstOutOfOrder: string;
  readonly renders: number;
  readonly frames: number;
  /** Milliseconds. */
  readonly longestFrame: number;
}

/**
 * A workspace of another site says 10,000 things a second for ten seconds, each of which changes a call. First to a
 * page with a bare listener, then to one with a dialer.
 *
 * @param seconds for which it speaks
 */
export async function benchEvents(site: BenchSite, seconds = 10): Promise<Figure[]> {
  const bare = await listen(site, 'events.html?bare', seconds);
  const ours = await listen(site, 'events.html', seconds);
  const { said, heard, firstOutOfOrder, renders, frames, longestFrame, milliseconds } = ours.heard;
  if (firstOutOfOrder) console.log(`out of order: ${firstOutOfOrder}`);
  const name = `${PER_SECOND.toLocaleString('en-US')} events a second: `;
  return [
    { name: `${name}lost`, value: said - heard, unit: '', limit: 0 },
    { name: `${name}out of order`, value: firstOutOfOrder ? 1 : 0, unit: '', limit: 0 },
    { name: `${name}said in`, value: milliseconds / 1_000, unit: 's' },
    { name: `${name}frames`, value: frames, unit: '' },
    { name: `${name}renders`, value: renders, unit: '', limit: frames },
    { name: `${name}longest frame`, value: longestFrame, unit: 'ms', limit: 50 },
    { name: `${name}longest frame, bare`, value: bare.heard.longestFrame, unit: 'ms' },
    { name: `${name}main thread, bare`, value: bare.percent, unit: '%' },
    { name: `${name}main thread`, value: ours.percent, unit: '%' },
    { name: `${name}main thread more`, value: ours.percent - bare.percent, unit: 'points', limit: 15 },
  ];
}

/** What a page heard, and how much of the time its main thread was busy. */
async function listen(site: BenchSite, path: string, seconds: number): Promise<{ heard: Heard; percent: number }> {
  const page = await site.newPage();
  await page.goto(site.url(path));
  await page.waitForFunction('window.isReady');
  // A run before, so that the code is as warm as in a long working day.
  await speak(page, PER_SECOND);
  const session = await page.createCDPSession();
  // The time that the processor gave it, and not the time that it had to wait for one.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busySeconds(session);
  const heard = await speak(page, seconds * PER_SECOND);
  const busy = (await busySeconds(session)) - before;
  await page.close();
  return { heard, percent: (100 * busy * 1_000) / heard.milliseconds };
}

async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

function speak(page: Page, total: number): Promise<Heard> {
  return page.evaluate(`speak(${total}, ${PER_SECOND})`) as Promise<Heard>;
}
