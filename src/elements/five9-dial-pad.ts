import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { en, type Words } from '../locales/index.js';
import { loadedNumbering, loadNumbering } from '../phone/index.js';
import { deleteDigit, insertKey, type Edited, type Field } from './field-edit.js';
import { dialPadStyles } from './five9-dial-pad.styles.js';
import { deleteIcon, phoneIcon } from './icons.js';
import { sharedStyles } from './shared.styles.js';
import { ViewRequest, type ViewRequests } from './view-request.js';

/** The keys in a telephone's order, each with the letters that stand under it. */
const KEYS = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', ''],
  ['#', ''],
] as const;

/**
 * @summary A field for a phone number, twelve keys that type into it, and the Call button.
 *
 * @csspart dial-pad - The whole view.
 * @csspart number-label - The field's label.
 * @csspart number-field - The field with its delete button.
 * @csspart number-input - The text field itself.
 * @csspart delete-button - The button "Delete digit".
 * @csspart problem - Why the number that was entered was refused.
 * @csspart keys - The twelve keys.
 * @csspart key - Each key.
 * @csspart call-button - The button "Call".
 * @csspart bar - Why no number can be called just now.
 */
export class Five9DialPad extends LitElement {
  static override readonly styles = [sharedStyles, dialPadStyles];

  static override readonly properties = {
    number: { attribute: false },
    country: { attribute: false },
    bar: { attribute: false },
    isBarShown: { attribute: false },
    problem: { attribute: false },
    words: { attribute: false },
  };

  /** What stands in the field, as entered. */
  declare number: string;
  /** Whose way of writing numbers the field follows. */
  declare country: string;
  /** Why no number can be called just now; empty where one can. */
  declare bar: string;
  /** Whether that stands beside the Call button; where it stands elsewhere, it is still the button's description. */
  declare isBarShown: boolean;
  /** What is wrong with the number in the field; empty where nothing is known to be. */
  declare problem: string;
  declare words: Words;

  constructor() {
    super();
    this.number = '';
    this.country = 'US';
    this.bar = '';
    this.isBarShown = true;
    this.problem = '';
    this.words = en;
  }

  override focus(): void {
    this.#input.focus();
  }

  override render(): TemplateResult {
    const { words, bar, problem, number } = this;
    return html`<section part="dial-pad" aria-label=${words['dial-pad']}>
      <div>
        <label part="number-label" for="number">${words['phone-number']}</label>
        <div part="number-field" class="field ${problem ? 'wrong' : ''}">
          <input
            id="number"
            part="number-input"
            type="tel"
            dir="ltr"
            autocomplete="off"
            aria-invalid=${problem !== ''}
            aria-describedby="problem"
            @focus=${this.#handleFocus}
            @input=${this.#handleInput}
            @keydown=${this.#handleKeydown}
          />
          <button
            part="delete-button"
            class="delete"
            type="button"
            aria-label=${words['delete-digit']}
            aria-disabled=${number === ''}
            @mousedown=${keepFocus}
            @click=${() => this.#edit(deleteDigit)}
          >
            ${deleteIcon}
          </button>
        </div>
        <p id="problem" part="problem" class="problem" ?hidden=${!problem}><bdi dir=${words.dir}>${problem}</bdi></p>
      </div>
      <div part="keys" class="keys">${KEYS.map(([key, letters]) => this.#renderKey(key, letters))}</div>
      <button
        part="call-button"
        class="call"
        type="button"
        aria-disabled=${bar !== ''}
        aria-describedby="bar"
        @click=${() => this.#request('dial', undefined)}
      >
        ${phoneIcon}${words.call}
      </button>
      <p id="bar" part="bar" class="weak" ?hidden=${!bar || !this.isBarShown}><bdi dir=${words.dir}>${bar}</bdi></p>
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('number') && this.#input.value !== this.number) this.#input.value = this.number;
  }

  get #input(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  #renderKey(key: string, letters: string): TemplateResult {
    // A digit names itself; its letters are for the eye.
    const name = { '*': this.words.star, '#': this.words.pound }[key];
    return html`<button
      part="key"
      type="button"
      aria-label=${name ?? nothing}
      @mousedown=${keepFocus}
      @click=${() => this.#edit((field) => insertKey(field, key))}
    >
      ${key}${letters ? html`<span class="letters" aria-hidden="true">${letters}</span>` : nothing}
    </button>`;
  }

  /** The numbering plans are wanted soon. What was typed before they were there is formatted once they are. */
  #handleFocus(): void {
    if (loadedNumbering()) return;
    loadNumbering().then(
      () => {
        if (this.number !== '') this.#reformat();
      },
      () => undefined,
    );
  }

  #handleInput(event: InputEvent): void {
    if (!event.isComposing) this.#reformat(event.inputType === 'deleteContentForward');
  }

  #reformat(isForward?: boolean): void {
    const { value: text, selectionStart } = this.#input;
    this.#show({ text, caret: selectionStart ?? text.length }, isForward);
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#request('dial', undefined);
  }

  #edit(change: (field: Field) => Edited): void {
    const { value: text, selectionStart, selectionEnd } = this.#input;
    this.#show(change({ text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length }));
  }

  /** @param isForward After Delete and not Backspace: the caret then stands before the next digit. */
  #show({ text, caret }: Edited, isForward = false): void {
    const input = this.#input;
    const shown = loadedNumbering()?.formatWhileTyping(text, caret, this.country, isForward) ?? { text, caret };
    if (input.value !== shown.text) input.value = shown.text;
    input.setSelectionRange(shown.caret, shown.caret);
    this.#request('number', shown.text);
  }

  #request<Action extends keyof ViewRequests>(action: Action, value: ViewRequests[Action]): void {
    this.dispatchEvent(new ViewRequest(action, value));
  }
}

/** A key that is pressed with the mouse leaves the focus where it was, so that typing can go on. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
