import type { Figure } from './figure.js';
import { openStage } from './stage.js';
import { nextPaint, pause } from './turns.js';
import type { Watch } from './watch.js';

/** Milliseconds that a page may take over it at the slowest, before it counts as never. */
const PATIENCE = 60_000;
const BETWEEN_LOOKS = 100;

/** Finds the numbers in the text of 10,000 rows, against a script that does it in one go. */
export async function textInRows(room: HTMLElement, watch: Watch, rows = 10_000): Promise<Figure[]> {
  const bare = await onPage(room, rows, (page) => watch('bare', () => Promise.resolve(linkInOneGo(page))));
  const { dialer, close } = await openStage(room);
  const ours = await onPage(room, rows, (page) =>
    watch('dialer', async () => {
      const start = performance.now();
      dialer.clickToDial = 'text';
      const missed = (): number => rows - page.querySelectorAll('a').length;
      // Looking takes its time as well.
      while (missed() > 0 && performance.now() - start < PATIENCE) await pause(BETWEEN_LOOKS);
      return { missed: missed(), milliseconds: performance.now() - start };
    }),
  );
  close();
  await pause(0);
  return [
    { name: 'numbers that are missed', value: ours.missed, unit: '', bare: bare.missed, limit: 0 },
    { name: 'until all are links', value: ours.milliseconds, unit: 'ms', bare: bare.milliseconds },
  ];
}

async function onPage<Result>(
  room: HTMLElement,
  rows: number,
  work: (page: HTMLElement) => Promise<Result>,
): Promise<Result> {
  const view = room.appendChild(document.createElement('div'));
  view.style.cssText = 'contain: strict; block-size: 20rem; overflow: auto';
  const page = view.appendChild(document.createElement('div'));
  const all = Array.from({ length: rows }, (_, index) => `<div style="${ROW}">${cellsOf(index)}</div>`);
  page.innerHTML = all.join('');
  await nextPaint();
  await pause(100);
  const result = await work(page);
  view.remove();
  return result;
}

/**
 * Each row is laid out by itself, and only once it is seen. In one large table the browser lays out thousands of rows
 * anew for each change, whoever makes it, and there would be nothing else to see here.
 */
const ROW = 'content-visibility: auto; contain-intrinsic-block-size: 1.25rem';

/** A name, a number, and what looks like one. */
function cellsOf(index: number): string {
  const line = String(index % 10_000).padStart(4, '0');
  const cells = [`Contact ${index}`, `(608) 555-${line}`, '2026-03-12', `Case 0000${line}`, '$12,450.00'];
  return cells.map((cell) => `<span>${cell}</span> `).join('');
}

interface Linked {
  readonly missed: number;
  readonly milliseconds: number;
}

/** What a script would do that takes no heed of the page: the one form of number that there is, all in one task. */
function linkInOneGo(page: HTMLElement): Linked {
  const start = performance.now();
  const texts: Text[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!/^\(\d{3}\) \d{3}-\d{4}$/.test(text.data)) continue;
    const link = document.createElement('a');
    link.href = `tel:${text.data}`;
    text.replaceWith(link);
    link.append(text);
  }
  page.getBoundingClientRect();
  const rows = page.children.length;
  return { missed: rows - page.querySelectorAll('a').length, milliseconds: performance.now() - start };
}
