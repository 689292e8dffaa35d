import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import {
  Dialer,
  isLive,
  type Agent,
  type Call,
  type DialError,
  type DialOptions,
  type HostAgentState,
  type Link,
  type Notice,
  type WireNote,
  type RecentCall,
} from '../core/index.js';
import { RefusalChangeEvent } from '../events.js';
import { announcementOf } from './announcement.js';
import { Announcer } from './announcer.js';
import { DialerInPage } from './dialer-in-page.js';
import { dispatchNotice } from './dispatch.js';
import { dialerStyles } from './five9-dialer.styles.js';
import { FrameGate } from './frame-gate.js';
import { LinkKeeper } from './link-keeper.js';
import { agentMenu, callControls, diagnostics, recentCalls } from './optional-views.js';
import { OnDemand } from './on-demand.js';
import { OwnStates } from './own-states.js';
import { AGENT_PARTS, CALL_PARTS, PAD_PARTS } from './parts.js';
import { problemOf } from './problem.js';
import { sharedStyles } from './shared.styles.js';
import { viewActions } from './view-actions.js';
import type { ViewRequest } from './view-request.js';
import { writtenNumber } from './written-number.js';

const reminder = new OnDemand(() => import('./not-ready-reminder.js'));

/** So many of the newest messages are kept for the diagnostics. */
const MAX_LOG = 200;

/** What Lit says of a change besides the property's name. */
type PropertyChange = Parameters<DialerInPage['requestUpdate']> extends [unknown?, ...infer More] ? More : never;

/**
 * A phone for a CRM page: shows the agent's state, a dial pad and the call's status, and has the host workspace make
 * the calls. It shows what the workspace has said, and "unknown" where it has said nothing.
 *
 * @summary One tag that puts a phone into any CRM page.
 *
 * @fires {DialRequestEvent} five9dialrequest - A number is about to be dialled. Cancelable; `waitUntil(promise)` holds it.
 * @fires {DialRefusedEvent} five9dialrefused - A dial did not go through; `error` says why.
 * @fires {CallChangeEvent} five9callchange - A call appeared or changed its state.
 * @fires {AgentChangeEvent} five9agentchange - What is known of the agent has changed.
 * @fires {RefusalChangeEvent} five9refusalchange - Whether a number can be dialled now has changed, or why not.
 * @fires {ControlRequestEvent} five9controlrequest - A button of `call-controls` was pressed. Cancelable: "not done".
 * @fires {AgentRequestEvent} five9agentrequest - A state was chosen in the agent menu. Cancelable.
 * @fires {WireMessageEvent} five9message - A message was sent, understood or turned away.
 *
 * @csspart notice - What is wrong with the set-up.
 */
export class Five9Dialer extends DialerInPage {
  static override readonly styles = [sharedStyles, dialerStyles];

  readonly #dialer: Dialer;
  readonly #linkKeeper: LinkKeeper;
  readonly #act: (request: ViewRequest) => void;
  readonly #announcer = new Announcer(this);
  readonly #states = new OwnStates(this);
  readonly #frame = new FrameGate(() => this.requestUpdate());
  /** What was said while the diagnostics were on, oldest first. */
  readonly #log: WireNote[] = [];
  #isReminded: boolean | undefined = false;
  /** What the page was last told. */
  #refusal: DialError | null = null;

  constructor() {
    super();
    this.#dialer = new Dialer(this);
    this.#dialer.subscribe((notice) => this.#hear(notice));
    this.#linkKeeper = new LinkKeeper(this, this.#dialer);
    this.#act = viewActions(this, this.#dialer);
  }

  /** How the link to the workspace stands: `status`, `lastHeardAt`, and the `fault` of the set-up where there is one. */
  get link(): Link {
    return this.#dialer.link;
  }

  /** What is known of the agent. */
  get agent(): Agent {
    return this.#dialer.agent;
  }

  /** The calls that are live or have just ended, newest first. */
  get calls(): readonly Call[] {
    return this.#dialer.calls;
  }

  /** The call on show, or `null`. */
  get call(): Call | null {
    return this.#dialer.call;
  }

  /** The last numbers that were called or have called, newest first. */
  get recentCalls(): readonly RecentCall[] {
    return this.#dialer.recentCalls;
  }

  /** Why no number can be dialled just now, whichever it is; `null` where one can. */
  get refusal(): DialError | null {
    return this.#dialer.bar ?? null;
  }

