import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/index.js';
import { loadedNumbering, type NumberOrigin } from '../../phone/index.js';
import { remembered } from '../../remembered.js';
import { hasFocus } from '../field-caret.js';
import { wordOf, type Pad } from './pad.js';

/** Milliseconds without a key until the notes follow: they describe the field, and must not be read out at each digit. */
const PAUSE = 400;

/** Of more countries than these only the main one is named. */
const MAX_NAMED = 4;

/** What only the eye takes for a part of the number. */
const NOT_DIALLED_AS_IS = /[\p{L},;#]/u;

/** What the field is understood as: which country the number is of, and what will be dialled where more is to be seen. */
export class NumberNotes {
  readonly #pad: Pad;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** All that the notes were made from. */
  #source = '';
  #country = '';
  #callingCode = '';
  #reading = '';

  constructor(pad: Pad) {
    this.#pad = pad;
  }

  /** Before each render. */
  follow(): void {
    const { number, field } = this.#pad;
    clearTimeout(this.#timer);
    if (this.#sourceNow() === this.#source) return;
    if (number === '') {
      this.#look();
      return;
    }
    // In a task of their own at least: to name the first country takes longer than all the rest of a frame.
    this.#timer = setTimeout(
      () => {
        this.#look();
        this.#pad.requestUpdate();
      },
      hasFocus(field) ? PAUSE : 0,
    );
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  renderCountry(): TemplateResult | typeof nothing {
    if (this.#country === '') return nothing;
    const code = this.#callingCode && html` <bdi dir="ltr">+${this.#callingCode}</bdi>`;
    return html`<span id="country" part="country"><bdi>${this.#country}</bdi>${code}</span>`;
  }

  renderReading(): TemplateResult | typeof nothing {
    return this.#reading
      ? html`<p id="reading" part="reading" class="reading">
          <bdi dir=${this.#pad.words.dir}>${this.#reading}</bdi>
        </p>`
      : nothing;
  }

  #sourceNow(): string {
    const { number, country, words } = this.#pad;
    return JSON.stringify([number, country, words.lang, words['will-dial'], loadedNumbering() !== undefined]);
  }

  #look(): void {
    const { number, country, words } = this.#pad;
    this.#source = this.#sourceNow();
    const numbering = loadedNumbering();
    const origin = numbering?.originOf(number, country);
    this.#country = origin ? this.#nameOf(origin, words.lang) : '';
    this.#callingCode = origin?.isAbroad ? origin.callingCode : '';
    const seen = numbering?.read(number, { country, format: 'e164', check: 'possible' });
    const read = seen && isDialledAsIs(number, seen.send) ? undefined : seen;
    const sentence = wordOf(this.#pad, read?.extension ? 'extension-apart' : 'will-dial');
    this.#reading = read ? fill(sentence, { number: isolated(read.display), extension: read.extension }) : '';
  }

  #nameOf({ countries }: NumberOrigin, lang: string): string {
    const names = (count: number): string[] => countries.slice(0, count).map((country) => countryName(country, lang));
    if (countries.length <= MAX_NAMED) return oneOf(names(MAX_NAMED), lang);
    const [country = ''] = names(1);
    return fill(wordOf(this.#pad, 'one-of-more'), { country, count: String(countries.length - 1) });
  }
}

/** Whether the eye sees the digits that will be dialled: beside letters, in `+44 (0)161` there is one too many. */
function isDialledAsIs(number: string, send: string): boolean {
  return !NOT_DIALLED_AS_IS.test(number) && (!number.includes('+') || digitsOf(number) === digitsOf(send));
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** A code where the language has no name for it; English where the engine does not know the language. */
const countryName = remembered(
  (country: string, lang: string) => new Intl.DisplayNames([lang, 'en'], { type: 'region' }).of(country) ?? country,
);

/** "Italy or Vatican City" */
function oneOf(names: readonly string[], lang: string): string {
  return choiceFormat(lang).format(names);
}

const choiceFormat = remembered((lang: string) => new Intl.ListFormat([lang, 'en'], { type: 'disjunction' }));

/** A number keeps its order in a sentence from right to left. */
function isolated(number: string): string {
  return `\u2066${number}\u2069`;
}
