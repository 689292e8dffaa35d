import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Call } from '../../core/index.js';
import { en, type Words } from '../../locales/index.js';
import { isSecondClick, keepFromRepeating } from '../../one-press.js';
import { View } from '../../view/index.js';
import { keepFocus } from '../keep-focus.js';
import { sharedStyles } from '../shared.styles.js';
import { ViewRequest } from '../view-request.js';
import { controlsFor, type CallControl } from './controls.js';
import { CONTROL_ICONS, type ControlWord } from './control-icons.js';
import { callControlsStyles } from './five9-call-controls.styles.js';

/** In a telephone's order. */
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/**
 * Buttons for what the host carries out. Pressing one only tells the host; the workspace is never told, because its
 * protocol has no such words.
 *
 * @summary Hang up, hold, mute, keypad and transfer, where the host says that it carries them out.
 *
 * @csspart controls - The whole view.
 * @csspart control - Each button.
 * @csspart control-typed - What was typed on the keypad in this call.
 * @csspart control-keys - The keypad's keys.
 * @csspart control-key - Each key of the keypad.
 */
export class Five9CallControls extends View {
  static override readonly styles = [sharedStyles, callControlsStyles];

  static override readonly properties = {
    controls: { attribute: false },
    call: { attribute: false },
    muted: { attribute: false },
    words: { attribute: false },
    keys: { state: true },
  };

  /** The words of `call-controls`. */
  declare controls: string;
  declare call: Call | null;
  /** Whether the host has muted the call. */
  declare muted: boolean;
  declare words: Words;
  /** What was pressed on the keypad in this call; `undefined` while it is closed. */
  declare protected keys: string | undefined;

  /** The call that the keypad was opened for. */
  #keysFor = '';

  constructor() {
    super();
    this.controls = '';
    this.call = null;
    this.muted = false;
    this.words = en;
    this.keys = undefined;
  }

  protected override willUpdate(): void {
    if (this.keys === undefined) return;
    const isGone = this.call?.key !== this.#keysFor || !controlsFor(this.controls, this.call).includes('keypad');
    if (isGone) this.keys = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const controls = controlsFor(this.controls, this.call);
    if (!controls.some(Boolean)) return nothing;
    return html`<section part="controls" aria-label=${this.words['call-controls']} @keydown=${this.#handleKeydown}>
      <div class="controls">${controls.map((control) => (control ? this.#renderControl(control) : nothing))}</div>
      ${this.keys === undefined ? nothing : this.#renderKeypad(this.keys)}
    </section>`;
  }

  /** Where a button goes that had the focus, as when the call has ended, the call on show has it: no other is pressed. */
  protected override update(changed: PropertyValues): void {
    keepFocus(
      this.renderRoot,
      () => super.update(changed),
      () => (this.getRootNode() as ShadowRoot).querySelector<HTMLElement>('five9-call-status')?.focus(),
    );
  }

  #renderControl(control: CallControl): TemplateResult {
    const word = this.#wordOf(control);
    return html`<button
      part="control"
      type="button"
      class=${control}
      aria-expanded=${control === 'keypad' ? this.keys !== undefined : nothing}
      @click=${(click: MouseEvent) => isSecondClick(click) || this.#press(control)}
    >
      ${CONTROL_ICONS[word]}${this.words[word]}
    </button>`;
  }

  #renderKeypad(pressed: string): TemplateResult {
    const { words } = this;
    return html`<div class="pad" role="group" aria-label=${words.keypad}>
      <p part="control-typed" class="clip"><bdo dir="ltr">${pressed}</bdo></p>
      <div part="control-keys" class="keys">
        ${KEYS.map(
          (key) =>
            html`<button
              part="control-key"
              type="button"
              aria-label=${{ '*': words.star, '#': words.pound }[key] ?? nothing}
              @click=${() => this.#send(key)}
            >
              ${key}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #wordOf(control: CallControl): ControlWord {
    if (control === 'hold' && this.call?.state === 'on-hold') return 'resume';
    return control === 'mute' && this.muted ? 'unmute' : control;
  }

  #press(control: CallControl): void {
    switch (control) {
      case 'keypad':
        this.#keysFor = this.call?.key ?? '';
        this.keys = this.keys === undefined ? '' : undefined;
        break;
      case 'hold':
        this.#request(control, this.call?.state !== 'on-hold');
        break;
      case 'mute':
        this.#request(control, !this.muted);
        break;
      default:
        this.#request(control, undefined);
    }
  }

  /** While the keypad is open its keys can be typed, wherever among the controls the focus is. */
  #handleKeydown(event: KeyboardEvent): void {
    keepFromRepeating(event);
    const { key, altKey, ctrlKey, metaKey } = event;
    if (this.keys === undefined || !KEYS.includes(key) || altKey || ctrlKey || metaKey || event.repeat) return;
    event.preventDefault();
    this.#send(key);
  }

  #send(key: string): void {
    this.keys = (this.keys ?? '') + key;
    this.#request('keypad', key);
  }

  #request(control: CallControl, value: unknown): void {
    this.dispatchEvent(new ViewRequest('control', { control, value }));
  }
}
