import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { durationOf, isLive, type Call, type HeldDial } from '../core/index.js';
import { en, fill, type WordKey, type Words } from '../locales/index.js';
import { clock } from './clock.js';
import { callStatusStyles } from './five9-call-status.styles.js';
import { sharedStyles } from './shared.styles.js';
import { Ticker } from './ticker.js';
import { ViewRequest } from './view-request.js';

/**
 * @summary Shows the call on show: with whom, in which state, for how long, and what can be done next.
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
    held: { attribute: false },
    number: { attribute: false },
    canDial: { attribute: false },
    words: { attribute: false },
  };

  declare call: Call | null;
  /** A dial that waits for the workspace's page to load; it is shown instead. */
  declare held: HeldDial | null;
  /** Its number as people write it. */
  declare number: string;
  /** Whether another call could be made now. */
  declare canDial: boolean;
  declare words: Words;

  constructor() {
    super();
    this.call = null;
    this.held = null;
    this.number = '';
    this.canDial = false;
    this.words = en;
    new Ticker(this, () => {
      const duration = this.#duration;
      return duration !== undefined && this.call && isLive(this.call) ? Date.now() - duration : undefined;
    });
  }

  override render(): TemplateResult {
    const { call, held, words } = this;
    const state = held ? 'waiting' : (call?.state ?? '');
    return html`<section part="call" class=${state} aria-label=${words['call-status']}>
      ${
        held
          ? this.#renderHeld(held)
          : call
            ? this.#renderCall(call)
            : html`<p part="call-state" class="weak">${words['no-call']}</p>`
      }
    </section>`;
  }

  get #duration(): number | undefined {
    return this.call ? durationOf(this.call, Date.now()) : undefined;
  }

  #renderHeld({ record }: HeldDial): TemplateResult {
    const { words, number } = this;
    const name = record?.recordName;
    return html`
      <p part="call-state" class="state">${words['state-waiting']}</p>
      <h2 part="call-name" class="clip" dir="auto">${name || number}</h2>
      ${name ? html`<p class="weak"><bdi part="call-number">${number}</bdi></p>` : nothing}
      <p part="call-hint" class="hint"><bdi dir=${words.dir}>${words['hint-waiting']}</bdi></p>
      <div class="actions">${this.#renderAction('dismiss', 'cancel')}</div>
    `;
  }

  #renderCall(call: Call): TemplateResult {
    const { words } = this;
    const number = this.number || words['unknown-number'];
    const extension = call.extension && fill(words.extension, { extension: call.extension });
    const name = call.record?.recordName || call.displayName;
    const duration = call.state === 'failed' || call.state === 'unconfirmed' ? undefined : this.#duration;
    const origin = call.requestedHere ? '' : words[call.direction === 'inbound' ? 'inbound' : 'elsewhere'];
    return html`
      <div class="line">
        <p part="call-state" class="state">${words[`state-${call.state}`]}</p>
        ${
          duration === undefined
            ? nothing
            : html`<time part="call-time" title=${words.duration}>${clock(duration)}</time>`
        }
      </div>
      <h2 part="call-name" class="clip" dir="auto">${name || number}</h2>
      <p class="weak" ?hidden=${!name && !extension && !origin}>
        ${name ? html`<bdi part="call-number">${number}</bdi>` : nothing} ${extension} ${name && origin ? '·' : ''}
        ${origin}
      </p>
      ${this.#renderHint(call)} ${this.#renderActions(call)}
    `;
  }

  #renderHint({ state }: Call): TemplateResult | typeof nothing {
    if (state !== 'requested' && state !== 'failed' && state !== 'unconfirmed') return nothing;
    const { words } = this;
    return html`<p part="call-hint" class="hint"><bdi dir=${words.dir}>${words[`hint-${state}`]}</bdi></p>`;
  }

  /** What the workspace says lives cannot be ended from here, so there is no button for it. */
  #renderActions(call: Call): TemplateResult | typeof nothing {
    if (call.state === 'requested') return html`<div class="actions">${this.#renderAction('dismiss', 'cancel')}</div>`;
    if (isLive(call)) return nothing;
    const canEdit = call.state === 'failed' || call.state === 'unconfirmed';
    return html`<div class="actions">
      ${call.number ? this.#renderAction('call-again', 'call-again', !this.canDial) : nothing}
      ${canEdit ? this.#renderAction('edit', 'edit') : nothing} ${this.#renderAction('dismiss', 'dismiss')}
    </div>`;
  }

  #renderAction(action: 'dismiss' | 'call-again' | 'edit', word: WordKey, isBarred = false): TemplateResult {
    return html`<button
      type="button"
      part="call-action"
      aria-disabled=${isBarred}
      @click=${() => this.dispatchEvent(new ViewRequest(action, undefined))}
    >
      ${this.words[word]}
    </button>`;
  }
}
