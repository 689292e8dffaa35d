import { median, type BenchPage } from './bench-page.js';
import type { Figure } from './figure.js';

const ROUNDS = 7;

/** 1,000 `<five9-click-to-dial>` on a list view, against 1,000 plain buttons in the same run. */
export async function benchClickToDial(page: BenchPage): Promise<Figure[]> {
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await page.run(buildPlain));
    await page.run(clear);
    ours.push(await page.run(buildOurs));
    await page.run(clear);
  }
  const plainHeap = (await page.growth(buildPlain)).heap;
  await page.run(clear);
  const { heap, listeners } = await page.growth(buildOurs);
  await page.run(clear);
  return [
    { name: '1,000 plain buttons: time to build', value: median(plain), unit: 'ms' },
    { name: '1,000 five9-click-to-dial: time to build', value: median(ours), unit: 'ms', limit: 250 },
    { name: '1,000 plain buttons: heap', value: plainHeap, unit: 'B' },
    { name: '1,000 five9-click-to-dial: heap', value: heap, unit: 'B', limit: 6_000_000 },
    { name: '1,000 five9-click-to-dial: listeners', value: listeners, unit: '', limit: 1_100 },
  ];
}

/** Milliseconds until they are built and laid out. */
function buildPlain(): number {
  const start = performance.now();
  const main = document.querySelector('main')!;
  for (let index = 0; index < 1_000; index++) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `608555${1_000 + index}`;
    button.addEventListener('click', () => undefined);
    main.append(button);
  }
  main.getBoundingClientRect();
  return performance.now() - start;
}

async function buildOurs(): Promise<number> {
  const start = performance.now();
  const main = document.querySelector('main')!;
  for (let index = 0; index < 1_000; index++) {
    const element = document.createElement('five9-click-to-dial');
    element.setAttribute('value', `608555${1_000 + index}`);
    main.append(element);
  }
  await (main.lastElementChild as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  main.getBoundingClientRect();
  return performance.now() - start;
}

function clear(): void {
  document.querySelector('main')!.replaceChildren();
}
