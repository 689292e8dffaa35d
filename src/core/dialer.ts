import type { SentenceKey } from '../locales/index.js';
import type { PhoneNumber } from '../phone/index.js';
import { makeCallRequest } from '../protocol/index.js';
import type { RecentCall } from '../recents/index.js';
import {
  AGENT_STATES,
  callChanges,
  callOnShow,
  callsOf,
  dismissCall,
  EMPTY_STATE,
  expireCall,
  isSameNumber,
  reduce,
  requestCall,
  setAgent,
  type Agent,
  type Call,
  type DialerState,
  type DialRecord,
  type HostAgentState,
} from '../state/index.js';
import type { Endpoint } from '../workspace/index.js';
import type { HeldDial } from './asking.js';
import { Bar } from './bar.js';
import { CallMemory } from './call-memory.js';
import { DialError, type DialErrorCode } from './dial-error.js';
import type { DialOptions } from './dial-options.js';
import { Dialling } from './dialling.js';
import { agentLabeller } from './label-agent.js';
import type { Link } from './link.js';
import { Notices, type Notice } from './notices.js';
import { Outcomes } from './outcomes.js';
import { sentence, timeoutOf, type DialerSettings } from './settings.js';
import { WireLink } from './wire-link.js';

/** A dialer without a face: everything that the element does except showing it. It needs no DOM. */
export class Dialer {
  readonly #settings: DialerSettings;
  readonly #notices = new Notices();
  readonly #outcomes = new Outcomes((code) => this.#error(code));
  readonly #labelled = agentLabeller();
  readonly #dialling: Dialling;
  readonly #bar = new Bar();
  readonly #wire: WireLink;
  readonly #memory: CallMemory;
  #state: DialerState = EMPTY_STATE;
  #calls: readonly Call[] = Object.freeze([]);
  #isDisconnected = false;

