import { median, type BenchPage } from './bench-page.js';
import type { Figure } from './figure.js';

const ROUNDS = 7;

/** 1,000 `<five9-click-to-dial>` on a list view, against 1,000 plain buttons in the same run. */
export async function benchClickToDial(page: BenchPage): Promise<Figure[]> {
  const built: number[] = [];
  const read: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await page.run(buildPlain));
    await page.run(clear);
    const ours = await page.run(buildOurs);
    built.push(ours.built);
    read.push(ours.read);
    await page.run(clear);
  }
  const plainHeap = (await page.growth(buildPlain)).heap;
  await page.run(clear);
  const { heap, listeners } = await page.growth(buildOurs);
  await page.run(clear);
  return [
    { name: '1,000 plain buttons: time to build', value: median(plain), unit: 'ms' },
    { name: '1,000 five9-click-to-dial: time to build', value: median(built), unit: 'ms', limit: 150 },
    { name: '1,000 five9-click-to-dial: until the last is read', value: median(read), unit: 'ms' },
    { name: '1,000 plain buttons: heap', value: plainHeap, unit: 'B' },
    { name: '1,000 five9-click-to-dial: heap', value: heap, unit: 'B', limit: 2_500_000 },
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

/** Milliseconds until they are built and laid out, and until the last one's number stands there as people write it. */
async function buildOurs(): Promise<{ built: number; read: number }> {
  const start = performance.now();
  const main = document.querySelector('main')!;
  for (let index = 0; index < 1_000; index++) {
    const element = document.createElement('five9-click-to-dial');
    element.setAttribute('value', `608555${1_000 + index}`);
    main.append(element);
  }
  const last = main.lastElementChild as HTMLElement & { updateComplete: Promise<unknown> };
  await last.updateComplete;
  main.getBoundingClientRect();
  const built = performance.now() - start;
  while (!last.shadowRoot!.textContent.includes('(608)')) await new Promise((resolve) => setTimeout(resolve));
  return { built, read: performance.now() - start };
}

function clear(): void {
  document.querySelector('main')!.replaceChildren();
}
