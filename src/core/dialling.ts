import type { SentenceKey } from '../locales/index.js';
import { loadedNumbering, loadNumbering, readPlainly, type Numbering, type PhoneNumber } from '../phone/index.js';
import type { Call, DialRecord } from '../state/index.js';
import { Asking, type HeldDial } from './asking.js';
import { DialError, type DialErrorCode } from './dial-error.js';
import type { DialOptions } from './dial-options.js';
import { openRequest } from './dial-request.js';
import type { Link } from './link.js';
import type { Notice } from './notices.js';
import { readOptionsOf, timeoutOf, type DialerSettings } from './settings.js';

/** A number is read plainly rather than not at all, where its plan is still on the way after this. Milliseconds. */
const PATIENCE_WITH_PLANS = 5_000;

/** The dialer, as far as a dial needs it. */
interface DialGround {
  readonly settings: DialerSettings;
  link(): Link;
  /** @throws why no number can be dialled just now */
  check(): void;
  tell(notice: Notice): void;
  error(code: DialErrorCode, key?: SentenceKey, values?: Record<string, string>): DialError;
  /** Asks the workspace. */
  send(number: PhoneNumber, record: DialRecord | undefined): Promise<Call>;
}

/**
 * How a number becomes a request:
 *
 * 1. What is known to stand in the way refuses the dial before anybody is asked. While the workspace's page is still
 *    loading the dial is held: the browser drops a message to an origin that is not there yet, without a word.
 * 2. The number is read. The numbering plan is loaded for the first one; after that all of this is one task.
 * 3. The page is asked, and may cancel, or wait and then cancel.
 * 4. What was known beforehand is looked at again, and the request is sent.
 */
export class Dialling {
  readonly #ground: DialGround;
  readonly #asking: Asking;
  #loaded: (() => void) | undefined;

  constructor(ground: DialGround) {
    this.#ground = ground;
    this.#asking = new Asking((held) => ground.tell({ type: 'held', held }));
  }

  /** Whether a dial is under way that is no call yet. */
  get isOpen(): boolean {
    return this.#asking.isOpen;
  }

  get held(): HeldDial | null {
    return this.#asking.held;
  }

  async dial(number: string | number, options?: DialOptions | null): Promise<Call> {
    const { record, trigger = 'api' } = options ?? {};
    const ground = this.#ground;
    const entered = String(number);
    const held = { number: entered, record };
    let sendable = entered;
    try {
      ground.check();
      while (this.#isLoading()) await this.#untilLoaded(held);
      let numbering = loadedNumbering();
      if (!numbering) {
        numbering = await this.#asking.wait(numberingSoon());
        ground.check();
      }
      const read = numbering ? numbering.read(entered, readOptionsOf(ground.settings)) : readPlainly(entered);
      if (!read) {
        const key = entered.trim() === '' ? 'no-number' : 'invalid-number';
        throw ground.error('invalid-number', key, { value: entered });
      }
      sendable = read.send;

      const { request, isGranted } = openRequest({ number: sendable, entered, record, trigger });
      ground.tell({ type: 'dial-request', request });
      let granted = isGranted();
      if (typeof granted !== 'boolean') {
        // Whoever was told may have dialled another number, or let go of the workspace.
        ground.check();
        granted = await this.#asking.wait(granted, { ...held, isPageAsked: true });
      }
      if (!granted) throw ground.error('cancelled');
      ground.check();
      while (this.#isLoading()) await this.#untilLoaded(held);
      return await ground.send(read, record);
    } catch (error) {
      if (error instanceof DialError) ground.tell({ type: 'dial-refused', error, number: sendable, record, trigger });
      throw error;
    }
  }

  /** The dial that waits ends for a reason. */
  end(code: DialErrorCode): void {
    this.#asking.end(this.#ground.error(code));
  }

  /** The link stands differently. */
  lookAtLink(): void {
    if (!this.#isLoading()) this.#loaded?.();
  }

  #isLoading(): boolean {
    return this.#ground.link().status === 'loading';
  }

  async #untilLoaded(held: HeldDial): Promise<void> {
    const ground = this.#ground;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const loaded = new Promise<void>((resolve, reject) => {
      this.#loaded = resolve;
      timer = setTimeout(() => reject(ground.error('no-window', 'loading')), timeoutOf(ground.settings));
    });
    try {
      await this.#asking.wait(loaded, held);
    } finally {
      clearTimeout(timer);
    }
    ground.check();
  }
}

/** The numbering plans, unless they cannot be had or are too long on their way. */
function numberingSoon(): Promise<Numbering | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_WITH_PLANS);
    const done = (numbering?: Numbering): void => {
      clearTimeout(timer);
      resolve(numbering);
    };
    loadNumbering().then(done, () => done());
  });
}
