import { failed } from './answer.js';
import type { OpenCti } from './open-cti.js';
import type { Salesforce } from './salesforce.js';

/** A connection that dials the numbers which are clicked in Lightning. */
export interface NumbersUser {
  readonly salesforce: Salesforce;
  /** Whether a number can be dialled just now. */
  readonly isFree: () => boolean;
  readonly onClick: (payload: unknown) => void;
}

const numbersOf = new WeakMap<OpenCti, LightningNumbers>();

/** The numbers that one API stands for. */
export function lightningNumbers(api: OpenCti): LightningNumbers {
  const numbers = numbersOf.get(api) ?? new LightningNumbers();
  numbersOf.set(api, numbers);
  return numbers;
}

/**
 * The numbers on the pages of Lightning: heard when they are clicked, and enabled while a click could dial.
 *
 * 1. Open CTI keeps every listener for ever, so it gets one only. Of several connections the last one dials: one click
 *    is one dial.
 * 2. Enabling and disabling are never under way together, since they may end in either order. When one has ended, only
 *    what is wanted by then counts.
 */
class LightningNumbers {
  readonly #users: NumbersUser[] = [];
  #isHeard = false;
  /** What Salesforce has confirmed; unknown before its first answer and after a failure. */
  #isEnabled: boolean | undefined;
  #isBusy = false;

  /** @returns its undo */
  join(user: NumbersUser): () => void {
    this.#users.push(user);
    this.#hear(user.salesforce);
    this.follow(user);
    return () => {
      this.#users.splice(this.#users.indexOf(user), 1);
      this.follow(user);
    };
  }

  /** Whether a number can be dialled may have changed. After a failure this tries again. */
  follow({ salesforce }: Pick<NumbersUser, 'salesforce'>): void {
    if (!this.#isBusy && this.#isEnabled !== this.#isWanted()) void this.#settle(salesforce);
  }

  #isWanted(): boolean {
    return this.#users.at(-1)?.isFree() ?? false;
  }

  #hear({ api, report }: Salesforce): void {
    if (this.#isHeard) return;
    try {
      api.onClickToDial({ listener: (payload) => this.#users.at(-1)?.onClick(payload) });
      this.#isHeard = true;
    } catch (error) {
      report('onClickToDial', failed(error).errors);
    }
  }

  async #settle(salesforce: Salesforce): Promise<void> {
    this.#isBusy = true;
    let wanted: boolean;
    do {
      const asked = (wanted = this.#isWanted());
      const answer = await salesforce.ask(asked ? 'enableClickToDial' : 'disableClickToDial', {}, ({ isDone }) => {
        if (!isDone) return;
        // It has come into effect after what was asked for later.
        this.#isEnabled = asked;
        this.follow({ salesforce });
      });
      this.#isEnabled = answer.isDone ? asked : undefined;
    } while (wanted !== this.#isWanted());
    this.#isBusy = false;
  }
}
