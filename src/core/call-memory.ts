import type { RecentCall, Recents, Remembered } from '../recents/index.js';

const NOTHING: readonly RecentCall[] = Object.freeze([]);

/**
 * Loads the memory of calls once it is needed, and has it take note of what it has missed. Until then, and where it cannot
 * be loaded, nothing is remembered and the dialer works on.
 */
export class CallMemory {
  /** Handed on as they came: each name would be written twice. */
  readonly #parts: Remembered;
  #recents: Recents | undefined;
  /** The calls of while nothing was to be remembered. */
  #past: ReturnType<Remembered[4]> = [];

  constructor(...parts: Remembered) {
    this.#parts = parts;
    parts[3].subscribe(() => this.look());
  }

  /** Takes note of how things are, and answers with the list. */
  look(): readonly RecentCall[] {
    const { recents = 'off' } = this.#parts[2];
    if (recents === 'off') this.#past = this.#parts[4]();
    else if (!this.#recents) this.bring().catch(() => undefined);
    return this.#recents?.look() ?? NOTHING;
  }

  async bring(): Promise<Recents> {
    const { Recents } = await import('../recents/index.js');
    if (!this.#recents) {
      this.#recents = new Recents(this.#past, ...this.#parts);
      this.look();
    }
    return this.#recents;
  }
}
