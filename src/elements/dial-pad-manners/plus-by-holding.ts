import { insertKey } from '../field-edit.js';
import { PointerHold } from './hold.js';
import { isPress, type Pad } from './pad.js';
import type { Undo } from './undo.js';

/** Milliseconds after which a key counts as held, as on most telephones. */
const DELAY = 500;

/**
 * The key 0 gives + when it is held, by pointer or by Space or Enter. Shift+Enter gives it at once, and so does a typed
 * +. Pressed and not held, the key does what it did before.
 */
export class PlusByHolding {
  readonly #undo: Undo;
  readonly #pointer: PointerHold;
  /** Runs while the key is down and may still be let go for a 0. */
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ renderRoot }: Pad, undo: Undo) {
    this.#undo = undo;
    const keys = [...renderRoot.querySelectorAll<HTMLButtonElement>('.keys button')];
    const zero = keys.find(({ textContent }) => textContent.trim().startsWith('0')) as HTMLButtonElement;
    zero.setAttribute('aria-describedby', 'plus');
    this.#pointer = new PointerHold(zero, {
      delay: DELAY,
      hold: () => {
        this.#type('+');
        return undefined;
      },
    });
    zero.addEventListener('keydown', (event) => this.#handleKeydown(event));
    zero.addEventListener('keyup', (event) => this.#handleKeyup(event));
    zero.addEventListener('blur', () => this.end());
  }

  end(): void {
    this.#pointer.end();
    this.#stop();
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (!isPress(event)) return;
    // The button would click by itself, with Enter at once and again while it is held.
    event.preventDefault();
    if (event.repeat) return;
    this.#stop();
    if (event.shiftKey) this.#type('+');
    else
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#type('+');
      }, DELAY);
  }

  #handleKeyup(event: KeyboardEvent): void {
    if (!isPress(event)) return;
    // Firefox clicks when Space is let go, whatever became of its keydown.
    event.preventDefault();
    if (this.#timer === undefined) return;
    this.#stop();
    this.#type('0');
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #type(key: string): void {
    this.#undo.edit((field) => insertKey(field, key));
  }
}
