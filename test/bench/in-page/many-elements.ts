import type { Figure } from './figure.js';
import { median } from './statistics.js';
import { nextTask, pause } from './turns.js';
import type { Watch } from './watch.js';

const MANY = 1_000;

/** 1,000 `<five9-click-to-dial>` on a list view, against 1,000 plain buttons in the same run. */
export async function manyElements(room: HTMLElement, watch: Watch, rounds = 7): Promise<Figure[]> {
  const built: number[] = [];
  const read: number[] = [];
  const plain: number[] = [];
  const list = room.appendChild(document.createElement('div'));
  for (let round = 0; round < rounds; round++) {
    plain.push(await watch('bare', () => Promise.resolve(buildPlain(list))));
    list.replaceChildren();
    await nextTask();
    // The first round brings what is loaded on demand.
    const ours = await (round === 0 ? buildOurs(list) : watch('dialer', () => buildOurs(list)));
    built.push(ours.built);
    read.push(ours.read);
    list.replaceChildren();
    await nextTask();
  }
  list.remove();
  return [
    { name: 'time to build', value: median(built), unit: 'ms', bare: median(plain), limit: 150 },
    { name: 'until the last is read', value: median(read), unit: 'ms' },
  ];
}

/** Milliseconds until they are built and laid out. */
export function buildPlain(list: HTMLElement): number {
  const start = performance.now();
  for (let index = 0; index < MANY; index++) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `608555${MANY + index}`;
    button.addEventListener('click', () => undefined);
    list.appendChild(document.createElement('div')).append(button);
  }
  list.getBoundingClientRect();
  return performance.now() - start;
}

/** Milliseconds until they are built and laid out, and until the last one's number stands there as people write it. */
export async function buildOurs(list: HTMLElement): Promise<{ built: number; read: number }> {
  const start = performance.now();
  for (let index = 0; index < MANY; index++) {
    const element = document.createElement('five9-click-to-dial');
    element.setAttribute('value', `608555${MANY + index}`);
    list.appendChild(document.createElement('div')).append(element);
  }
  const last = list.lastElementChild?.firstElementChild as HTMLElementTagNameMap['five9-click-to-dial'];
  await last.updateComplete;
  list.getBoundingClientRect();
  const built = performance.now() - start;
  while (last.shadowRoot?.textContent.includes('(608)') !== true) await pause(0);
  return { built, read: performance.now() - start };
}
