/** More calls than that are not of interest at the same time. */
const MAX_KEYS = 100;

/** Remembers the keys of calls that something holds for. The oldest is forgotten, so that a long day needs no memory. */
export class RecentKeys {
  readonly #keys = new Set<string>();

  /** @returns whether it is new */
  add(key: string): boolean {
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    for (const oldest of this.#keys) {
      if (this.#keys.size <= MAX_KEYS) break;
      this.#keys.delete(oldest);
    }
    return true;
  }

  /** @returns whether it was there */
  delete(key: string): boolean {
    return this.#keys.delete(key);
  }
}
