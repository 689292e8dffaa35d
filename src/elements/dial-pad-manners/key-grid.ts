import { hasFocus } from '../field-caret.js';
import type { Pad } from './pad.js';

/** Keys in a row. */
const WIDTH = 3;

/**
 * Where a key of the keyboard leads from one of the twelve, as a place in their order.
 *
 * Arrows go one key on and stay at the edge; Home and End go to the ends of the row, with Ctrl to the first and the last
 * key. The order is a telephone's in every language, so left is left.
 *
 * @returns `undefined` where it is not for moving about
 */
export function placeAfter(place: number, key: string, isCtrl: boolean, count: number): number | undefined {
  const column = place % WIDTH;
  const rowStart = place - column;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(rowStart, place - 1);
    case 'ArrowRight':
      return Math.min(rowStart + WIDTH - 1, place + 1);
    case 'ArrowUp':
      return place < WIDTH ? place : place - WIDTH;
    case 'ArrowDown':
      return place + WIDTH < count ? place + WIDTH : place;
    case 'Home':
      return isCtrl ? 0 : rowStart;
    case 'End':
      return isCtrl ? count - 1 : rowStart + WIDTH - 1;
    default:
      return undefined;
  }
}

/**
 * One tab stop for the twelve keys, and arrows between them.
 *
 * They are a `group` of buttons and no `grid`: a screen reader's own way from button to button goes to all of them, each
 * is called by its digit alone, without "row 2, column 3", and nothing has to be a cell that is none.
 */
export class KeyGrid {
  readonly #keys: readonly HTMLButtonElement[];

  constructor({ renderRoot }: Pad) {
    this.#keys = [...renderRoot.querySelectorAll<HTMLButtonElement>('.keys button')];
    const focused = this.#keys.find(hasFocus);
    this.#stopAt(focused ?? this.#keys[0]);
    renderRoot.addEventListener('focusin', ({ target }) => this.#stopAt(this.#keys.find((key) => key === target)));
    renderRoot.addEventListener('keydown', (event) => this.#handleKeydown(event as KeyboardEvent));
  }

  #stopAt(stop: HTMLButtonElement | undefined): void {
    if (stop) for (const key of this.#keys) key.tabIndex = key === stop ? 0 : -1;
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const place = this.#keys.findIndex((key) => key === event.target);
    if (place < 0 || (event.ctrlKey && event.key.startsWith('Arrow'))) return;
    const next = placeAfter(place, event.key, event.ctrlKey, this.#keys.length);
    if (next === undefined) return;
    event.preventDefault();
    this.#keys[next]?.focus();
  }
}
