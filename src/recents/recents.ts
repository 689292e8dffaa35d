import type { DialerSettings, Link, Notice } from '../core/index.js';
import type { CallEntry } from '../state/index.js';
import { forget, note, restore, settled } from './list.js';
import { isOver, notedCall } from './noted-call.js';
import { modeOf, placeOf, type RecentsMode } from './place-of.js';
import type { Place } from './place.js';
import { NO_CALLS, type RecentCall, type RecentCalls, type SameNumber } from './recent-call.js';

/** A busy workspace speaks a thousand times a second; a storage is written to ten times at most. Milliseconds. */
const PAUSE = 100;

/** A dialer, as far as its calls are remembered. */
export type Remembered = readonly [
  isSameNumber: SameNumber,
  dialer: { readonly link: Link },
  settings: Pick<DialerSettings, 'recents'>,
  notices: {
    subscribe(listener: () => void): () => void;
    tell(notice: Extract<Notice, { type: 'recents' }>): void;
  },
  entries: () => readonly CallEntry[],
];

/**
 * One dialer's memory of its calls. A call is noted as soon as it is known and again whenever something of it changes, so
 * that a page that is reloaded in mid-call loses nothing.
 */
export class Recents {
  readonly #isSame: SameNumber;
  readonly #dialer: Remembered[1];
  readonly #settings: Remembered[2];
  readonly #notices: Remembered[3];
  readonly #currentEntries: Remembered[4];
  /** No two dialers have the same, of whatever page: `crypto.randomUUID` is not there on every page. */
  readonly #page = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  #mode: RecentsMode = 'off';
  #place: Place | undefined;
  #letGo: (() => void) | undefined;
  #entries: readonly CallEntry[] = [];
  /** Each call as it was last noted. */
  #noted: ReadonlyMap<string, CallEntry> = new Map();
  #isDue = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param past What a page has not wanted to be noted; of it only what is still under way will be. */
  constructor(past: readonly CallEntry[], ...[isSameNumber, dialer, settings, notices, entries]: Remembered) {
    this.#noted = pastOf(past);
    this.#isSame = isSameNumber;
    this.#dialer = dialer;
    this.#settings = settings;
    this.#notices = notices;
    this.#currentEntries = entries;
  }

  /**
   * Takes note of how things are with the dialer. Costs next to nothing where nothing is different.
   *
   * Another setting is another place: what stands in the old one stays there, and a call that is under way is noted in
   * the new one too. A dialer that has left its page does not listen for what others do to the list.
   */
  look(): RecentCalls {
    const { recents = 'off' } = this.#settings;
    this.#move(modeOf(recents));
    const entries = this.#currentEntries();
    if (entries !== this.#entries) {
      this.#entries = entries;
      this.#schedule();
    }
    const { status, fault } = this.#dialer.link;
    if (status === 'not-configured' && !fault) this.#close();
    else if (this.#place && !this.#letGo) this.#open(this.#place);
    return this.#calls;
  }

  /**
   * Takes one entry out of the list, or all.
   *
   * @returns puts them back
   */
  forget(call?: Pick<RecentCall, 'key'>): () => void {
    this.look();
    this.#flush();
    const place = this.#place;
    const gone = this.#calls.filter(({ key }) => call === undefined || key === call.key);
    place?.change((list) => forget(list, call?.key));
    return () => {
      const back = gone.splice(0);
      place?.change((list) => this.#note(restore(list, back, this.#isSame), this.#entries, this.#noted));
    };
  }

  get #calls(): RecentCalls {
    return this.#place?.calls ?? NO_CALLS;
  }

  #move(mode: RecentsMode): void {
    if (mode === this.#mode) return;
    this.#flush();
    this.#close();
    const calls = this.#calls;
    this.#mode = mode;
    this.#place = mode === 'off' ? undefined : placeOf(mode, globalThis, this.#isSame);
    this.#noted = pastOf([...this.#noted.values()]);
    this.#schedule();
    if (calls.length > 0 || this.#calls.length > 0) this.#tell();
  }

  #tell(): void {
    this.#notices.tell({ type: 'recents', calls: this.#calls });
  }

  #open(place: Place): void {
    this.#letGo = place.subscribe(
      () => this.#tell(),
      () => this.#flush(),
    );
  }

  #close(): void {
    this.#flush();
    this.#letGo?.();
    this.#letGo = undefined;
  }

  /** The first change is noted right after what has brought it, what follows soon after all together. */
  #schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    if (this.#pause === undefined) queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    // As they were last looked at: what came after a page has turned this off is not noted.
    const entries = this.#entries;
    const noted = this.#noted;
    const changed = entries.filter((entry) => noted.get(entry.call.key) !== entry);
    if (changed.length === 0) return;
    this.#noted = new Map(entries.map((entry) => [entry.call.key, entry]));
    this.#place?.change((list) => this.#note(list, changed, noted));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#flush();
    }, PAUSE);
  }

  /** @param entries newest first */
  #note(list: RecentCalls, entries: readonly CallEntry[], known: ReadonlyMap<string, CallEntry>): RecentCalls {
    const now = Date.now();
    return entries.reduceRight((before, entry) => {
      const noted = notedCall(entry, this.#page, now);
      return note(settled(before, noted, now), noted, !known.has(entry.call.key), this.#isSame);
    }, list);
  }
}

/** What is not noted anew in another place: calls that are over, or given up. */
function pastOf(entries: readonly CallEntry[]): ReadonlyMap<string, CallEntry> {
  return new Map(
    entries.filter(({ call, isShelved }) => isShelved || isOver(call)).map((entry) => [entry.call.key, entry]),
  );
}
