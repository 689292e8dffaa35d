import type { BenchPage } from './bench-page.js';
import type { Figure } from './in-page/figure.js';

/** What 1,000 `<five9-click-to-dial>` leave in memory, against 1,000 plain buttons. */
export async function benchElements(page: BenchPage): Promise<Figure[]> {
  // What is loaded on demand is there before.
  await page.runText('await inPage.buildOurs(main); main.replaceChildren()');
  const bare = await page.growth('inPage.buildPlain(main)');
  await page.runText('main.replaceChildren()');
  const ours = await page.growth('await inPage.buildOurs(main)');
  return [
    { name: 'heap', value: ours.heap, unit: 'B', bare: bare.heap, limit: 2_500_000 },
    { name: 'listeners', value: ours.listeners, unit: '', bare: bare.listeners, limit: 1_100 },
    { name: 'observers', value: ours.observers, unit: '', bare: bare.observers, limit: 0 },
  ];
}
