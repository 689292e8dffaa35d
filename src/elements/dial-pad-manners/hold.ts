/** What becomes of a button that is held. */
interface Held {
  /** Milliseconds until holding it means something else than pressing it. */
  readonly delay: number;
  /**
   * It has been held that long, or that long once more.
   *
   * @param times how often this has happened since it was pressed, from 1 on
   * @returns milliseconds until the next time; `undefined` where there is none
   */
  hold(times: number): number | undefined;
}

/** Pixels that a finger may shake without leaving the key. */
const MAX_SHAKE = 10;

/**
 * Tells a button that is held from one that is pressed, by mouse, finger and pen. A press that became a hold is not a
 * click any more; one that goes elsewhere, or is taken over by scrolling, is neither.
 */
export class PointerHold {
  readonly #button: HTMLButtonElement;
  readonly #held: Held;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #times = 0;
  #from = { x: 0, y: 0 };

  constructor(button: HTMLButtonElement, held: Held) {
    this.#button = button;
    this.#held = held;
    button.addEventListener('pointerdown', (event) => this.#begin(event));
    button.addEventListener('pointermove', ({ clientX, clientY }) => {
      if (Math.hypot(clientX - this.#from.x, clientY - this.#from.y) > MAX_SHAKE) this.end();
    });
    for (const type of ['pointerup', 'pointerleave', 'pointercancel']) button.addEventListener(type, () => this.end());
    // A finger that is held asks for a menu; a mouse asks with its other button, and that is another press.
    button.addEventListener('contextmenu', (event) => {
      if (this.#timer !== undefined || this.#times > 0) event.preventDefault();
    });
    // Before the button's own listener. What no pointer has caused says so by a count of 0.
    button.addEventListener(
      'click',
      (event) => {
        if (this.#times > 0 && event.detail > 0) event.stopImmediatePropagation();
        this.#times = 0;
      },
      true,
    );
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #begin({ button, clientX, clientY }: PointerEvent): void {
    this.end();
    this.#times = 0;
    this.#from = { x: clientX, y: clientY };
    if (button === 0) this.#wait(this.#held.delay);
  }

  #wait(delay: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#button.isConnected) return;
      const next = this.#held.hold(++this.#times);
      if (next !== undefined) this.#wait(next);
    }, delay);
  }
}
