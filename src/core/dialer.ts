import type { SentenceKey } from '../locales/index.js';
import { loadedNumbering, loadNumbering, readPlainly, type PhoneNumber } from '../phone/index.js';
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
  withdrawCall,
  type Agent,
  type Call,
  type DialerState,
  type DialRecord,
  type HostAgentState,
} from '../state/index.js';
import type { Endpoint } from '../workspace/index.js';
import { Asking } from './asking.js';
import { barOf } from './bar.js';
import { CallMemory } from './call-memory.js';
import { DialError, type DialErrorCode } from './dial-error.js';
import type { DialOptions } from './dial-options.js';
import { openRequest } from './dial-request.js';
import { Holder, type HeldDial } from './held-dial.js';
import { agentLabeller } from './label-agent.js';
import type { Link } from './link.js';
import { Notices, type Notice } from './notices.js';
import { Outcomes } from './outcomes.js';
import { readOptionsOf, sentence, timeoutOf, type DialerSettings } from './settings.js';
import { WireLink } from './wire-link.js';

/**
 * A dialer without a face: everything that the element does except showing it. It needs no DOM.
 *
 * How a number becomes a call:
 *
 * 1. What is known to stand in the way refuses the dial before anybody is asked. While the workspace's page is still
 *    loading the dial is held.
 * 2. The number is read. The numbering plan is loaded for the first one; after that all of this is one task.
 * 3. The page is asked, and may cancel, or wait and then cancel.
 * 4. The request is noted, then sent: an answer may come before `post()` returns.
 * 5. From here on only the workspace's word moves the call. The dial has gone through once the call rings.
 */
export class Dialer {
  readonly #settings: DialerSettings;
  readonly #notices = new Notices();
  readonly #outcomes = new Outcomes((code) => this.#error(code));
  readonly #labelled = agentLabeller();
  readonly #holder = new Holder((held) => this.#notices.tell({ type: 'held', held }));
  readonly #asking = new Asking();
  readonly #wire: WireLink;
  readonly #memory: CallMemory;
  #state: DialerState = EMPTY_STATE;
  #calls: readonly Call[] = Object.freeze([]);
  #isDisconnected = false;

  /** @param settings Read whenever they are needed, never copied. One with an `endpoint` is connected at once. */
  constructor(settings: DialerSettings = {}) {
    this.#settings = settings;
    this.#wire = new WireLink({
      take: (message, at) => {
        const { state, ...ruling } = reduce(this.#state, message, at);
        this.#become(state);
        return ruling;
      },
      note: (note) => this.#notices.tell({ type: 'message', ...note }),
      changed: (link) => {
        this.#notices.tell({ type: 'link', link });
        if (link.status !== 'loading') this.#holder.release();
      },
    });
    this.#memory = new CallMemory(isSameNumber, this, settings, this.#notices, () => this.#state.entries);
    if (settings.endpoint) this.connect(settings.endpoint);
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

  /** A dial that waits for the workspace's page to load. */
  get held(): HeldDial | null {
    return this.#holder.held;
  }

  /** The last numbers that were called or have called, newest first; none until the memory of them is loaded. */
  get recentCalls(): readonly RecentCall[] {
    return this.#memory.look();
  }

  /** Why no number can be dialled just now, whichever it is. */
  get bar(): DialError | undefined {
    return barOf(this.#settings, this) ?? (this.#asking.isOpen ? this.#error('busy', 'starting') : undefined);
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
    this.#asking.end(this.#error('disconnected'));
    this.#holder.release(this.#error('disconnected'));
    this.#wire.close();
    for (const key of this.#outcomes.failAll('disconnected')) this.#become(expireCall(this.#state, key));
  }

  /**
   * Dials a number.
   *
   * @param number As a person writes it; a bare number will do, as the documentation's sample has one.
   * @returns the call, once the workspace reports it ringing or talking
   * @throws DialError, see `DialErrorCode`
   */
  async dial(number: string | number, { record, trigger = 'api' }: DialOptions = {}): Promise<Call> {
    const entered = String(number);
    let sendable = entered;
    try {
      this.#check();
      while (this.#isLoading()) await this.#untilLoaded({ number: entered, record });
      const numbering = loadedNumbering() ?? (await this.#asking.wait(loadNumbering().catch(() => undefined)));
      this.#check();
      const read = numbering ? numbering.read(entered, readOptionsOf(this.#settings)) : readPlainly(entered);
      if (!read)
        throw this.#error('invalid-number', entered.trim() === '' ? 'no-number' : 'invalid-number', { value: entered });
      sendable = read.send;

      const { request, isGranted } = openRequest({ number: sendable, entered, record, trigger });
      this.#notices.tell({ type: 'dial-request', request });
      const granted = isGranted();
      if (!(typeof granted === 'boolean' ? granted : await this.#asking.wait(granted))) throw this.#error('cancelled');
      this.#check();
      while (this.#isLoading()) await this.#untilLoaded({ number: entered, record });
      return await this.#send(read, record);
    } catch (error) {
      if (error instanceof DialError) {
        this.#notices.tell({ type: 'dial-refused', error, number: sendable, record, trigger });
      }
      throw error;
    }
  }

  /**
   * Takes a call off the screen; if none is named, the dial that is held, else the call on show. Of a call that the
   * workspace has not spoken of yet it gives up waiting: that dial is `cancelled`, and the call comes back should it be
   * heard of. A call that lives by the workspace's word stays.
   */
  dismiss(call?: Pick<Call, 'key'> | null): void {
    if (!call && this.held) {
      this.#holder.release(this.#error('cancelled'));
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

  #isLoading(): boolean {
    return this.link.status === 'loading';
  }

  async #untilLoaded(held: HeldDial): Promise<void> {
    await this.#asking.wait(
      this.#holder.hold(held, timeoutOf(this.#settings), () => this.#error('no-window', 'loading')),
    );
    this.#check();
  }

  #send({ send, extension }: PhoneNumber, record: DialRecord | undefined): Promise<Call> {
    const requested = requestCall(this.#state, { number: send, extension, record }, Date.now());
    const key = `call-${requested.serial}`;
    const outcome = this.#outcomes.expect(key, timeoutOf(this.#settings), () =>
      this.#become(expireCall(this.#state, key)),
    );
    this.#become(requested);
    // Somebody may have given the call up, or the dialer, on hearing of it.
    if (!this.#outcomes.isOpen(key)) return outcome;
    const message = makeCallRequest(send);
    if (!this.#wire.post(this.#settings.wireFormat === 'json' ? JSON.stringify(message) : message)) {
      this.#become(withdrawCall(this.#state, key));
      this.#outcomes.fail(key, 'no-window');
    }
    return outcome;
  }

  /** The one place where the state changes: whoever depends on a part of it that is different now is told. */
  #become(state: DialerState): void {
    const before = this.#state;
    const { agent: previous } = this;
    this.#state = state;
    if (state.entries !== before.entries) {
      this.#calls = Object.freeze(callsOf(state));
      for (const change of callChanges(before, state)) {
        this.#outcomes.settle(change.call);
        this.#notices.tell({ type: 'call', ...change });
      }
    }
    if (state.agent !== before.agent) this.#notices.tell({ type: 'agent', agent: this.agent, previous });
  }

  #error(code: DialErrorCode, key: SentenceKey = code, values?: Record<string, string>): DialError {
    return new DialError(code, sentence(this.#settings, key, values));
  }
}
