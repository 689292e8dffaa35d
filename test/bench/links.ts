import type { BenchPage } from './bench-page.js';
import type { Figure } from './in-page/figure.js';

/** 10,000 telephone links: what listening to them costs, against the same page with click-to-dial switched off. */
export async function benchLinks(page: BenchPage): Promise<Figure[]> {
  await page.runText('await inPage.openStage(main)');
  // What makes a page dial comes once, whether for one link or many.
  await page.run(() => {
    document.querySelector('five9-dialer')?.setAttribute('click-to-dial', 'links');
    return new Promise((resolve) => setTimeout(resolve, 200));
  });
  await page.run(() => {
    document.querySelector('five9-dialer')?.removeAttribute('click-to-dial');
    const links = Array.from({ length: 10_000 }, (_, index) => `<a href="tel:+1608${5_550_000 + index}">x</a> `);
    document.querySelector('main')!.insertAdjacentHTML('beforeend', `<p>${links.join('')}</p>`);
  });
  const bare = await page.growth(() => new Promise((resolve) => setTimeout(resolve, 200)));
  const ours = await page.growth(() => {
    document.querySelector('five9-dialer')?.setAttribute('click-to-dial', 'links');
    return new Promise((resolve) => setTimeout(resolve, 200));
  });
  return [
    { name: 'listeners', value: ours.listeners, unit: '', bare: bare.listeners, limit: 1 },
    { name: 'observers', value: ours.observers, unit: '', bare: bare.observers, limit: 0 },
    { name: 'added nodes', value: ours.nodes, unit: '', bare: bare.nodes, limit: 0 },
    { name: 'heap', value: ours.heap, unit: 'B', bare: bare.heap, limit: 32_768 },
  ];
}
