import type { BenchPage } from './bench-page.js';
import type { Figure } from './figure.js';

/** 10,000 telephone links: what listening to them costs, against the same page with click-to-dial switched off. */
export async function benchLinks(page: BenchPage): Promise<Figure[]> {
  // What makes a page dial comes once, whether for one link or many.
  await page.run(() => {
    document.querySelector('five9-dialer')?.setAttribute('click-to-dial', 'links');
    return new Promise((resolve) => setTimeout(resolve, 200));
  });
  await page.run(() => {
    document.querySelector('five9-dialer')?.removeAttribute('click-to-dial');
    const links = Array.from({ length: 10_000 }, (_, index) => `<a href="tel:+1608${5_550_000 + index}">x</a> `);
    document.querySelector('main')!.innerHTML = links.join('');
  });
  const { heap, nodes, listeners, observers } = await page.growth(() => {
    document.querySelector('five9-dialer')?.setAttribute('click-to-dial', 'links');
    return new Promise((resolve) => setTimeout(resolve, 200));
  });
  await page.run(() => document.querySelector('main')!.replaceChildren());
  return [
    { name: '10,000 links: listeners', value: listeners, unit: '', limit: 1 },
    { name: '10,000 links: observers', value: observers, unit: '', limit: 0 },
    { name: '10,000 links: added nodes', value: nodes, unit: '', limit: 0 },
    { name: '10,000 links: heap', value: heap, unit: 'B', limit: 32_768 },
  ];
}