  /**
   * Dials a number, the one in the field if none is given.
   *
   * @returns the call, once the workspace reports it ringing or talking
   * @throws DialError with a `code` and a sentence for the agent
   */
  dial(number: string | number = this.number || '', options?: DialOptions): Promise<Call> {
    this.#linkKeeper.refresh();
    return this.#dialer.dial(number, options);
  }

  /** Takes a call off the screen, the one on show if none is named, or gives up waiting for it. */
  dismiss(call?: Pick<Call, 'key'> | null): void {
    this.#dialer.dismiss(call);
  }

  /** Takes one of the recent calls out of the list, or all. Resolves to what puts them back. */
  forgetRecentCalls(call?: Pick<RecentCall, 'key'>): Promise<() => void> {
    return this.#dialer.forgetRecentCalls(call);
  }

  /** Tells what the host knows of its agent: the newest of it and the workspace's word wins. */
  setAgentState(said: HostAgentState): void {
    this.#dialer.setAgentState(said);
  }

  /** Puts the caret into the number field. */
  override focus(): void {
    if (this.hasUpdated) this.renderRoot.querySelector<HTMLElement>('five9-dial-pad')?.focus();
  }

  override requestUpdate(name?: PropertyKey, ...more: PropertyChange): void {
    super.requestUpdate(name, ...more);
    // An endpoint may speak at once, and what is said before the next update must not be lost.
    if (name === 'endpoint') this.#linkKeeper.refresh();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { held } = this.#dialer;
    this.#isReminded = this.notReadyReminder > 0 && reminder.for(this)?.remind(this, this.#announcer);
    this.#states.set([
      this.link.status,
      this.agent.state,
      ...(held ? ['waiting'] : this.call ? [this.call.state] : []),
      ...(this.#isReminded ? ['reminded'] : []),
    ]);
  }

  protected override updated(): void {
    const { refusal } = this;
    if (refusal?.message === this.#refusal?.message) return;
    this.#refusal = refusal;
    this.dispatchEvent(new RefusalChangeEvent(refusal));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    this.#frame.flush();
    const isSettled = await super.getUpdateComplete();
    await this.renderRoot.querySelector<LitElement>('five9-call-status')?.updateComplete;
    return isSettled;
  }

  protected override render(): TemplateResult {
    const { words, link, agent, call, number, problem } = this;
    const { held } = this.#dialer;
    const bar = this.#dialer.bar?.message ?? '';
    const fault = link.fault ? bar : '';
    const dir = this.ownDirection ?? nothing;
    return html`${fault ? html`<p part="notice" class="notice" lang=${words.lang} dir=${dir}><bdi dir=${words.dir}>${fault}</bdi></p>` : nothing}
      <div class="views" lang=${words.lang} dir=${dir} @five9-view-request=${this.#act}>
        ${
          this.noAgent
            ? nothing
            : html`<five9-agent-state
                exportparts=${AGENT_PARTS}
                .agent=${agent}
                .isReminded=${this.#isReminded}
                .words=${words}
              ></five9-agent-state>`
        }
        ${agentMenu(this)}
        <five9-call-status
          exportparts=${CALL_PARTS}
          .call=${call}
          .calls=${this.calls}
          .held=${held}
          .number=${writtenNumber(held?.number ?? call?.number ?? '', this.defaultCountry, this)}
          .country=${this.defaultCountry}
          .bar=${bar}
          .isBarShown=${this.noDialPad && fault === ''}
          .words=${words}
        ></five9-call-status>
        ${callControls(this)}
        ${
          this.noDialPad
            ? nothing
            : html`<five9-dial-pad
                exportparts=${PAD_PARTS}
                .number=${number || ''}
                .country=${this.defaultCountry}
                .bar=${bar}
                .isBarShown=${fault === ''}
                .problem=${problem === null ? '' : problemOf(problem, words)}
                .words=${words}
              ></five9-dial-pad>`
        }
        ${recentCalls(this, this.#dialer)} ${diagnostics(this, this.#log)}
      </div>
      ${this.#announcer.regions}`;
  }

  #hear(notice: Notice): void {
    if (this.diagnostics && notice.type === 'message' && this.#log.push(notice) > MAX_LOG) this.#log.shift();
    if (this.muted && !(this.call && isLive(this.call))) this.muted = false;
    if (notice.type === 'dial-refused') this.problem = notice.error.code === 'invalid-number' ? notice.number : null;
    dispatchNotice(this, notice);
    const announcement = announcementOf(notice, this.words, (number) =>
      writtenNumber(number, this.defaultCountry, this),
    );
    if (announcement) this.#announcer.announce(announcement);
    this.#frame.request();
  }
}
