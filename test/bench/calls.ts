import type { BenchPage, Holdings } from './bench-page.js';
import type { Figure } from './in-page/figure.js';
import { median } from './in-page/statistics.js';

/** How much is done, and how much of it before the measuring begins: what a first time leaves behind is no leak. */
export interface Amounts {
  readonly calls: number;
  readonly mounts: number;
  readonly before: number;
  /** How often. What leaks is there each time, what the engine keeps for itself is not. */
  readonly rounds: number;
}

/** Calls between two breaths of the page. */
const AT_ONCE = 500;

const WORKING_LIFE: Amounts = { calls: 100_000, mounts: 1_000, before: 2_000, rounds: 3 };

/** A hundred thousand calls, and a thousand dialers put in and taken out: what is left of them once all is collected. */
export async function benchCalls(page: BenchPage, amounts = WORKING_LIFE): Promise<Figure[]> {
  await page.runText('globalThis.stage = await inPage.openStage(main)');
  const call = (count: number): string =>
    `await inPage.callMany(stage, ${count}, ${AT_ONCE}); await inPage.untilQuiet(stage)`;
  const mount = (count: number, tag = 'five9-dialer'): string => `await inPage.mountMany(main, '${tag}', ${count})`;
  await page.runText(call(4 * amounts.before));
  for (const tag of ['five9-dialer', 'thirty-buttons']) await page.runText(mount(amounts.before, tag));
  const growth = (task: string): Promise<Holdings> => medianGrowth(page, task, amounts.rounds);
  const calls = await growth(call(amounts.calls));
  const dialers = await page.liveElements('five9-dialer');
  const bare = await growth(mount(amounts.mounts, 'thirty-buttons'));
  const detached = await page.detachedElements();
  const mounts = await growth(mount(amounts.mounts));
  const more = {
    dialers: (await page.liveElements('five9-dialer')) - dialers,
    detached: (await page.detachedElements()) - detached,
  };
  const bareHeap = bare.heap / amounts.mounts;
  const [ofCalls, ofMounts] = [amounts.calls, amounts.mounts].map((count) => count.toLocaleString('en-US'));
  return [
    { name: `${ofCalls} calls: heap a call`, value: calls.heap / amounts.calls, unit: 'B', limit: 1 },
    { name: `${ofCalls} calls: added nodes`, value: calls.nodes, unit: '', limit: 0 },
    { name: `${ofCalls} calls: added listeners`, value: calls.listeners, unit: '', limit: 0 },
    {
      name: `${ofMounts} mounts: heap a mount`,
      value: mounts.heap / amounts.mounts,
      unit: 'B',
      bare: bareHeap,
      limit: 32,
    },
    { name: `${ofMounts} mounts: added nodes`, value: mounts.nodes, unit: '', bare: bare.nodes, limit: 0 },
    { name: `${ofMounts} mounts: added listeners`, value: mounts.listeners, unit: '', bare: bare.listeners, limit: 0 },
    { name: `${ofMounts} mounts: dialers that live on`, value: more.dialers, unit: '', limit: 0 },
    { name: `${ofMounts} mounts: detached elements`, value: more.detached, unit: '', limit: 0 },
  ];
}

async function medianGrowth(page: BenchPage, task: string, rounds: number): Promise<Holdings> {
  const all: Holdings[] = [];
  for (let round = 0; round < rounds; round++) all.push(await page.growth(task));
  const of = (kind: keyof Holdings): number => median(all.map((each) => each[kind]));
  return { heap: of('heap'), nodes: of('nodes'), listeners: of('listeners'), observers: of('observers') };
}
