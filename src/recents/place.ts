import { NO_CALLS, type RecentCalls, type SameNumber } from './recent-call.js';
import { readContent } from './sound.js';

/** The name under which the list stands in a storage, as JSON. */
export const STORAGE_KEY = 'five9-dialer.recents';

/** How many changes wait for a storage that refuses them until it is given up. */
const MAX_WAITING = 100;

/** What is used of a storage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What makes a new list out of the one that is there. */
export type Change = (list: RecentCalls) => RecentCalls;

/** The globals that a place is made of; Node has no document. */
export type Scope = Partial<Pick<Window, 'addEventListener' | 'removeEventListener'>> & {
  readonly document?: unknown;
  readonly localStorage?: Shelf | null;
  readonly sessionStorage?: Shelf | null;
};

/**
 * Where a list of calls is kept, for all that share it.
 *
 * What stands in the storage is the truth, and a change is made to what is read there anew: so no page writes back what
 * another has removed. A change that the storage refuses, because it is full, is kept and made again with the next one.
 */
export class Place {
  readonly #scope: Scope;
  readonly #isSame: SameNumber;
  readonly #listeners = new Set<() => void>();
  #shelf: Shelf | undefined;
  #content: string | null = null;
  /** What stands there, and what should: they differ while changes are refused. */
  #stored = NO_CALLS;
  #calls = NO_CALLS;
  #waiting: Change[] = [];

  /** @param shelf Without one the list is kept in memory. */
  constructor(scope: Scope, shelf: Shelf | undefined, isSame: SameNumber) {
    this.#scope = scope;
    this.#shelf = shelf;
    this.#isSame = isSame;
    this.look();
  }

  get calls(): RecentCalls {
    return this.#calls;
  }

  /** Makes a change, and tells everybody who shares the place. */
  change(change: Change): void {
    this.#waiting.push(change);
    this.look();
  }

  /** Reads anew what stands there. */
  look(): void {
    this.#read();
    const list = this.#waiting.reduce((before, change) => change(before), this.#stored);
    if (this.#waiting.length > 0) this.#write(list);
    const isSame = JSON.stringify(list) === JSON.stringify(this.#calls);
    if (isSame) return;
    this.#calls = list;
    for (const listener of [...this.#listeners]) listener();
  }

  /**
   * Tells of each change of the list, whoever makes it, until the returned function is called.
   *
   * @param leave The page is about to be left: the last moment for a change.
   */
  subscribe(changed: () => void, leave: () => void): () => void {
    const scope = this.#scope;
    if (this.#listeners.size === 0) {
      scope.addEventListener?.('storage', this.#handleStorage);
      scope.addEventListener?.('pageshow', this.#handleShow);
    }
    scope.addEventListener?.('pagehide', leave);
    this.#listeners.add(changed);
    this.look();
    return () => {
      this.#listeners.delete(changed);
      scope.removeEventListener?.('pagehide', leave);
      if (this.#listeners.size > 0) return;
      scope.removeEventListener?.('storage', this.#handleStorage);
      scope.removeEventListener?.('pageshow', this.#handleShow);
    };
  }

  readonly #handleStorage = ({ key, storageArea }: StorageEvent): void => {
    if (storageArea === this.#shelf && (key === STORAGE_KEY || key === null)) this.look();
  };

  /** A page that was kept for the back button has heard of no change meanwhile. */
  readonly #handleShow = (): void => this.look();

  #read(): void {
    if (!this.#shelf) return;
    let content: string | null;
    try {
      content = this.#shelf.getItem(STORAGE_KEY);
    } catch {
      // As if nobody had written.
      return;
    }
    if (content === this.#content) return;
    this.#content = content;
    this.#stored = readContent(content ?? '', Date.now(), this.#isSame);
  }

  #write(list: RecentCalls): void {
    try {
      const content = JSON.stringify(list);
      if (list.length === 0) this.#shelf?.removeItem(STORAGE_KEY);
      else if (content !== this.#content) this.#shelf?.setItem(STORAGE_KEY, content);
      this.#content = list.length === 0 ? null : content;
    } catch {
      if (this.#waiting.length < MAX_WAITING) return;
      this.#shelf = undefined;
    }
    this.#stored = list;
    this.#waiting = [];
  }
}
