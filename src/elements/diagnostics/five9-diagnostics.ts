import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { WireNote } from '../../core/index.js';
import { en, fill } from '../../locales/index.js';
import { loadNumbering } from '../../phone/index.js';
import { View } from '../../view/index.js';
import { OnDemand } from '../on-demand.js';
import { sharedStyles } from '../shared.styles.js';
import type { Check, CheckedDialer, Voice } from './checks.js';
import { diagnosticsStyles } from './five9-diagnostics.styles.js';
import { localTime } from './local-time.js';
import { mask } from './mask.js';
import { messageText } from './message-text.js';
import { isProblem, VERDICT_WORDS } from './verdict-words.js';

const setUp = new OnDemand(() => import('./set-up.js'));
/** Whether there is a country by some name is for the numbering plans to say. */
const plans = new OnDemand(loadNumbering);

const VOICE: Voice = { sentenceOf: (fault) => fill(en[fault.kind], { ...fault }), localTime };

const RESULTS = { done: 'Done', wrong: 'To mend', open: 'Open' } as const;

/** What the log can be narrowed to. */
const FILTERS = ['All', 'Problems', 'Sent', 'Received'];

/**
 * For whoever sets a dialer up: what is still to do, and what was said on the wire. In English, as the documentation
 * is; agents do not see it. Numbers are masked until that is switched off.
 *
 * @summary The set-up as a check list, and the log of messages.
 *
 * @csspart diagnostics - The whole view.
 * @csspart check - Each step of the set-up.
 * @csspart log-filter - The choice of what the log shows.
 * @csspart log-action - Each button of the log.
 * @csspart log-entry - Each message of the log.
 * @csspart log-message - The text of a message.
 */
export class Five9Diagnostics extends View {
  static override readonly styles = [sharedStyles, diagnosticsStyles];

  static override readonly properties = {
    dialer: { attribute: false },
    log: { attribute: false, hasChanged: () => true },
    filter: { state: true },
    isUnmasked: { state: true },
    told: { state: true },
  };

  declare dialer: CheckedDialer & Element;
  /** What was said so far, oldest first; it grows while it is on show. */
  declare log: readonly WireNote[];
  declare protected filter: string;
  declare protected isUnmasked: boolean;
  /** What became of the last button. */
  declare protected told: string;

  /** The messages that are unfolded: their place in the list moves with each that comes. */
  readonly #opened = new WeakSet<WireNote>();
  /** The messages as they are listed. */
  #listed: readonly WireNote[] = [];
  /** Their texts, written down and masked once: two hundred of them stand in every rendering. */
  readonly #texts = new WeakMap<WireNote, string>();
  readonly #masked = new WeakMap<WireNote, string>();

  constructor() {
    super();
    this.log = [];
    this.filter = 'all';
    this.isUnmasked = false;
    this.told = '';
  }

