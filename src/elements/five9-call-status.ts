import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { countsFrom, durationOf, isLive, type Call, type HeldDial } from '../core/index.js';
import { en, fill, type WordKey, type Words } from '../locales/index.js';
import { clock } from './clock.js';
import { callStatusStyles } from './five9-call-status.styles.js';
import { foreignText } from './foreign-text.js';
import { keepFocus } from './keep-focus.js';
import { OnDemand } from './on-demand.js';
import { sharedStyles } from './shared.styles.js';
import { Ticker } from './ticker.js';
import { ViewRequest } from './view-request.js';

const extras = new OnDemand(() => import('./call-extras.js'));
/** Nearly every page has one call at a time. */
const list = new OnDemand(() => import('./render-list.js'));

/** A call, or a dial that is no call yet. */
export type Shown = HeldDial & Omit<Partial<Call>, keyof HeldDial>;

/**
 * Where the focus goes when what had it is gone: to the name of the call on show; where there is none, to the number
 * field; where that is left out, to this region. Never to a button, which a key that is still down would press, and never
 * from outside of the view.
 *
 * @summary Shows the call on show: with whom, in which state, for how long, and what can be done next; and the others.
 *
 * @csspart call - The whole view.
 * @csspart call-state - The state's name.
 * @csspart call-name - The customer's name, or the number where there is none.
 * @csspart call-number - The number.
 * @csspart call-time - How long the call has taken.
 * @csspart call-hint - What the state means and what to do.
 * @csspart call-action - Each button.
 */
export class Five9CallStatus extends LitElement {
  static override readonly styles = [sharedStyles, callStatusStyles];

  static override readonly properties = {
    call: { attribute: false },
    calls: { attribute: false },
    held: { attribute: false },
    number: { attribute: false },
    country: { attribute: false },
    bar: { attribute: false },
    isBarShown: { attribute: false },
    words: { attribute: false },
  };

  /** The call on show. */
  declare call: Call | null;
  /** All calls, that one among them. */
  declare calls: readonly Call[];
  /** A dial that waits for the workspace's page to load; it is shown instead. */
  declare held: HeldDial | null;
  /** Its number as people write it. */
  declare number: string;
  /** Whose way of writing numbers is followed. */
  declare country: string;
  /** Why no other call could be made now; empty where one can. */
  declare bar: string;
  /** Whether that stands here; where it stands elsewhere, it is still the button's description. */
  declare isBarShown: boolean;
  declare words: Words;

  readonly #ticker: Ticker;
  #countsFrom: number | undefined;

  constructor() {
    super();
    this.call = null;
    this.calls = [];
    this.held = null;
    this.number = '';
    this.country = '';
    this.bar = '';
    this.isBarShown = false;
    this.words = en;
    this.#ticker = new Ticker(this, () => this.#countsFrom);
  }

  /** Puts the focus to the call on show, without a press of anything. */
  override focus(): void {
    (this.#heading ?? this.renderRoot.querySelector('section'))?.focus();
  }

  override render(): TemplateResult {
    const { call, held, calls, words } = this;
    const state = held ? 'waiting' : (call?.state ?? '');
    const shown = held ?? call;
    return html`<section part="call" class=${state} tabindex="-1" aria-label=${words['call-status']}>
      ${
        shown && state
          ? this.#renderCall(shown, state)
          : html`<p part="call-state" class="weak">${words['no-call']}</p>`
      }
      ${calls.length > (held ? 0 : 1) ? list.for(this)?.renderList(this) : nothing}
    </section>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Asked for before there is a call, so that it is there when one is.
    extras.for(this);
    // Judged once for each snapshot: a start that is still to come would be believed once its time has passed.
    const { call } = this;
    if (changed.has('call')) this.#countsFrom = call && isLive(call) ? countsFrom(call, Date.now()) : undefined;
  }

  protected override update(changed: PropertyValues): void {
    keepFocus(
      this.renderRoot,
      () => super.update(changed),
      () => {
        if (!this.#heading) this.dispatchEvent(new ViewRequest('focus', undefined));
        if (!(this.getRootNode() as ShadowRoot).activeElement) this.focus();
      },
    );
  }

  get #heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }

  #renderCall(shown: Shown, state: Call['state'] | 'waiting'): TemplateResult {
    const { call, words } = this;
    const { record, direction } = shown;
    const number = this.number || words['unknown-number'];
    const extension = shown.extension && fill(words.extension, { extension: shown.extension });
    const name = record?.recordName || shown.displayName;
    const isOurs = state === 'waiting' || shown.requestedHere;
    const origin = isOurs ? '' : words[direction === 'inbound' ? 'inbound' : 'elsewhere'];
    const isTimed = call && shown === call && state !== 'failed';
    const duration = isTimed ? (this.#ticker.passed ?? durationOf(call, Date.now())) : undefined;
    const hint = (words as Readonly<Record<string, string>>)[`hint-${state}`];
    return html`
      <div class="line">
        <p part="call-state" class="state">${words[`state-${state}`]}</p>
        ${
          duration === undefined
            ? nothing
            : html`<time part="call-time" title=${words.duration}>${clock(duration)}</time>`
        }
      </div>
      <h2 part="call-name" tabindex="-1"><bdi>${foreignText(name || number)}</bdi></h2>
      <p class="weak" ?hidden=${!name && !extension && !origin}>
        ${name ? html`<bdi part="call-number" dir="ltr">${foreignText(number)}</bdi>` : nothing} ${extension}
        ${name && origin ? '·' : ''} ${origin}
      </p>
      ${hint ? html`<p part="call-hint" class="hint">${hint}</p>` : nothing} ${this.#renderActions(shown, state)}
      ${extras.for(this)?.renderExtras(this, shown)}
    `;
  }

  /** What the workspace says lives cannot be ended from here, so there is no button for it. */
  #renderActions({ number }: Shown, state: Call['state'] | 'waiting'): TemplateResult | typeof nothing {
    const { bar, call } = this;
    const isAsked = state === 'waiting' || state === 'requested';
    if (!isAsked && call && isLive(call)) return nothing;
    // One button in all of these states, since giving up waiting and taking off the screen is one action.
    return html`<div class="actions">
        ${!isAsked && number ? this.#renderAction('call-again', 'call-again', bar !== '') : nothing}
        ${state === 'failed' || state === 'unconfirmed' ? this.#renderAction('edit', 'edit') : nothing}
        ${this.#renderAction('dismiss', isAsked ? 'cancel' : 'dismiss')}
      </div>
      <p id="bar" class="weak hint" ?hidden=${isAsked || !bar || !this.isBarShown}>${bar}</p>`;
  }

  #renderAction(action: 'dismiss' | 'call-again' | 'edit', word: WordKey, isBarred = false): TemplateResult {
    return html`<button
      type="button"
      part="call-action"
      aria-disabled=${isBarred}
      aria-describedby=${isBarred ? 'bar' : nothing}
      @click=${() => this.dispatchEvent(new ViewRequest(action, undefined))}
    >
      ${this.words[word]}
    </button>`;
  }
}
