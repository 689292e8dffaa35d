/**
 * Runs a task at most once a frame, however often it is asked for: a workspace may speak a thousand times a second,
 * and only what is on show at the next frame is worth rendering. In a page that is not shown it waits for that.
 */
export class FrameGate {
  readonly #task: () => void;
  #frame: number | undefined;

  constructor(task: () => void) {
    this.#task = task;
  }

  /** Asks for the task to be run before the next paint. */
  request(): void {
    this.#frame ??= requestAnimationFrame(() => this.flush());
  }

  /** Runs it now, if it was asked for. */
  flush(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#task();
  }
}
