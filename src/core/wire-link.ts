import { decode, type InboundMessage } from '../protocol/index.js';
import { LinkLostError, type Endpoint, type LinkFault, type LinkStanding } from '../workspace/index.js';
import { NO_LINK, type Link } from './link.js';
import type { Notice, Verdict, WireNote } from './notices.js';

/** What the dialer does with what the link brings. */
interface LinkUser {
  /** Takes a message that was understood, and says what came of it. */
  take(message: InboundMessage, at: number): { verdict: 'accepted' | 'duplicate' | 'out-of-order'; detail: string };
  /** Hears of every message that looks like ours, once it was dealt with. */
  note(note: Extract<Notice, WireNote>): void;
  /** The link stands differently. */
  changed(link: Link): void;
}

/** The dialer's end of the wire: one endpoint at a time, how the link stands, and a verdict for every message. */
export class WireLink {
  readonly #user: LinkUser;
  #link: Link = NO_LINK;
  /** What the endpoint has said of itself. */
  #standing: LinkStanding['status'] | undefined;
  /** One for each time that an endpoint is subscribed to, the same one again or another. */
  #line: { readonly endpoint: Endpoint } | undefined;
  /** What is heard while a message is posted; it is dealt with once that has left. */
  #early: unknown[] | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(user: LinkUser) {
    this.#user = user;
  }

  get link(): Link {
    return this.#link;
  }

  open(endpoint: Endpoint): void {
    const before = this.#link;
    this.#letGo()?.();
    const line = (this.#line = { endpoint });
    const unsubscribe = endpoint.subscribe((message) => this.#line === line && this.#hear(message), {
      onStanding: (standing) => this.#line === line && this.#stand(standing),
      onRefused: ({ verdict, origin, expected, message }) => {
        if (this.#line !== line) return;
        const speaker = origin === '' || origin === 'null' ? 'a page without an origin' : origin;
        this.#note('received', verdict, `${speaker} spoke, ${expected} is heard`, message);
      },
    });
    // Whoever was told of it may have chosen another, or none.
    if (this.#line === line) {
      this.#unsubscribe = unsubscribe;
      if (!this.#standing && this.#link.status !== 'heard') this.#stand({ status: 'listening' });
    } else unsubscribe();
    if (this.#link === NO_LINK && before !== NO_LINK) this.#user.changed(NO_LINK);
  }

  close(): void {
    const before = this.#link;
    const unsubscribe = this.#letGo();
    if (before !== NO_LINK) this.#user.changed(NO_LINK);
    unsubscribe?.();
  }

  /** Whether a message is on its way out just now. */
  get isPosting(): boolean {
    return this.#early !== undefined;
  }

  /**
   * @param left What to do once the message has left, before any answer to it is heard.
   * @returns its result; `undefined` where the message did not leave, and then the link says why
   */
  post<Result>(message: unknown, left: () => Result): Result | undefined {
    const line = this.#line;
    const answers: unknown[] = (this.#early = []);
    let [verdict, detail]: [Verdict, string] = ['sent', ''];
    try {
      line?.endpoint.post(message);
    } catch (error) {
      if (error instanceof LinkLostError) this.#stand(error.standing);
      // By its name alone: what else it says may quote the message.
      [verdict, detail] = ['not-sent', `not posted: ${String((error as Partial<Error> | null)?.name)}`];
    }
    const result = verdict === 'sent' ? left() : undefined;
    this.#note('sent', verdict, detail, message);
    if (this.#early === answers) this.#early = undefined;
    // Whoever is told may let go of the workspace.
    for (const answer of answers) if (line === this.#line) this.#hear(answer);
    return result;
  }

  /** @returns what gives the subscription back: the endpoint's own, which may throw, and so is called last */
  #letGo(): (() => void) | undefined {
    const unsubscribe = this.#unsubscribe;
    this.#unsubscribe = undefined;
    this.#early = undefined;
    this.#line = undefined;
    this.#link = NO_LINK;
    this.#standing = undefined;
    return unsubscribe;
  }

  #hear(message: unknown): void {
    if (this.#early) {
      this.#early.push(message);
      return;
    }
    const decoded = decode(message);
    if (!decoded) return;
    const at = Date.now();
    const isFirst = this.#link.status !== 'heard';
    this.#link = Object.freeze({ status: 'heard', lastHeardAt: at });
    const ruling = 'message' in decoded && this.#user.take(decoded.message, at);
    const { verdict, detail } = ruling && ruling.verdict !== 'accepted' ? ruling : decoded;
    this.#note('received', verdict, detail, message);
    if (isFirst && this.#link.status === 'heard') this.#user.changed(this.#link);
  }

  /**
   * A page that finishes loading was heard already if it spoke while it loaded; one that loads again has yet to speak.
   */
  #stand({ status, fault }: LinkStanding): void {
    const stays = this.#link.status === 'heard' && this.#standing === 'loading' && status === 'listening';
    this.#standing = status;
    const { lastHeardAt } = this.#link;
    if (stays || (this.#link.status === status && isSame(this.#link.fault, fault))) return;
    this.#link = Object.freeze({
      status,
      ...(lastHeardAt !== undefined && { lastHeardAt }),
      ...(fault && { fault: Object.freeze({ ...fault }) }),
    });
    this.#user.changed(this.#link);
  }

  #note(direction: WireNote['direction'], verdict: Verdict, detail: string, message: unknown): void {
    this.#user.note({ type: 'message', direction, verdict, detail, message, at: Date.now() });
  }
}

/** By what they say; one that says it in another order is only told once more. */
function isSame(a: LinkFault | undefined, b: LinkFault | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
