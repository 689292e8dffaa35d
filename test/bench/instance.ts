import type { BenchPage, Holdings } from './bench-page.js';
import type { Figure } from './in-page/figure.js';

/**
 * What one dialer more holds, against a Lit element with as many buttons. The limits are what it held when they were
 * written down, and a little more: nothing may grow unnoticed.
 */
export async function benchInstance(page: BenchPage): Promise<Figure[]> {
  const add = async (tag: string): Promise<Holdings> => {
    const script = `
      for (let index = 0; index < ${INSTANCES}; index++) {
        const element = document.createElement('${tag}');
        element.setAttribute('workspace', 'self');
        element.setAttribute('workspace-origin', location.origin);
        main.append(element);
        await element.updateComplete;
      }
      await new Promise((resolve) => setTimeout(resolve, 500));`;
    // What comes with the first of a page comes once.
    await page.runText(script);
    return page.growth(script);
  };
  const [bare, ours] = [await add('thirty-buttons'), await add('five9-dialer')];
  return Object.entries(LIMITS).map(([kind, limit]) => {
    const [value, without] = [ours, bare].map((all) => all[kind as keyof Holdings] / INSTANCES) as [number, number];
    return { name: kind, value, unit: kind === 'heap' ? 'B' : '', bare: without, limit };
  });
}

/** So many at once, since a heap grows by steps. */
const INSTANCES = 10;

const LIMITS = { heap: 40_000, nodes: 260, listeners: 80, observers: 2 } as const satisfies Record<
  keyof Holdings,
  number
>;
