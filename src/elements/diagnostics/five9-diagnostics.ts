import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { WireNote } from '../../core/index.js';
import { loadNumbering } from '../../phone/index.js';
import { OnDemand } from '../on-demand.js';
import { sharedStyles } from '../shared.styles.js';
import { checksOf, type Check, type CheckedDialer } from './checks.js';
import { diagnosticsStyles } from './five9-diagnostics.styles.js';
import { mask } from './mask.js';
import { messageText } from './message-text.js';
import { download, reportOf } from './report.js';
import { VERDICTS } from './verdict-words.js';

/** Whether there is a country by some name is for the numbering plans to say. */
const hints = new OnDemand(async () => {
  await loadNumbering().catch(() => undefined);
  return import('./hints.js');
});

const RESULTS = { done: 'Done', wrong: 'To mend', open: 'Open' } as const;

/** What the log can be narrowed to. */
const FILTERS: Readonly<Record<string, readonly [words: string, fits: (note: WireNote) => boolean]>> = {
  all: ['All', () => true],
  problems: ['Problems', ({ verdict }) => VERDICTS[verdict].isProblem],
  sent: ['Sent', ({ direction }) => direction === 'sent'],
  received: ['Received', ({ direction }) => direction === 'received'],
};

/**
 * For whoever sets a dialer up: what is still to do, and what was said on the wire. In English, as the documentation
 * is; agents do not see it. Numbers are masked until that is switched off.
 *
 * @summary The set-up as a check list, and the log of messages.
 *
 * @csspart diagnostics - The whole view.
 * @csspart check - Each step of the set-up.
 * @csspart log-entry - Each message of the log.
 */
export class Five9Diagnostics extends LitElement {
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

  constructor() {
    super();
    this.log = [];
    this.filter = 'all';
    this.isUnmasked = false;
    this.told = '';
  }

  protected override render(): TemplateResult {
    const shown = this.#shown;
    return html`<section part="diagnostics" lang="en" dir="ltr" aria-label="Diagnostics">
      <h2>Set-up</h2>
      <ul class="checks">
        ${this.#checks.map((check) => this.#renderCheck(check))}
      </ul>
      <h2>Messages</h2>
      <div class="tools">
        <select aria-label="Show" @change=${this.#handleFilter}>
          ${Object.entries(FILTERS).map(([name, [words]]) => html`<option value=${name}>${words}</option>`)}
        </select>
        <label><input type="checkbox" @change=${this.#handleUnmask} /> Full numbers</label>
        <button type="button" @click=${this.#handleCopy}>Copy</button>
        <button type="button" @click=${this.#handleDownload}>Download</button>
      </div>
      <p class="weak" role="status">${this.told}</p>
      ${
        shown.length === 0
          ? html`<p class="weak">${this.log.length === 0 ? 'No message yet.' : 'No message fits.'}</p>`
          : html`<ol class="log" aria-label="Messages">
              ${shown.map((note) => this.#renderNote(note))}
            </ol>`
      }
    </section>`;
  }

  get #checks(): readonly Check[] {
    return [...checksOf(this.dialer, this.log), ...(hints.for(this)?.hintsOf(this.dialer) ?? [])];
  }

  get #censor(): (text: string) => string {
    return this.isUnmasked ? (text) => text : mask;
  }

  /** The messages that fit the filter, newest first. */
  get #shown(): readonly WireNote[] {
    return this.log.filter(FILTERS[this.filter]?.[1] ?? Boolean).reverse();
  }

  #renderCheck({ result, text }: Check): TemplateResult {
    return html`<li part="check" class=${result}><b>${RESULTS[result]}</b> <span>${this.#censor(text)}</span></li>`;
  }

  #renderNote(note: WireNote): TemplateResult {
    const { at, direction, verdict, detail, message } = note;
    const { words, isProblem } = VERDICTS[verdict];
    const time = new Date(at).toISOString();
    return html`<li part="log-entry">
      <details .open=${this.#opened.has(note)} @toggle=${(event: Event) => this.#handleToggle(event, note)}>
        <summary class=${isProblem ? 'wrong' : ''}>
          <time datetime=${time}>${time.slice(11, 23)}</time>
          ${direction === 'sent' ? 'to the workspace' : 'from the workspace'} · ${words}
          ${detail ? html`<span class="weak">${this.#censor(detail)}</span>` : nothing}
        </summary>
        <pre tabindex="0" role="group" aria-label="Message">${this.#censor(messageText(message))}</pre>
      </details>
    </li>`;
  }

  #handleFilter(event: Event): void {
    this.filter = (event.target as HTMLSelectElement).value;
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
    this.told = '';
    try {
      await navigator.clipboard.writeText(this.#report());
      this.told = 'Copied.';
    } catch {
      // Frames need their page's leave for the clipboard, and plain http has none.
      this.told = 'This page may not copy. Download it instead.';
    }
  }

  #handleDownload(): void {
    download(this.#report(), 'five9-dialer-log.json');
  }

  #report(): string {
    return reportOf(this.#checks, this.log, this.#censor);
  }
}
