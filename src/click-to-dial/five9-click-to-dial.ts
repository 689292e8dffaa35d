import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { DialRecord } from '../core/index.js';
import type { Five9Dialer } from '../elements/index.js';
import { en, fill, type Words } from '../locales/index.js';
import { loadedNumbering, loadNumbering } from '../phone/index.js';
import { findDialer, watchDialers } from './directory.js';
import { clickToDialStyles } from './five9-click-to-dial.styles.js';
import { readParams, recordOf } from './record-of.js';
import { showTooltip } from './tooltip.js';

/**
 * A number that dials, for where a page has no `tel:` link: the names of its attributes are those of Salesforce's own
 * `lightning-click-to-dial`. Where dialling is impossible it stays reachable and says why, and it recovers by itself.
 *
 * @summary A number that is called when it is pressed.
 *
 * @slot - What is shown in place of the number.
 *
 * @csspart button - The button.
 * @csspart reason - Why the number cannot be called just now.
 */
export class Five9ClickToDial extends LitElement {
  static override readonly styles = clickToDialStyles;

  static override readonly properties = {
    value: {},
    recordId: { attribute: 'record-id' },
    recordName: { attribute: 'record-name' },
    objectType: { attribute: 'object-type' },
    params: {},
    dialer: {},
    disabled: { type: Boolean },
  };

  /** The number, as a person writes it. */
  declare value: string;
  /** The CRM's id of the record that the number belongs to. */
  declare recordId: string | null | undefined;
  /** The record's name, for people. */
  declare recordName: string | null | undefined;
  /** The record's type. */
  declare objectType: string | null | undefined;
  /** Whatever shall come back with the call: JSON, or text such as `accountSid=xxx, sourceId=yyy`. */
  declare params: unknown;
  /** The id of the dialer; without it, the document's first. */
  declare dialer: string;
  /** Refuses to dial this number, and says so. */
  declare disabled: boolean;

  #unwatch: (() => void) | undefined;
  /** Why the number could not be called when that was last looked at. */
  #reason = '';
  /** What was last said aloud by this element itself. */
  #said = '';

  constructor() {
    super();
    this.value = '';
    this.dialer = '';
    this.disabled = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchDialers(() => {
      // A list view has a thousand of these: only those that have something else to show are rendered.
      if (this.#findReason() !== this.#reason) this.requestUpdate();
    });
    loadNumbering().then(
      () => this.requestUpdate(),
      () => undefined,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override render(): TemplateResult {
    const reason = this.#findReason();
    this.#reason = reason;
    const words = this.#words;
    const number = this.value
      ? (loadedNumbering()?.format(this.value, this.#country) ?? this.value)
      : words['unknown-number'];
    return html`<button
        part="button"
        type="button"
        aria-disabled=${reason ? 'true' : nothing}
        aria-describedby=${reason ? 'reason' : nothing}
        @click=${this.#handleClick}
        @pointerenter=${this.#showReason}
        @pointerleave=${this.#hideReason}
        @focus=${this.#showReason}
        @blur=${this.#hideReason}
        @keydown=${this.#handleKeydown}
      >
        <slot><bdi>${number}</bdi></slot></button
      >${
        reason
          ? html`<span part="reason" id="reason" role="tooltip" popover="manual" lang=${words.lang} dir=${words.dir}
              >${reason}</span
            >`
          : nothing
      }${this.#said ? html`<span class="unseen" role="alert" lang=${words.lang}>${this.#said}</span>` : nothing}`;
  }

  get #tooltip(): HTMLElement | null {
    return this.renderRoot.querySelector('[popover]');
  }

  get #dialer(): Five9Dialer | undefined {
    return findDialer(this.dialer || '', this);
  }

  get #words(): Words {
    return this.#dialer?.words ?? en;
  }

  get #country(): string {
    return this.#dialer?.defaultCountry || 'US';
  }

  /** Why this number cannot be called just now; empty where it can. */
  #findReason(): string {
    const dialer = this.#dialer;
    const words = this.#words;
    if (this.disabled) return words['number-disabled'];
    if (!this.value) return words['no-value'];
    if (!dialer) return words['no-dialer'];
    const check = dialer.numberCheck === 'any' ? 'any' : 'possible';
    const numbering = loadedNumbering();
    const isNumber = numbering?.read(this.value, { country: this.#country, format: 'e164', check }) ?? !numbering;
    if (!isNumber) return fill(words['invalid-number'], { value: this.value });
    return dialer.refusal?.message ?? '';
  }

  get #record(): DialRecord | undefined {
    const own = Object.entries({
      recordId: this.recordId,
      recordName: this.recordName,
      objectType: this.objectType,
      params: typeof this.params === 'string' ? readParams(this.params) : this.params,
    }).filter(([, value]) => value !== null && value !== undefined);
    return own.length > 0 ? Object.fromEntries(own) : recordOf(this);
  }

  #showReason(): void {
    if (this.#tooltip) showTooltip(this.#tooltip, this);
  }

  #hideReason(): void {
    this.#tooltip?.hidePopover();
  }

  #handleKeydown({ key }: KeyboardEvent): void {
    if (key === 'Escape') this.#hideReason();
  }

  #handleClick({ detail }: MouseEvent): void {
    // A double click dials once, and the second click is no news.
    if (detail > 1) return;
    const dialer = this.disabled ? undefined : this.#dialer;
    if (dialer) {
      // A dialer that refuses says why itself, to eye and ear, and by its event.
      dialer.dial(this.value, { record: this.#record, trigger: 'click-to-dial' }).catch(() => undefined);
      return;
    }
    this.#said = this.#said === this.#reason ? `${this.#reason}\u00a0` : this.#reason;
    this.requestUpdate();
  }
}
