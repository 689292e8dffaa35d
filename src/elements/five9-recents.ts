import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { RecentCall, RecentOutcome } from '../core/index.js';
import { en, fill, type WordKey, type Words } from '../locales/index.js';
import { isSecondClick, keepFromRepeating } from '../one-press.js';
import { View } from '../view/index.js';
import { recentsStyles } from './five9-recents.styles.js';
import { phoneIcon } from './icons.js';
import { KeyedRows } from './keyed-rows.js';
import { MinuteTicker } from './minute-ticker.js';
import { RecentRequest, type RecentAction } from './recent-request.js';
import { outcomeIcon, removeIcon } from './recents-icons.js';
import { absoluteTime, relativeTime } from './relative-time.js';
import { focusIn, giveBack, type RowFocus } from './row-focus.js';
import { sharedStyles } from './shared.styles.js';
import { writtenNumber } from './written-number.js';

/** What a call came to is said in the same words as in the call's status, where it has some. */
const OUTCOME_WORDS: Readonly<Record<RecentOutcome, WordKey>> = {
  open: 'outcome-open',
  talked: 'outcome-talked',
  'not-answered': 'outcome-not-answered',
  missed: 'outcome-missed',
  'not-started': 'state-failed',
  unconfirmed: 'state-unconfirmed',
  cancelled: 'outcome-cancelled',
  ended: 'state-finished',
};

/**
 * @summary Lists the last numbers that were called or have called: with whom, how it ended, how long ago.
 *
 * @csspart recents - The whole view.
 * @csspart recents-heading - Its heading.
 * @csspart recents-undo - The button "Undo".
 * @csspart recents-clear - The button "Clear all".
 * @csspart recents-status - What was taken out, where nothing else is left to show.
 * @csspart recents-bar - Why no number can be called just now, where there is no dial pad to say so.
 * @csspart recents-list - The list.
 * @csspart recent-call - Each entry.
 * @csspart recent-icon - The sign of its outcome and direction.
 * @csspart recent-name - The name, or the number where there is none.
 * @csspart recent-count - How many calls there were, where there was more than one.
 * @csspart recent-number - The number, under a name.
 * @csspart recent-outcome - The outcome of the newest call.
 * @csspart recent-time - How long ago that was.
 * @csspart recent-action - Each button of an entry.
 */
export class Five9Recents extends View {
  static override readonly styles = [sharedStyles, recentsStyles];

  static override readonly properties = {
    calls: { attribute: false },
    bar: { attribute: false },
    isBarShown: { attribute: false },
    country: { attribute: false },
    words: { attribute: false },
    undo: { attribute: false },
  };

  declare calls: readonly RecentCall[];
  /** Why no number can be called just now; empty where one can. */
  declare bar: string;
  /** Whether that is shown here; where it stands elsewhere, it is still the buttons' description. */
  declare isBarShown: boolean;
  /** Whose way of writing numbers is followed. */
  declare country: string;
  declare words: Words;
  /** Puts back what was taken out last. It stands until the next entry is taken out or the next call comes. */
  declare undo: (() => void) | undefined;

  readonly #rows = new KeyedRows();
  #focus: RowFocus | undefined;
  /** What was taken out last, in words. */
  #done = '';

