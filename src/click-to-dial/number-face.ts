import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Five9Dialer } from '../elements/index.js';
import { fill, shortened, type Words } from '../locales/index.js';
import { isSecondClick } from '../one-press.js';
import { loadedNumbering, loadNumbering } from '../phone/index.js';
import { dress } from '../view/index.js';
import { findDialer, watchDialers } from './directory.js';
import type { Five9ClickToDial } from './five9-click-to-dial.js';
import { numberFaceStyles } from './number-face.styles.js';
import { watchNumbersIn } from './numbers-in-root.js';
import { wordsAround } from './page-language.js';
import { readRecord, recordOf } from './record-of.js';
import { hideTooltip, isOnTooltip } from './tooltip.js';

/** What `<five9-click-to-dial>` shows, and what it does when it is pressed. */
export class NumberFace implements ReactiveController {
  readonly #host: Five9ClickToDial;
  #unwatch: (() => void) | undefined;
  /** What the number was last read by. */
  #readBy = '';
  /** The number for people, as it stands until it has been read. */
  #display = '';
  #isNumber = true;
  /** Why the number cannot be called just now; empty where it can. */
  #reason = '';
  /** What was last said aloud by this element itself. */
  #said = '';

  constructor(host: Five9ClickToDial) {
    this.#host = host;
    // The element can be pressed by script as the button in it.
    host.addEventListener('click', this);
    host.addController(this);
  }

  hostConnected(): void {
    const update = (): void => this.#host.requestUpdate();
    this.#unwatch = watchDialers(update);
    watchNumbersIn(this.#host.getRootNode());
    // In another place there may be another dialer.
    update();
    if (!loadedNumbering()) loadNumbering().then(update, () => undefined);
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    hideTooltip(this.#host);
  }

  render(): TemplateResult {
    dress(this.#host.renderRoot as ShadowRoot, numberFaceStyles);
    const value = this.#value;
    const dialer = this.#dialer;
    const words = dialer?.words ?? wordsAround(this.#host);
    this.#read(dialer);
    const reason = this.#findReason(dialer, words);
    this.#reason = reason;
    // What is not true any more is not left to be read.
    if (this.#said.trim() !== reason) this.#said = '';
    return html`<button
        part="button"
        type="button"
        aria-disabled=${reason ? 'true' : nothing}
        aria-describedby=${reason ? 'reason' : nothing}
      >
        <slot>${value ? this.#display : words['unknown-number']}</slot></button
      >${
        reason
          ? html`<span part="reason" id="reason" role="tooltip" popover="manual" lang=${words.lang} dir=${words.dir}
              >${reason}</span
            >`
          : nothing
      }${this.#said ? html`<span class="unseen" role="alert" lang=${words.lang}>${this.#said}</span>` : nothing}`;
  }

  /** The button was pressed, or the element itself by script; what the eye sees beside the button is neither. */
  handleEvent(click: MouseEvent): void {
    if (isOnTooltip(click)) return;
    // A link in it is not a second dial, and one around it not a way out of the page.
    click.preventDefault();
    if (isSecondClick(click)) return;
    const host = this.#host;
    const dialer = host.disabled ? undefined : this.#dialer;
    if (dialer) {
      const record = readRecord(host) ?? recordOf(host);
      // A dialer that refuses says why itself, to eye and ear, and by its event.
      dialer.dial(this.#value, { record, trigger: 'click-to-dial' }).catch(() => undefined);
      return;
    }
    this.#said = this.#said === this.#reason ? `${this.#reason}\u00a0` : this.#reason;
    host.requestUpdate();
  }

  get #dialer(): Five9Dialer | undefined {
    return findDialer(this.#host.dialer, this.#host);
  }

  /** The number as text: frameworks set properties as they are, and many a page has its numbers as numbers, or none. */
  get #value(): string {
    const { value } = this.#host as { readonly value?: string | number | null };
    return String(value ?? '');
  }

  #findReason(dialer: Five9Dialer | undefined, words: Words): string {
    const value = this.#value;
    if (this.#host.disabled) return words['number-disabled'];
    if (!value) return words['no-value'];
    if (!dialer) return words['no-dialer'];
    if (!this.#isNumber) return fill(words['invalid-number'], { value });
    return dialer.refusal?.message ?? '';
  }

  /** Reads the number, unless it was read by the same before: reading costs more than all the rest. */
  #read(dialer: Five9Dialer | undefined): void {
    const value = this.#value;
    const numbering = loadedNumbering();
    const country = dialer?.defaultCountry || 'US';
    const check = dialer?.numberCheck === 'any' ? 'any' : 'possible';
    const readBy = [numbering ? 'plans' : '', country, check, value].join('\n');
    if (readBy === this.#readBy) return;
    this.#readBy = readBy;
    this.#display = shortened(numbering?.format(value, country) ?? value);
    this.#isNumber = !numbering || numbering.read(value, { country, format: 'e164', check }) !== undefined;
  }
}
