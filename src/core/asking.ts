import type { DialError } from './dial-error.js';

/** What the dial that is being made waits for: one thing at a time, which can be ended from outside. */
export class Asking {
  #end: ((error: DialError) => void) | undefined;

  get isOpen(): boolean {
    return this.#end !== undefined;
  }

  async wait<Answer>(answer: Promise<Answer>): Promise<Answer> {
    let own: ((error: DialError) => void) | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#end = own = reject;
        answer.then(resolve, reject);
      });
    } finally {
      if (this.#end === own) this.#end = undefined;
    }
  }

  /** From here on another dial may begin; the one that waits ends for a reason. */
  end(error: DialError): void {
    const end = this.#end;
    this.#end = undefined;
    end?.(error);
  }
}