  constructor() {
    super();
    this.calls = [];
    this.bar = '';
    this.isBarShown = false;
    this.country = 'US';
    this.words = en;
    new MinuteTicker(this, () => this.calls.length > 0);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated) this.#focus = focusIn(this.renderRoot as ShadowRoot);
    const before = changed.get('calls');
    const isNew = ({ callKey }: RecentCall): boolean => !before?.some((each) => each.callKey === callKey);
    const isOvertaken = this.calls.length === 0 || this.calls.some(isNew);
    if (before && !changed.has('undo') && isOvertaken) this.undo = undefined;
    if (!this.undo) this.#done = '';
  }

  protected override render(): TemplateResult {
    const { words, undo, bar } = this;
    const isEmpty = this.calls.length === 0;
    return html`<section
      part="recents"
      aria-labelledby="heading"
      ?hidden=${isEmpty && !undo}
      @keydown=${keepFromRepeating}
    >
      <div class="head">
        <h2 id="heading" part="recents-heading" tabindex="-1">${words.recents}</h2>
        <button
          part="recents-undo"
          class="text"
          type="button"
          aria-describedby="heading"
          ?hidden=${!undo}
          @click=${(click: MouseEvent) => isSecondClick(click) || this.#request({ does: 'undo' })}
        >
          ${words.undo}
        </button>
        <button
          part="recents-clear"
          class="text"
          type="button"
          aria-describedby="heading"
          ?hidden=${isEmpty}
          @click=${(click: MouseEvent) => isSecondClick(click) || this.#forget()}
        >
          ${words['clear-all']}
        </button>
      </div>
      <p part="recents-status" class=${isEmpty ? 'weak' : 'unseen'} role="status">${this.#sentence(this.#done)}</p>
      <p id="bar" part="recents-bar" class="weak" ?hidden=${!bar || !this.isBarShown}>${this.#sentence(bar)}</p>
      <ul part="recents-list" role="list" ?hidden=${isEmpty}></ul>
    </section>`;
  }

  protected override updated(): void {
    this.#rows.show(this.renderRoot, this.calls, (call) => this.#renderCall(call));
    if (!this.#focus || giveBack(this.renderRoot as ShadowRoot, this.#focus)) return;
    this.renderRoot.querySelector('h2')?.focus();
    if (!(this.renderRoot as ShadowRoot).activeElement) this.#request({ does: 'leave' });
  }

  #sentence(text: string): unknown {
    return text && html`<bdi dir=${this.words.dir}>${text}</bdi>`;
  }

  #renderCall(call: RecentCall): TemplateResult {
    const { words } = this;
    const { lang } = words;
    const { key, count, direction, outcome, at } = call;
    const number = this.#format(call);
    const who = nameOf(call) || number;
    return html`<li part="recent-call" data-key=${key}>
      <span part="recent-icon" class="icon ${outcome}">${outcomeIcon(call)}</span>
      <div class="who">
        <p class="line">
          <bdi part="recent-name" class="name" title=${who}>${who}</bdi>
          ${count > 1 ? this.#renderCount(String(count)) : nothing}
        </p>
        ${who === number ? nothing : html`<p class="weak clip"><bdi part="recent-number">${number}</bdi></p>`}
        <p class="weak outcome">
          <span class="unseen">${words[direction === 'inbound' ? 'incoming' : 'outgoing']},</span>
          <span part="recent-outcome">${words[OUTCOME_WORDS[outcome]]}</span> ·
          <time part="recent-time" datetime=${new Date(at).toISOString()} title=${absoluteTime(at, lang)}
            >${relativeTime(at, Date.now(), lang)}</time
          >
        </p>
      </div>
      ${
        call.number
          ? html`<button
              part="recent-action"
              class="again"
              type="button"
              aria-label=${fill(words['call-recent'], { who })}
              aria-disabled=${this.bar !== ''}
              aria-describedby="bar"
              @click=${(click: MouseEvent) => this.#dial(call, click)}
            >
              ${phoneIcon}
            </button>`
          : nothing
      }
      <button
        part="recent-action"
        class="remove"
        type="button"
        aria-label=${fill(words['remove-recent'], { who })}
        @click=${(click: MouseEvent) => isSecondClick(click) || this.#forget(call)}
      >
        ${removeIcon}
      </button>
    </li>`;
  }

  #renderCount(count: string): TemplateResult {
    return html`<span part="recent-count" class="count"
      ><span aria-hidden="true">(${count})</span
      ><span class="unseen">${fill(this.words['call-count'], { count })}</span></span
    >`;
  }

  #dial(call: RecentCall, click: MouseEvent): void {
    if (!isSecondClick(click)) this.#request({ does: 'dial', call });
  }

  #forget(call?: RecentCall): void {
    const { words } = this;
    // Isolated: the name may run the other way than the sentence.
    const who = call && `\u2068${nameOf(call) || this.#format(call)}\u2069`;
    const done = who ? fill(words['recent-removed'], { who }) : words['recents-cleared'];
    // A no-break space at the end makes equal texts differ, unheard.
    this.#done = done === this.#done ? `${done}\u00a0` : done;
    this.#request(call ? { does: 'forget', call } : { does: 'forget' });
  }

  /** A number as people write it, plainly until the numbering plans are there. */
  #format({ number, extension }: RecentCall): string {
    const shown = writtenNumber(number, this.country, this) || this.words['unknown-number'];
    if (!extension) return shown;
    // Isolated: beside words from right to left the number's own groups would change places.
    const isolated = this.words.dir === 'rtl' ? `\u2068${shown}\u2069` : shown;
    return `${isolated} ${fill(this.words.extension, { extension })}`;
  }

  #request(action: RecentAction): void {
    this.dispatchEvent(new RecentRequest(action));
  }
}

/** Who the number belongs to, as far as anybody has said. */
function nameOf({ record, displayName }: RecentCall): string {
  return record?.recordName || displayName;
}