  protected override render(): TemplateResult {
    const shown = this.#shown;
    const none = this.log.length === 0 ? 'No message yet.' : 'No message fits.';
    return html`<section part="diagnostics" lang="en" dir="ltr" aria-label="Diagnostics">
      <h2>Set-up</h2>
      <ul class="checks">
        ${this.#checks.map((check) => this.#renderCheck(check))}
      </ul>
      <h2>Messages</h2>
      <div class="tools">
        <select part="log-filter" aria-label="Show" @change=${this.#handleFilter}>
          ${FILTERS.map((words) => html`<option value=${words.toLowerCase()}>${words}</option>`)}
        </select>
        <label><input type="checkbox" @change=${this.#handleUnmask} /> Full numbers</label>
        <button part="log-action" type="button" @click=${this.#handleCopy}>Copy</button>
        <button part="log-action" type="button" @click=${this.#handleDownload}>Download</button>
      </div>
      <p class="weak" role="status">${this.told || (shown.length > 0 ? '' : none)}</p>
      ${
        shown.length === 0
          ? nothing
          : html`<ol class="log" aria-label="Messages">
              ${shown.map((note) => this.#renderNote(note))}
            </ol>`
      }
    </section>`;
  }

  /** Complete once it says what it has to say of the set-up. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await setUp.settled();
    return super.getUpdateComplete();
  }

  /** A message takes the focus along when others come: its row is another one then. */
  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const focused = root.activeElement;
    const rows = (): Element[] => [...root.querySelectorAll('.log li')];
    const note = this.#listed[rows().findIndex((row) => row.contains(focused))];
    super.update(changed);
    this.#listed = this.#shown;
    if (!focused || !note) return;
    const row = rows()[this.#listed.indexOf(note)];
    (row ?? root).querySelector<HTMLElement>(row ? focused.localName : 'select')?.focus();
  }

  get #censor(): (text: string) => string {
    return this.isUnmasked ? (text) => text : mask;
  }

  /** The steps speak of the set-up alone, origins above all; what somebody has put into an attribute may be a number. */
  get #checks(): readonly Check[] {
    const part = setUp.for(this);
    if (!part) return [];
    plans.for(this);
    const hints = part.hintsOf(this.dialer).map((hint) => ({ ...hint, text: this.#censor(hint.text) }));
    return [...part.checksOf(this.dialer, this.log, VOICE), ...hints];
  }

  /** The messages that fit the filter, newest first. */
  get #shown(): readonly WireNote[] {
    const { filter } = this;
    const fits = ({ direction, verdict }: WireNote): boolean =>
      filter === 'problems' ? isProblem(verdict) : filter === 'all' || filter === direction;
    return this.log.filter(fits).reverse();
  }

  #renderCheck({ result, text }: Check): TemplateResult {
    return html`<li part="check" class=${result}><b>${RESULTS[result]}</b> <span>${text}</span></li>`;
  }

  /**
   * A message as it may be shown. What was refused is told by origins alone, whose digits are nobody's telephone number
   * and have to be read.
   */
  #censored(note: WireNote): WireNote & { readonly message: string } {
    return {
      ...note,
      detail: note.verdict.startsWith('wrong-') ? note.detail : this.#censor(note.detail),
      message: this.#textOf(note),
    };
  }

  #textOf(note: WireNote): string {
    const text = once(this.#texts, note, () => messageText(note.message));
    return this.isUnmasked ? text : once(this.#masked, note, () => mask(text));
  }

  #renderNote(note: WireNote): TemplateResult {
    const { at, direction, verdict, detail, message } = this.#censored(note);
    return html`<li part="log-entry">
      <details .open=${this.#opened.has(note)} @toggle=${(event: Event) => this.#handleToggle(event, note)}>
        <summary class=${isProblem(verdict) ? 'wrong' : ''}>
          <time datetime=${new Date(at).toISOString()}>${localTime(at)}</time>
          ${direction === 'sent' ? 'to' : 'from'} the workspace · ${VERDICT_WORDS[verdict]}
          ${detail ? html`<span class="weak">${detail}</span>` : nothing}
        </summary>
        <pre part="log-message" tabindex="0" role="group" aria-label="Message">${message}</pre>
      </details>
    </li>`;
  }

  #handleFilter(event: Event): void {
    this.filter = (event.target as HTMLSelectElement).value;
    this.told = '';
  }

  #handleUnmask(event: Event): void {
    this.isUnmasked = (event.target as HTMLInputElement).checked;
  }

  #handleToggle({ target }: Event, note: WireNote): void {
    this.#opened[(target as HTMLDetailsElement).open ? 'add' : 'delete'](note);
    // The engine unfolded it, not the template, which has to know before the list moves.
    this.requestUpdate();
  }

  async #handleCopy(): Promise<void> {
    try {
      // Asked for within the press, and promised what is to be copied: engines forget the one while they bring the other.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': this.#report() })]);
      this.told = 'Copied.';
    } catch {
      // Frames need their page's leave for the clipboard, and plain http has none.
      this.told = 'This page may not copy. Download it instead.';
    }
  }

  async #handleDownload(): Promise<void> {
    await this.#report('download').catch(() => (this.told = 'Not downloaded.'));
  }

  /** What stands here when it is asked for, whatever is said until the chunk that writes it down has come. */
  async #report(way?: 'download'): Promise<Blob> {
    this.told = '';
    const checks = this.#checks;
    const log = this.log.map((note) => this.#censored(note));
    const { reportOf, download } = await import('./report.js');
    const report = reportOf(checks, log);
    if (way) download(report);
    return report;
  }
}

function once(known: WeakMap<WireNote, string>, note: WireNote, make: () => string): string {
  const text = known.get(note) ?? make();
  known.set(note, text);
  return text;
}
