import type { DialRecord } from '../state/index.js';
import type { DialError } from './dial-error.js';

/** A dial that waits, for longer than it takes to read a number. */
export interface HeldDial {
  /** As entered. */
  readonly number: string;
  readonly record?: DialRecord | undefined;
  /** It waits for what the page has been asked, and not for the workspace's page to load. */
  readonly isPageAsked?: true;
}

/** What the dial that is being made waits for: one thing at a time, which can be ended from outside. */
export class Asking {
  readonly #changed: (held: HeldDial | null) => void;
  #end: ((error: DialError) => void) | undefined;
  #held: HeldDial | null = null;

  /** @param changed Hears when a dial is held, and `null` when it is no longer. */
  constructor(changed: (held: HeldDial | null) => void) {
    this.#changed = changed;
  }

  get isOpen(): boolean {
    return this.#end !== undefined;
  }

  /** The dial that waits for all to see. */
  get held(): HeldDial | null {
    return this.#held;
  }

  /** @param held What is shown meanwhile; nothing where an answer is a matter of moments. */
  async wait<Answer>(answer: Promise<Answer>, held: HeldDial | null = null): Promise<Answer> {
    let own: ((error: DialError) => void) | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#end = own = reject;
        answer.then(resolve, reject);
        this.#show(held);
      });
    } finally {
      if (this.#end === own) this.#close();
    }
  }

  /** The dial that waits ends for a reason, and another may begin. */
  end(error: DialError): void {
    const end = this.#end;
    this.#close();
    end?.(error);
  }

  /** Told while no other can begin yet: whoever hears of it must not get in before the dial that goes on. */
  #close(): void {
    this.#show(null);
    this.#end = undefined;
  }

  #show(held: HeldDial | null): void {
    if (held === this.#held) return;
    this.#held = held;
    this.#changed(held);
  }
}
