/** How long a sentence stands until another may take its place: what changes sooner a screen reader may miss. Milliseconds. */
const NOTICEABLE = 150;

/** About as long as it takes to say a sentence: so long one stands while as many wait as may. Milliseconds. */
const AUDIBLE = 1_000;

/** So many sentences may wait. Where more comes at once than can be listened to, the oldest is no news any more. */
const MOST_WAITING = 5;

/**
 * One live region. It is there before its text changes, or nobody would notice the change.
 *
 * Sentences of different topics wait for each other. Of one topic the newest counts: it takes the place of an older one
 * that waits, or that stands there where no other waits. A text is set at once and not with a frame, since a page that is not shown has
 * no frames.
 */
export class LiveRegion {
  readonly element = document.createElement('div');
  readonly #waiting = new Map<string, () => string>();
  #topic = '';
  #shownUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(role: 'status' | 'alert') {
    this.element.className = 'unseen';
    this.element.setAttribute('role', role);
  }

  say(topic: string, sentence: () => string): void {
    const [oldest] = this.#waiting.keys();
    if (oldest !== undefined && this.#waiting.size === MOST_WAITING && !this.#waiting.has(topic)) this.drop(oldest);
    this.#waiting.set(topic, sentence);
    // Where others wait already, it has to as well.
    if (this.#timer === undefined || this.#waiting.size === 1) this.#next();
  }

  /** What waits of a topic is not true any more. */
  drop(topic: string): void {
    this.#waiting.delete(topic);
  }

  /** Says what was to be said while the region was in no page, once it was there for a while. */
  resume(): void {
    if (this.#waiting.size > 0) this.#wait(NOTICEABLE);
  }

  /** An alert that comes into a page with its text would be said once more, and so it must not when it is moved. */
  clear(): void {
    this.element.textContent = '';
    this.#topic = '';
  }

  #next(): void {
    const { element } = this;
    const [next] = this.#waiting;
    if (!next || !element.isConnected) return;
    const [topic, worded] = next;
    const now = performance.now();
    if (topic !== this.#topic && now < this.#shownUntil) {
      this.#wait(this.#shownUntil - now);
      return;
    }
    this.#topic = topic;
    this.#shownUntil = now + (this.#waiting.size < MOST_WAITING ? NOTICEABLE : AUDIBLE);
    this.#waiting.delete(topic);
    const sentence = worded();
    // A no-break space at the end makes equal texts differ, unheard.
    element.textContent = sentence === element.textContent ? `${sentence}\u00a0` : sentence;
    this.#next();
  }

  #wait(milliseconds: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#next();
    }, milliseconds);
  }
}
