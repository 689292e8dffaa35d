import { html, type PropertyValues, type TemplateResult } from 'lit';
import { afterPaint } from '../after-paint.js';
import { loadOnce } from '../load-once.js';
import { firstWords, type Words } from '../locales/index.js';
import { isSecondClick, keepFromRepeating } from '../one-press.js';
import { loadedNumbering, loadNumbering } from '../phone/index.js';
import { View } from '../view/index.js';
import { FieldCaret } from './field-caret.js';
import { deleteDigit, insertKey, type Edited, type Field } from './field-edit.js';
import type { DialPadManners } from './dial-pad-manners/index.js';
import { dialPadStyles } from './five9-dial-pad.styles.js';
import { deleteIcon, phoneIcon } from './icons.js';
import { sharedStyles } from './shared.styles.js';
import { ViewRequest, type ViewRequests } from './view-request.js';

/** What the pad can do without, in a chunk of its own: see `DialPadManners`. */
const manners = loadOnce(() => import('./dial-pad-manners/index.js'));

/**
 * @summary A field for a phone number, twelve keys that type into it, and the Call button.
 *
 * @csspart dial-pad - The whole view.
 * @csspart number-label - The field's label.
 * @csspart country - Which country the number is of.
 * @csspart number-field - The field with its delete button.
 * @csspart number-input - The text field itself.
 * @csspart delete-button - The button "Delete digit".
 * @csspart reading - What will be dialled, where the field holds more than that.
 * @csspart problem - Why the number that was entered was refused.
 * @csspart keys - The twelve keys.
 * @csspart key - Each key.
 * @csspart call-button - The button "Call".
 * @csspart bar - Why no number can be called just now.
 */
export class Five9DialPad extends View {
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

  #manners?: DialPadManners;
  readonly #caret = new FieldCaret();

  constructor() {
    super();
    this.number = '';
    this.country = 'US';
    this.bar = '';
    this.isBarShown = true;
    this.problem = '';
    this.words = firstWords as Partial<Words> as Words;
  }

