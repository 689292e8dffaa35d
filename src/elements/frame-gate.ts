import { windowOf } from '../view/index.js';

/** Asked for more often than this between two frames, nobody could read what is shown for one of them. */
const MOST_READABLE = 20;

/** How long what is shown stands then. Milliseconds. */
const GLANCE = 500;

/**
 * Runs a task at most once a frame, however often it is asked for: a workspace may speak a thousand times a second, and
 * only what is on show at the next frame is worth rendering. While it speaks that fast, as often as a person can look
 * will do, and the time is the page's. In a window that is not shown it waits for that; which one that is may change, and
 * of a window that was left, or shut, no frame need come.
 */
export class FrameGate {
  readonly #task: () => void;
  readonly #shown: Pick<Element, 'ownerDocument'>;
  #window: Window = window;
  #frame: number | undefined;
  #asked = 0;
  #lastRun = -GLANCE;

  /** @param shown What the task shows something in: its window counts, and may change. */
  constructor(task: () => void, shown: Pick<Element, 'ownerDocument'>) {
    this.#task = task;
    this.#shown = shown;
  }

  /** Asks for the task to be run before the next paint. */
  request(): void {
    this.#asked++;
    const current = windowOf(this.#shown);
    if (current !== this.#window) this.#frame = undefined;
    this.#window = current;
    this.#frame ??= current.requestAnimationFrame(this.#handleFrame);
  }

  /** Runs it now, if it was asked for. */
  flush(): void {
    if (this.#frame === undefined) return;
    this.#window.cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#asked = 0;
    this.#lastRun = performance.now();
    this.#task();
  }

  readonly #handleFrame = (): void => {
    // By a clock of its own: each window counts the time of its frames from another moment.
    if (this.#asked > MOST_READABLE && performance.now() - this.#lastRun < GLANCE)
      this.#frame = this.#window.requestAnimationFrame(this.#handleFrame);
    else this.flush();
  };
}
