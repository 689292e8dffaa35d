import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Call, HeldDial } from '../core/index.js';
import { firstWords, type Words } from '../locales/index.js';
import { View } from '../view/index.js';
import { callStatusStyles } from './five9-call-status.styles.js';
import { keepFocus } from './keep-focus.js';
import { OnDemand } from './on-demand.js';
import { sharedStyles } from './shared.styles.js';
import { ViewRequest } from './view-request.js';

/** A page is shown before it has a call. */
const callView = new OnDemand(() => import('./call-view.js'));
/** Nearly every page has one call at a time. */
const list = new OnDemand(() => import('./render-list.js'));

/** A call, or a dial that is no call yet. */
export type Shown = HeldDial & Omit<Partial<Call>, keyof HeldDial>;

export type ShownState = Call['state'] | 'waiting';

/**
 * Where the focus goes when what had it is gone: to the name of the call on show; where there is none, to the number
 * field; where that is left out, to this region. Never to a button, which a key that is still down would press, and never
 * from outside of the view.
 *
 * @summary Shows the call on show: with whom, in which state, for how long, and what can be done next; and the others.
 *
 * @csspart call - The whole view.
 * @csspart call-icon - The sign of its state.
 * @csspart call-state - The state's name.
 * @csspart call-name - The customer's name, or the number where there is none.
 * @csspart call-number - The number.
 * @csspart call-time - How long the call has taken.
 * @csspart call-hint - What the state means and what to do.
 * @csspart call-action - Each button.
 */
export class Five9CallStatus extends View {
  static override readonly styles = [sharedStyles, callStatusStyles];

  static override readonly properties = {
    call: { attribute: false },
    calls: { attribute: false },
    held: { attribute: false },
    number: { attribute: false },
    country: { attribute: false },
    bar: { attribute: false },
    isBarShown: { attribute: false },
    hasDialPad: { attribute: false },
    words: { attribute: false },
  };

  /** The call on show. */
  declare call: Call | null;
  /** All calls, that one among them. */
  declare calls: readonly Call[];
  /** A dial that waits for the workspace's page to load, or for what this one has been asked; it is shown instead. */
  declare held: HeldDial | null;
  /** Its number as people write it. */
  declare number: string;
  /** Whose way of writing numbers is followed. */
  declare country: string;
  /** Why no other call could be made now; empty where one can. */
  declare bar: string;
  /** Whether that stands here; where it stands elsewhere, it is still the button's description. */
  declare isBarShown: boolean;
  /** Whether there is a field where a number can be edited. */
  declare hasDialPad: boolean;
  declare words: Words;

  constructor() {
    super();
    this.call = null;
    this.calls = [];
    this.held = null;
    this.number = '';
    this.country = '';
    this.bar = '';
    this.isBarShown = false;
    this.hasDialPad = true;
    this.words = firstWords as Partial<Words> as Words;
  }

  /** Puts the focus to the call on show, without a press of anything. */
  override focus(): void {
    (this.#heading ?? this.renderRoot.querySelector('section'))?.focus();
  }

  override render(): TemplateResult {
    const { call, held, calls, words } = this;
    const state: ShownState | undefined = held ? 'waiting' : call?.state;
    const shown = held ?? call;
    return html`<section part="call" class=${state ?? ''} tabindex="-1" aria-label=${words['call-status']}>
      ${
        (shown && state && callView.for(this)?.renderCall(this, shown, state)) ||
        html`<p part="call-state" class="weak">${words[state ? (`state-${state}` as const) : 'no-call']}</p>`
      }
      ${calls.length > (held ? 0 : 1) ? list.for(this)?.renderList(this) : nothing}
    </section>`;
  }

  /** Complete once it looks as it will: what is loaded for calls is asked for before there is one. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await callView.settled();
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    callView.for(this);
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
}