  /** @internal The text field. */
  get field(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  override focus(options?: FocusOptions): void {
    const { start, end } = this.content;
    this.field.focus(options);
    this.field.setSelectionRange(start, end);
  }

  /** @internal What stands in the field, and where the caret or the selection is. */
  get content(): Field {
    return this.#caret.read(this.field);
  }

  /** @internal Changes what stands in the field as if it had been typed, wherever the focus is. */
  edit(change: (field: Field) => Edited): void {
    this.#show(change(this.content));
  }

  override render(): TemplateResult {
    const { words, bar, problem, number } = this;
    return html`<section
      part="dial-pad"
      aria-label=${words['dial-pad']}
      @pointerenter=${this.#wake}
      @focusin=${this.#wake}
    >
      <div>
        <div class="label">
          <label part="number-label" for="number">${words['phone-number']}</label>${this.#manners?.renderCountry()}
        </div>
        <div part="number-field" class="field ${problem ? 'wrong' : ''}">
          <input
            id="number"
            part="number-input"
            type="tel"
            inputmode="tel"
            enterkeyhint="go"
            dir="ltr"
            autocomplete="off"
            aria-invalid=${problem !== ''}
            aria-describedby="problem country reading"
            @input=${this.#handleInput}
            @compositionend=${() => this.#reformat()}
            @keydown=${this.#handleKeydown}
          />
          <button
            part="delete-button"
            class="delete"
            type="button"
            aria-label=${words['delete-digit']}
            aria-disabled=${number === ''}
            @mousedown=${leaveFocus}
            @click=${() => this.edit(deleteDigit)}
          >
            ${deleteIcon}
          </button>
        </div>
        ${this.#manners?.renderReading()}
        <p id="problem" part="problem" class="problem" ?hidden=${!problem}><bdi dir=${words.dir}>${problem}</bdi></p>
      </div>
      <div
        part="keys"
        class="keys"
        role="group"
        aria-label=${words.keys}
        @mousedown=${leaveFocus}
        @click=${this.#handleKey}
      >
        <button part="key" type="button">1</button>
        <button part="key" type="button">2<span class="letters" aria-hidden="true">ABC</span></button>
        <button part="key" type="button">3<span class="letters" aria-hidden="true">DEF</span></button>
        <button part="key" type="button">4<span class="letters" aria-hidden="true">GHI</span></button>
        <button part="key" type="button">5<span class="letters" aria-hidden="true">JKL</span></button>
        <button part="key" type="button">6<span class="letters" aria-hidden="true">MNO</span></button>
        <button part="key" type="button">7<span class="letters" aria-hidden="true">PQRS</span></button>
        <button part="key" type="button">8<span class="letters" aria-hidden="true">TUV</span></button>
        <button part="key" type="button">9<span class="letters" aria-hidden="true">WXYZ</span></button>
        <button part="key" type="button" aria-label=${words.star}>*</button>
        <button part="key" type="button">0<span class="letters" aria-hidden="true">+</span></button>
        <button part="key" type="button" aria-label=${words.pound}>#</button>
      </div>
      <button
        part="call-button"
        class="call"
        type="button"
        aria-disabled=${bar !== ''}
        aria-describedby="bar"
        @click=${this.#handleCall}
        @keydown=${keepFromRepeating}
      >
        ${phoneIcon}${words.call}
      </button>
      <p id="bar" part="bar" class="weak" ?hidden=${!bar || !this.isBarShown}><bdi dir=${words.dir}>${bar}</bdi></p>
    </section>`;
  }

  protected override firstUpdated(): void {
    void afterPaint().then(this.#bringManners);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('number') && this.field.value !== this.number) this.field.value = this.number;
  }

  /** Without them the pad goes on as it is, and asks again when it is used. */
  readonly #bringManners = (): void => {
    manners.load().then(
      ({ DialPadManners }) => {
        this.#manners ??= new DialPadManners(this);
        this.requestUpdate();
      },
      () => undefined,
    );
  };

  /** Numbers are soon to be typed. What was typed before they were there is formatted once they are. */
  #wake(): void {
    this.#bringManners();
    if (loadedNumbering()) return;
    loadNumbering().then(
      () => {
        if (this.number !== '') this.#reformat();
      },
      () => undefined,
    );
  }

  /** Composed text is the input method's until it is done, and text that is dragged has yet to be dropped. */
  #handleInput({ isComposing, inputType }: InputEvent): void {
    if (isComposing || inputType === 'deleteByDrag') this.#request('number', this.field.value);
    else this.#reformat(/Forward$/.test(inputType));
  }

  #reformat(isForward?: boolean): void {
    const { text, start } = this.content;
    this.#show({ text, caret: start }, isForward);
  }

  /** A key is its first character: what stands under it is for the eye. */
  #handleKey({ target }: MouseEvent): void {
    const [key] = (target as Element).closest('button')?.textContent ?? '';
    if (key) this.edit((field) => insertKey(field, key));
  }

  #handleCall(click: MouseEvent): void {
    if (!isSecondClick(click)) this.#request('dial', undefined);
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || isComposed(event)) return;
    event.preventDefault();
    if (!event.repeat) this.#request('dial', undefined);
  }

  /** @param isForward After Delete and not Backspace: the caret then stands before the next digit. */
  #show({ text, caret }: Edited, isForward?: boolean): void {
    const shown = loadedNumbering()?.formatWhileTyping(text, caret, this.country, isForward) ?? { text, caret };
    this.#caret.write(this.field, shown);
    this.#request('number', shown.text);
  }

  #request<Action extends keyof ViewRequests>(action: Action, value: ViewRequests[Action]): void {
    this.dispatchEvent(new ViewRequest(action, value));
  }
}

/** Whether a key is the input method's. In WebKit the Enter that ends a composition comes after it, with this code. */
function isComposed(event: KeyboardEvent): boolean {
  return event.isComposing || (event as { readonly keyCode: number }).keyCode === 229;
}

/** A key that is pressed with the mouse leaves the focus where it was, so that typing can go on. */
function leaveFocus(event: Event): void {
  event.preventDefault();
}
