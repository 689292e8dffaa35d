import { decode, type InboundMessage } from '../protocol/index.js';
import { LinkLostError, type Endpoint, type LinkStanding } from '../workspace/index.js';
import { NO_LINK, type Link } from './link.js';
import type { Verdict, WireNote } from './notices.js';

/** What the dialer does with what the link brings. */
export interface LinkUser {
  /** Takes a message that was understood, and says what came of it. */
  take(message: InboundMessage, at: number): { verdict: 'accepted' | 'duplicate' | 'out-of-order'; detail: string };
  /** Hears of every message that looks like ours, once it was dealt with. */
  note(note: WireNote): void;
  /** The link stands differently. */
  changed(link: Link): void;
}

/** The dialer's end of the wire: one endpoint at a time, how the link stands, and a verdict for every message. */
export class WireLink {
  readonly #user: LinkUser;
  #link: Link = NO_LINK;
  #standing: LinkStanding['status'] = 'not-configured';
  #endpoint: Endpoint | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(user: LinkUser) {
    this.#user = user;
  }

  get link(): Link {
    return this.#link;
  }

  get isOpen(): boolean {
    return this.#endpoint !== undefined;
  }

  open(endpoint: Endpoint): void {
    this.close();
    this.#endpoint = endpoint;
    // An endpoint that knows better says so before it returns.
    this.#stand({ status: 'listening' });
    this.#unsubscribe = endpoint.subscribe((message) => this.#hear(message), {
      onStanding: (standing) => this.#stand(standing),
      onRefused: ({ verdict, origin, expected, message }) =>
        this.#note('received', verdict, `${origin || 'a page without an origin'} spoke, ${expected} is heard`, message),
    });
  }

  close(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#endpoint = undefined;
    this.#link = NO_LINK;
    this.#stand(NO_LINK);
  }

  /** @returns whether the message left. Where it did not, the link says why. */
  post(message: unknown): boolean {
    try {
      this.#endpoint?.post(message);
    } catch (error) {
      if (error instanceof LinkLostError) this.#stand(error.standing);
      return false;
    }
    this.#note('sent', 'sent', '', message);
    return true;
  }

  #hear(message: unknown): void {
    const decoded = decode(message);
    if (!decoded) return;
    const at = Date.now();
    const isFirst = this.#link.status !== 'heard';
    this.#link = Object.freeze({ status: 'heard', lastHeardAt: at });
    if ('message' in decoded) {
      const { verdict, detail } = this.#user.take(decoded.message, at);
      const isTaken = verdict === 'accepted';
      this.#note('received', isTaken ? decoded.verdict : verdict, isTaken ? decoded.detail : detail, message);
    } else {
      this.#note('received', decoded.verdict, decoded.detail, message);
    }
    if (isFirst) this.#user.changed(this.#link);
  }

  /**
   * A page that finishes loading was heard already if it spoke while it loaded; one that loads again has yet to speak.
   */
  #stand({ status, fault }: LinkStanding): void {
    const stays = this.#link.status === 'heard' && this.#standing === 'loading' && status === 'listening';
    this.#standing = status;
    if (stays) return;
    const { lastHeardAt } = this.#link;
    this.#link = Object.freeze({ status, ...(lastHeardAt !== undefined && { lastHeardAt }), ...(fault && { fault }) });
    this.#user.changed(this.#link);
  }

  #note(direction: WireNote['direction'], verdict: Verdict, detail: string, message: unknown): void {
    this.#user.note({ direction, verdict, detail, message, at: Date.now() });
  }
}
