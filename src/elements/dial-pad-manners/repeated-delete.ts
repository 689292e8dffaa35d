import { deleteDigit } from '../field-edit.js';
import { PointerHold } from './hold.js';
import { isPress, type Pad } from './pad.js';
import type { Undo } from './undo.js';

/** Milliseconds until a button that is held begins to repeat, and then between two digits: the first, and the least. */
const DELAY = 400;
const SLOWEST = 140;
const FASTEST = 60;
/** Milliseconds by which each digit comes sooner than the one before. */
const ACCELERATION = 10;

/**
 * "Delete digit" goes on while it is held, a little faster each time, until nothing is left. By keyboard it follows the
 * keyboard's own repetition, with Space as well as with Enter. What one hold deletes is undone at once.
 */
export class RepeatedDelete {
  readonly #pad: Pad;
  readonly #undo: Undo;
  readonly #pointer: PointerHold;
  #holds = 0;

  constructor(pad: Pad, undo: Undo) {
    this.#pad = pad;
    this.#undo = undo;
    const button = pad.renderRoot.querySelector('.delete') as HTMLButtonElement;
    this.#pointer = new PointerHold(button, {
      delay: DELAY,
      hold: (times) => {
        if (times === 1) this.#holds++;
        return this.#delete() ? Math.max(FASTEST, SLOWEST - times * ACCELERATION) : undefined;
      },
    });
    button.addEventListener('keydown', (event) => {
      if (!isPress(event)) return;
      event.preventDefault();
      if (!event.repeat) this.#holds++;
      this.#delete();
    });
    // Firefox clicks when Space is let go, whatever became of its keydown.
    button.addEventListener('keyup', (event) => {
      if (isPress(event)) event.preventDefault();
    });
  }

  end(): void {
    this.#pointer.end();
  }

  /** @returns whether there was anything to delete */
  #delete(): boolean {
    if (this.#pad.field.value === '') return false;
    this.#undo.edit(deleteDigit, `hold ${this.#holds}`);
    return true;
  }
}
