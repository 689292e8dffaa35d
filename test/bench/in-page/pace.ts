import { median } from './statistics.js';
import { nextTask } from './turns.js';

const WARM_UP = 5;
const ROUNDS = 25;

/**
 * How long this machine takes for a piece of work that has nothing to do with the dialer: of script, of the document and
 * of its layout, about as much of each as a page has.
 *
 * @returns milliseconds
 */
export async function timeOfFixedWork(room: HTMLElement): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    await nextTask();
    const begin = performance.now();
    workOn(room);
    times.push(performance.now() - begin);
  }
  return median(times.slice(WARM_UP));
}

function workOn(room: HTMLElement): void {
  const records = Array.from({ length: 500 }, (_, index) => ({
    id: `record-${index}`,
    calls: [index, (index * 7) % 31],
  }));
  const copies = JSON.parse(JSON.stringify(records)) as typeof records;
  copies.sort((a, b) => a.calls[1]! - b.calls[1]! || a.id.localeCompare(b.id));
  const list = document.createElement('ul');
  for (const { id } of copies.slice(0, 200)) {
    const button = document.createElement('button');
    button.textContent = id;
    button.addEventListener('fixedwork', () => (button.disabled = true));
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
  }
  room.append(list);
  list.getBoundingClientRect();
  for (const button of list.querySelectorAll('button')) button.dispatchEvent(new Event('fixedwork', { bubbles: true }));
  list.getBoundingClientRect();
  list.remove();
}
