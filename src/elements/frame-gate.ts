/** Asked for more often than this between two frames, nobody could read what is shown for one of them. */
const MOST_READABLE = 20;

/** How long what is shown stands then. Milliseconds. */
const GLANCE = 500;

/**
 * Runs a task at most once a frame, however often it is asked for: a workspace may speak a thousand times a second, and
 * only what is on show at the next frame is worth rendering. While it speaks that fast, as often as a person can look
 * will do, and the time is the page's. In a page that is not shown it waits for that.
 */
export class FrameGate {
  readonly #task: () => void;
  #frame: number | undefined;
  #asked = 0;
  #lastRun = -GLANCE;

  constructor(task: () => void) {
    this.#task = task;
  }

  /** Asks for the task to be run before the next paint. */
  request(): void {
    this.#asked++;
    this.#frame ??= requestAnimationFrame(this.#handleFrame);
  }

  /** Runs it now, if it was asked for. */
  flush(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#asked = 0;
    this.#lastRun = performance.now();
    this.#task();
  }

  readonly #handleFrame = (now: number): void => {
    if (this.#asked > MOST_READABLE && now - this.#lastRun < GLANCE)
      this.#frame = requestAnimationFrame(this.#handleFrame);
    else this.flush();
  };
}
