import { html, nothing, type TemplateResult } from 'lit';
import {
  Dialer,
  type Agent,
  type Call,
  type DialError,
  type DialOptions,
  type HostAgentState,
  type Link,
  type Notice,
} from '../core/index.js';
import { en, type Words } from '../locales/index.js';
import { RefusalChangeEvent } from '../events.js';
import { loadedNumbering, loadNumbering } from '../phone/index.js';
import { announcementOf } from './announcement.js';
import { Announcer } from './announcer.js';
import { DialerProperties } from './dialer-properties.js';
import { dispatchNotice } from './dispatch.js';
import { dialerStyles } from './five9-dialer.styles.js';
import { FrameGate } from './frame-gate.js';
import { LinkKeeper } from './link-keeper.js';
import { OwnStates } from './own-states.js';
import { sharedStyles } from './shared.styles.js';
import { viewActions } from './view-actions.js';
import type { ViewRequest } from './view-request.js';

/** The parts of each view, handed on so that a page can style them. */
const AGENT_PARTS = 'agent, agent-dot, agent-state, agent-detail, agent-time';
const CALL_PARTS = 'call, call-state, call-name, call-number, call-time, call-hint, call-action';
const PAD_PARTS =
  'dial-pad, number-label, number-field, number-input, delete-button, problem, keys, key, call-button, bar';

/** What Lit says of a change besides the property's name. */
type PropertyChange = Parameters<DialerProperties['requestUpdate']> extends [unknown?, ...infer More] ? More : never;

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
 * @fires {WireMessageEvent} five9message - A message was sent, understood or turned away.
 *
 * @csspart notice - What is wrong with the set-up.
 */
export class Five9Dialer extends DialerProperties {
  static override readonly styles = [sharedStyles, dialerStyles];

  readonly #dialer: Dialer;
  readonly #linkKeeper: LinkKeeper;
  readonly #act: (request: ViewRequest) => void;
  readonly #announcer = new Announcer();
  readonly #states = new OwnStates(this);
  readonly #frame = new FrameGate(() => this.requestUpdate());
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

  /** Why no number can be dialled just now, whichever it is; `null` where one can. */
  get refusal(): DialError | null {
    return this.#dialer.bar ?? null;
  }

  /** The words of the widget's language. */
  get words(): Words {
    return en;
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

  /** Tells what the host knows of its agent: the newest of it and the workspace's word wins. */
  setAgentState(said: HostAgentState): void {
    this.#dialer.setAgentState(said);
  }

  /** Another document has taken the element over, and knows nothing of its styles. */
  adoptedCallback(): void {
    import('./restyle.js').then(
      ({ restyle }) => restyle(this),
      () => undefined,
    );
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
    const { held } = this.#dialer;
    this.#states.set([
      this.link.status,
      this.agent.state,
      ...(held ? ['waiting'] : this.call ? [this.call.state] : []),
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
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { words, link, agent, call, number } = this;
    const { held } = this.#dialer;
    const bar = this.#dialer.bar?.message ?? '';
    const fault = link.fault ? bar : '';
    return html`<div @five9-view-request=${this.#act}>
        ${fault ? html`<p part="notice" class="notice">${fault}</p>` : nothing}
        ${
          this.noAgent
            ? nothing
            : html`<five9-agent-state exportparts=${AGENT_PARTS} .agent=${agent} .words=${words}></five9-agent-state>`
        }
        <five9-call-status
          exportparts=${CALL_PARTS}
          .call=${call}
          .held=${held}
          .number=${this.#format(held?.number ?? call?.number ?? '')}
          .canDial=${bar === ''}
          .words=${words}
        ></five9-call-status>
        ${
          this.noDialPad
            ? nothing
            : html`<five9-dial-pad
                exportparts=${PAD_PARTS}
                .number=${number || ''}
                .country=${this.defaultCountry}
                .bar=${bar}
                .isBarShown=${fault === ''}
                .problem=${this.problem}
                .words=${words}
              ></five9-dial-pad>`
        }
      </div>
      ${this.#announcer.render()}`;
  }

  #hear(notice: Notice): void {
    if (notice.type === 'dial-refused')
      this.problem = notice.error.code === 'invalid-number' ? notice.error.message : '';
    dispatchNotice(this, notice);
    const announcement = announcementOf(notice, this.words, (number) => this.#format(number));
    if (announcement) this.#announcer.announce(announcement);
    this.#frame.request();
  }

  /** Writes a number for people, plainly until the numbering plans are there. */
  #format(number: string): string {
    const numbering = loadedNumbering();
    if (number === '') return number;
    if (!numbering)
      loadNumbering().then(
        () => this.requestUpdate(),
        () => undefined,
      );
    return numbering?.format(number, this.defaultCountry) ?? number;
  }
}
