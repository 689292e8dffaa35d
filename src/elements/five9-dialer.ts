import { html, nothing, type LitElement, type PropertyValues, type TemplateResult } from 'lit';
import {
  NO_LINK,
  UNKNOWN_AGENT,
  type Agent,
  type Call,
  type DialError,
  type Dialer,
  type DialOptions,
  type HeldDial,
  type HostAgentState,
  type Link,
  type RecentCall,
} from '../core/index.js';
import type { Words } from '../locales/index.js';
import { DialerInPage } from './dialer-in-page.js';
import { dialerStyles } from './five9-dialer.styles.js';
import { keepFocus } from './keep-focus.js';
import { OwnStates } from './own-states.js';
import { AGENT_PARTS, CALL_PARTS, PAD_PARTS } from './parts.js';
import { PhoneKeeper } from './phone-keeper.js';
import { sharedStyles } from './shared.styles.js';

/** What Lit says of a change besides the property's name. */
type PropertyChange = Parameters<DialerInPage['requestUpdate']> extends [unknown?, ...infer More] ? More : never;

const NOTHING: readonly never[] = Object.freeze([]);

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

  readonly #keeper = new PhoneKeeper(this);
  readonly #states = new OwnStates(this);

  /** How the link to the workspace stands: `status`, `lastHeardAt`, and the `fault` of the set-up where there is one. */
  get link(): Link {
    return this.#dialer?.link ?? NO_LINK;
  }

  /** What is known of the agent. */
  get agent(): Agent {
    return this.#dialer?.agent ?? UNKNOWN_AGENT;
  }

  /** The calls that are live or have just ended, newest first. */
  get calls(): readonly Call[] {
    return this.#dialer?.calls ?? NOTHING;
  }

  /** The call on show, or `null`. */
  get call(): Call | null {
    return this.#dialer?.call ?? null;
  }

  /** The last numbers that were called or have called, newest first. */
  get recentCalls(): readonly RecentCall[] {
    return this.#dialer?.recentCalls ?? NOTHING;
  }

  /** Why no number can be dialled just now, whichever it is; `null` where one can. */
  get refusal(): DialError | null {
    return this.#dialer?.bar ?? this.#keeper.failure ?? null;
  }

  /**
   * Dials a number, the one in the field if none is given.
   *
   * @returns the call, once the workspace reports it ringing or talking
   * @throws DialError with a `code` and a sentence for the agent
   */
  dial(number: string | number = this.number || '', options?: DialOptions | null): Promise<Call> {
    return this.#keeper.dial(number, options);
  }

  /** Takes a call off the screen, the one on show if none is named, or gives up waiting for it. */
  dismiss(call?: Pick<Call, 'key'> | null): void {
    this.#dialer?.dismiss(call);
  }

  /** Takes one of the recent calls out of the list, or all. Resolves to what puts them back. */
  forgetRecentCalls(call?: Pick<RecentCall, 'key'>): Promise<() => void> {
    return this.#keeper.with(({ dialer }) => dialer.forgetRecentCalls(call));
  }

  /** Tells what the host knows of its agent: the newest of it and the workspace's word wins. */
  setAgentState(said: HostAgentState): void {
    // Of the moment when it is said, which may be before there is a phone.
    const dated = { since: Date.now(), ...said };
    this.#keeper.tell(({ dialer }) => dialer.setAgentState(dated));
  }

  /** Puts the caret into the number field. */
  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.renderRoot.querySelector<HTMLElement>('five9-dial-pad')?.focus(options);
    // Put into the page in this very task: there is no field before its end.
    else if (this.isConnected) setTimeout(() => this.focus(options));
  }

  override requestUpdate(name?: PropertyKey, ...more: PropertyChange): void {
    super.requestUpdate(name, ...more);
    // An endpoint may speak at once, and what is said before the next update must not be lost.
    if (name === 'endpoint') this.#keeper.hearEndpoint();
    // Whoever has put another number into the field, person or page: what was refused is another.
    if (name === 'number') this.problem = null;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    // A framework that takes it back leaves `undefined` behind, which is `off` to a headless dialer.
    if (!this.recents) this.recents = 'session';
    const { phone, failure } = this.#keeper;
    this.#states.set([
      // Until there is a phone nothing is known of the link, a fault of the set-up least of all.
      ...(phone || failure ? [this.link.status] : []),
      this.agent.state,
      ...(this.#held ? ['waiting'] : this.call ? [this.call.state] : []),
      ...(phone?.isReminded ? ['reminded'] : []),
    ]);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#keeper.settled();
    this.#keeper.phone?.flush();
    const isSettled = await super.getUpdateComplete();
    await this.renderRoot.querySelector<LitElement>('five9-call-status')?.updateComplete;
    return isSettled;
  }

  /** Where the page takes a view away that has the focus, the call on show has it. */
  protected override update(changed: PropertyValues): void {
    keepFocus(
      this.renderRoot,
      () => super.update(changed),
      () => this.renderRoot.querySelector<HTMLElement>('five9-call-status')?.focus(),
    );
  }

  protected override render(): TemplateResult {
    const { words, link, agent, call, calls, number, defaultCountry } = this;
    const { phone, failure } = this.#keeper;
    const bar = this.refusal?.message ?? '';
    const fault = link.fault || failure ? bar : '';
    const dir = this.ownDirection ?? nothing;
    return html`${fault ? html`<p part="notice" class="notice" lang=${words.lang} dir=${dir}><bdi dir=${words.dir}>${fault}</bdi></p>` : nothing}
      <div class="views" lang=${words.lang} dir=${dir} @five9-view-request=${this.#keeper.act}>
        ${
          this.noAgent
            ? nothing
            : html`<five9-agent-state
                exportparts=${AGENT_PARTS}
                .agent=${agent}
                .isReminded=${phone?.isReminded}
                .words=${words}
              ></five9-agent-state>`
        }
        ${phone?.agentMenu}
        <five9-call-status
          exportparts=${CALL_PARTS}
          .call=${call}
          .calls=${calls}
          .held=${this.#held}
          .number=${phone?.number ?? ''}
          .country=${defaultCountry}
          .bar=${bar}
          .isBarShown=${this.noDialPad && fault === ''}
          .hasDialPad=${!this.noDialPad}
          .words=${words}
        ></five9-call-status>
        ${phone?.callControls}
        ${
          this.noDialPad
            ? nothing
            : html`<five9-dial-pad
                exportparts=${PAD_PARTS}
                .number=${number || ''}
                .country=${defaultCountry}
                .bar=${bar}
                .isBarShown=${fault === ''}
                .problem=${phone?.problem ?? ''}
                .words=${words}
              ></five9-dial-pad>`
        }
        ${phone?.recents} ${phone?.diagnostics}
      </div>
      ${phone?.regions}`;
  }

  protected override get english(): Words {
    return this.#keeper.phone?.english ?? super.english;
  }

  get #dialer(): Dialer | undefined {
    return this.#keeper.phone?.dialer;
  }

  get #held(): HeldDial | null {
    return this.#dialer?.held ?? null;
  }
}
