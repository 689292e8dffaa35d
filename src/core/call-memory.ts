import type { RecentCall, Recents, Remembered } from '../recents/index.js';

const NOTHING: readonly RecentCall[] = Object.freeze([]);

/**
 * The dialer's end of the room where calls are remembered. That is brought once it is needed, and takes note of what it
 * has missed; until then, and where it cannot be brought, nothing is remembered and the dialer works on.
 */
export class CallMemory {
  readonly #dialer: Remembered;
  #recents: Recents | undefined;

  constructor(...dialer: Remembered) {
    this.#dialer = dialer;
    dialer[3].subscribe(() => this.look());
  }

  /** Takes note of how things are, and answers with the list. */
  look(): readonly RecentCall[] {
    const { recents = 'off' } = this.#dialer[2];
    if (!this.#recents && recents !== 'off') this.bring().catch(() => undefined);
    return this.#recents?.look() ?? NOTHING;
  }

  async bring(): Promise<Recents> {
    const { Recents } = await import('../recents/index.js');
    if (!this.#recents) {
      this.#recents = new Recents(...this.#dialer);
      this.look();
    }
    return this.#recents;
  }
}
