import type { RecentCall } from '../recents/index.js';
import type { Agent, Call, DialRecord } from '../state/index.js';
import type { DialError } from './dial-error.js';
import type { HeldDial } from './asking.js';
import type { Link } from './link.js';

/** What made a number be dialled. */
export type DialTrigger = 'dial-pad' | 'click-to-dial' | 'command' | 'recents' | 'api';

/** A number that is about to be dialled, before anything is sent. */
export interface DialRequest {
  /** As it will be sent. */
  readonly number: string;
  readonly entered: string;
  readonly record?: DialRecord | undefined;
  readonly trigger: DialTrigger;
  /** The call is not made. */
  cancel(): void;
  /** The call is made only once the promise resolves, and not if that is to `false` or if it rejects. */
  waitUntil(promise: Promise<unknown>): void;
}

/** What became of a message. */
export type Verdict =
  | 'sent'
  /** The endpoint threw. */
  | 'not-sent'
  | 'accepted'
  /** Accepted, though it was spelled in a way that no page documents. */
  | 'drift'
  | 'wrong-origin'
  | 'wrong-source'
  /** Of our channel, and a part that it cannot do without is missing. */
  | 'malformed'
  | 'unknown-topic'
  | 'unknown-state'
  /** It repeats what is known. */
  | 'duplicate'
  /** It comes too late: its call has gone on, or the agent's state is newer. */
  | 'out-of-order';

/** One message that looked like ours, either way. */
export interface WireNote {
  readonly direction: 'sent' | 'received';
  readonly verdict: Verdict;
  /** What is the matter and where, in a few English words for the integrator; empty where nothing is. */
  readonly detail: string;
  readonly message: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A dial that did not go through. */
export interface DialRefusal {
  readonly error: DialError;
  /** As it would have been sent, or as it was entered where it is no number. */
  readonly number: string;
  readonly record?: DialRecord | undefined;
  readonly trigger: DialTrigger;
}

/** What a dialer tells those who subscribe to it. */
export type Notice =
  | { readonly type: 'dial-request'; readonly request: DialRequest }
  | ({ readonly type: 'dial-refused' } & DialRefusal)
  /** A call appeared or changed its state. */
  | { readonly type: 'call'; readonly call: Call; readonly previous?: Call | undefined }
  /** Calls were taken off the screen. */
  | { readonly type: 'dismissed' }
  | { readonly type: 'agent'; readonly agent: Agent; readonly previous: Agent }
  /** A dial waits for the workspace's page, or for this one, or no longer does. */
  | { readonly type: 'held'; readonly held: HeldDial | null }
  | { readonly type: 'link'; readonly link: Link }
  /** The list of recent calls has changed, by whomever. */
  | { readonly type: 'recents'; readonly calls: readonly RecentCall[] }
  | ({ readonly type: 'message' } & WireNote);

/**
 * Those who want to be told. Each hears everything in the order in which it happened, even where one of them makes
 * more happen while it listens; only a request is put to them at once, since its answer is waited for. Each subscription
 * counts by itself and hears only what is told while it lasts. A listener that throws is reported as an uncaught error
 * and keeps nothing from the others.
 */
export class Notices {
  /** Replaced and never changed, so that whoever is being told keeps to those that there were. */
  #entries: readonly { readonly listener: (notice: Notice) => void }[] = [];
  readonly #queue: Notice[] = [];

  subscribe(listener: (notice: Notice) => void): () => void {
    const entry = { listener };
    this.#entries = [...this.#entries, entry];
    return () => {
      this.#entries = this.#entries.filter((each) => each !== entry);
    };
  }

  tell(notice: Notice): void {
    if (notice.type === 'dial-request') this.#put(notice);
    else if (this.#queue.push(notice) === 1)
      for (let next: Notice | undefined; (next = this.#queue[0]); this.#queue.shift()) this.#put(next);
  }

  #put(notice: Notice): void {
    for (const entry of this.#entries) {
      if (!this.#entries.includes(entry)) continue;
      try {
        entry.listener(notice);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
