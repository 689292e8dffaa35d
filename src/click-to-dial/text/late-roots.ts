/** How long after each look the next one is, in milliseconds, and how many there are: for half a minute. */
const PAUSE = 500;
const LOOKS = 60;

/** So many elements are waited for at a time: to look at them all takes a hundredth of a millisecond or two. */
const MAX_WAITING = 1_000;

/**
 * Waits for shadow roots that come later than their elements, say once something was fetched. No browser tells of them,
 * and the method that makes them is the page's. So what may get one is looked at again, for a while.
 */
export class LateRoots {
  readonly #found: (hosts: readonly Element[]) => void;
  readonly #pause: number;
  /** With the looks that are left. */
  readonly #waiting = new Map<Element, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param found is told of elements that have a shadow root now */
  constructor(found: (hosts: readonly Element[]) => void, pause = PAUSE) {
    this.#found = found;
    this.#pause = pause;
  }

  await(element: Element): void {
    if (this.#waiting.has(element) || this.#waiting.size >= MAX_WAITING) return;
    this.#waiting.set(element, LOOKS);
    this.#timer ??= setTimeout(this.#look, this.#pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  readonly #look = (): void => {
    const hosts: Element[] = [];
    for (const [element, left] of this.#waiting) {
      if (element.isConnected && element.shadowRoot) hosts.push(element);
      if (element.isConnected && !element.shadowRoot && left > 1) this.#waiting.set(element, left - 1);
      else this.#waiting.delete(element);
    }
    this.#timer = this.#waiting.size > 0 ? setTimeout(this.#look, this.#pause) : undefined;
    if (hosts.length > 0) this.#found(hosts);
  };
}