  /**
   * @param settings Read whenever they are needed, never copied.
   * @param connects Whether an `endpoint` among them is connected at once. An element does that once it is in a page.
   */
  constructor(settings: DialerSettings = {}, connects = true) {
    this.#settings = settings;
    this.#wire = new WireLink({
      take: (message, at) => {
        const ruling = reduce(this.#state, message, at);
        this.#become(ruling.state);
        return ruling;
      },
      note: (note) => this.#notices.tell(note),
      changed: (link) => {
        this.#notices.tell({ type: 'link', link });
        this.#dialling.lookAtLink();
      },
    });
    this.#dialling = new Dialling({
      settings,
      link: () => this.link,
      check: () => this.#check(),
      tell: (notice) => this.#notices.tell(notice),
      error: (...reason) => this.#error(...reason),
      send: (number, record) => this.#send(number, record),
    });
    this.#memory = new CallMemory(isSameNumber, this, settings, this.#notices, () => this.#state.entries);
    if (connects && settings.endpoint) this.connect(settings.endpoint);
  }

  get link(): Link {
    return this.#wire.link;
  }

  get agent(): Agent {
    return this.#labelled(this.#state.agent, this.#settings.reasonLabels);
  }

  /** Live and just ended, newest first. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  /** The one on show. */
  get call(): Call | null {
    return callOnShow(this.#calls);
  }

  /** A dial that waits: for the workspace's page to load, or for what the page has been asked. */
  get held(): HeldDial | null {
    return this.#dialling.held;
  }

  /** The last numbers that were called or have called, newest first; none until the memory of them is loaded. */
  get recentCalls(): readonly RecentCall[] {
    return this.#memory.look();
  }

  /** Why no number can be dialled just now, whichever it is: the same object for as long as it is the same reason. */
  get bar(): DialError | undefined {
    return this.#bar.look(this.#settings, this, this.#dialling.isOpen || this.#wire.isPosting);
  }

  /** Tells of everything that happens, from now until the returned function is called. */
  subscribe(listener: (notice: Notice) => void): () => void {
    return this.#notices.subscribe(listener);
  }

  /** Links the dialer to a workspace, in place of the one that it is linked to. What is known of calls stays. */
  connect(endpoint: Endpoint): void {
    this.#isDisconnected = false;
    this.#wire.open(endpoint);
  }

  /** Lets go of the workspace. Open dials end as `disconnected`, since nobody hears what becomes of their calls. */
  disconnect(): void {
    this.#isDisconnected = true;
    this.#dialling.end('disconnected');
    for (const key of this.#outcomes.failAll('disconnected')) this.#become(expireCall(this.#state, key));
    this.#wire.close();
  }

  /**
   * Dials a number.
   *
   * @param number As a person writes it; a bare number will do, as the documentation's sample has one.
   * @returns the call, once the workspace reports it ringing or talking
   * @throws DialError, see `DialErrorCode`
   */
  dial(number: string | number, options?: DialOptions | null): Promise<Call> {
    return this.#dialling.dial(number, options);
  }

  /**
   * Takes a call off the screen; if none is named, the dial that is under way, else the call on show. Of a call that the
   * workspace has not spoken of yet it gives up waiting: that dial is `cancelled`, and the call comes back should it be
   * heard of. A call that lives by the workspace's word stays.
   */
  dismiss(call?: Pick<Call, 'key'> | null): void {
    if (!call && this.#dialling.isOpen) {
      this.#dialling.end('cancelled');
      return;
    }
    const { key } = call ?? this.call ?? {};
    if (key === undefined) return;
    const before = this.#calls;
    this.#become(dismissCall(this.#state, key));
    if (this.#calls === before) return;
    this.#outcomes.fail(key, 'cancelled');
    this.#notices.tell({ type: 'dismissed' });
  }

  /**
   * What the host knows of its agent. The newest of it and the workspace's word wins, by the time of the change.
   *
   * @throws TypeError for a state that is none of `AGENT_STATES`
   */
  setAgentState(said: HostAgentState): void {
    if (!AGENT_STATES.includes(said.state)) {
      throw new TypeError(`"${said.state}" is no agent state. There are: ${AGENT_STATES.join(', ')}.`);
    }
    this.#become({ ...this.#state, agent: setAgent(this.#state.agent, said, Date.now()).state });
  }

  /** Takes one of the recent calls out of the list, or all. @returns puts them back */
  async forgetRecentCalls(call?: Pick<RecentCall, 'key'>): Promise<() => void> {
    return (await this.#memory.bring()).forget(call);
  }

  #check(): void {
    if (this.#isDisconnected) throw this.#error('disconnected');
    const { bar } = this;
    if (bar) throw bar;
  }

  /** Posts first and tells afterwards: so nobody hears of a call that was not asked for, and what they do holds nothing up. */
  #send({ send, ways, extension }: PhoneNumber, given: DialRecord | undefined): Promise<Call> {
    const message = makeCallRequest(send);
    // Copied before anything is sent: one that cannot be read throws.
    const record = given && Object.freeze({ ...given });
    const outcome = this.#wire.post(this.#settings.wireFormat === 'json' ? JSON.stringify(message) : message, () => {
      const requested = requestCall(this.#state, { number: send, ways, extension, record }, Date.now());
      const key = `call-${requested.serial}`;
      const open = this.#outcomes.expect(key, timeoutOf(this.#settings), () =>
        this.#become(expireCall(this.#state, key)),
      );
      this.#become(requested);
      return open;
    });
    if (!outcome) throw this.#error('no-window');
    return outcome;
  }

  /** The one place where the state changes: whoever depends on a part of it that is different now is told. */
  #become(state: DialerState): void {
    const before = this.#state;
    const previous = state.agent !== before.agent && this.agent;
    this.#state = state;
    if (state.entries !== before.entries) {
      this.#calls = Object.freeze(callsOf(state));
      for (const { call, previous } of callChanges(before, state)) {
        this.#outcomes.settle(call);
        this.#notices.tell({ type: 'call', call, previous });
      }
    }
    if (previous) this.#notices.tell({ type: 'agent', agent: this.agent, previous });
  }

  #error(code: DialErrorCode, key: SentenceKey = code, values?: Record<string, string>): DialError {
    return new DialError(code, sentence(this.#settings, key, values));
  }
}
