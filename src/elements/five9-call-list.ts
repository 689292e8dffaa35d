import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { countsFrom, durationOf, isLive, type Call } from '../core/index.js';
import { en, fill, type Words } from '../locales/index.js';
import { isSecondClick } from '../one-press.js';
import { View } from '../view/index.js';
import { durationTime } from './duration-time.js';
import { callListStyles } from './five9-call-list.styles.js';
import { foreignText } from './foreign-text.js';
import { keepFocus } from './keep-focus.js';
import { KeyedRows } from './keyed-rows.js';
import { sharedStyles } from './shared.styles.js';
import { writtenNumber } from './written-number.js';
import { Stopwatch } from './stopwatch.js';
import { Ticker } from './ticker.js';
import { ViewRequest } from './view-request.js';

/**
 * Which call is on show cannot be chosen: it is the one that needs the agent most, by the workspace's word, and nothing
 * here could be done to another that lives.
 *
 * Where a row goes that had the focus, the next one has it, or else the last.
 *
 * @summary Lists the calls beside the one on show: with whom, in which state, for how long.
 *
 * @csspart other-calls - The list.
 * @csspart other-call - Each row.
 * @csspart other-call-name - The customer's name, or the number where there is none.
 * @csspart other-call-state - The state's name.
 * @csspart other-call-time - How long the call has taken.
 * @csspart other-call-action - The button that takes the call off the screen.
 */
export class Five9CallList extends View {
  static override readonly styles = [sharedStyles, callListStyles];

  static override readonly properties = {
    calls: { attribute: false },
    shown: { attribute: false },
    country: { attribute: false },
    words: { attribute: false },
  };

  /** All calls. */
  declare calls: readonly Call[];
  /** What is on show, and not listed again. */
  declare shown: unknown;
  /** Whose way of writing numbers is followed. */
  declare country: string;
  declare words: Words;

  readonly #keyedRows = new KeyedRows();
  readonly #stopwatches = new Map<string, Stopwatch>();

  constructor() {
    super();
    this.calls = [];
    this.shown = null;
    this.country = '';
    this.words = en;
    // One tick serves all rows: what they count differs by parts of a second.
    new Ticker(this, () => this.#others.map(startOf).find((start) => start !== undefined));
  }

  override render(): TemplateResult {
    return html`<h3 id="heading">${this.words['other-calls']}</h3>
      <ul part="other-calls" aria-labelledby="heading"></ul>`;
  }

  protected override update(changed: PropertyValues): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement?.closest('li');
    const place = focused ? this.#rows.indexOf(focused) : 0;
    keepFocus(
      this.renderRoot,
      () => {
        super.update(changed);
        this.#keyedRows.show(this.renderRoot, this.#others, (call) => this.#renderRow(call));
      },
      () => (this.#rows[place] ?? this.#rows.at(-1))?.focus(),
    );
    const keys = new Set(this.calls.map(({ key }) => key));
    for (const key of this.#stopwatches.keys()) if (!keys.has(key)) this.#stopwatches.delete(key);
  }

  get #others(): readonly Call[] {
    return this.calls.filter((call) => call !== this.shown);
  }

  get #rows(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll('li')];
  }

  #renderRow(call: Call): TemplateResult {
    const { words } = this;
    const { key, state, record, displayName, extension } = call;
    const number = writtenNumber(call.number, this.country, this);
    const name = record?.recordName || displayName || number || words['unknown-number'];
    const duration = this.#durationOf(call);
    const canDismiss = state === 'requested' || !isLive(call);
    return html`<li part="other-call" class=${state} tabindex="-1">
      <div class="who">
        <p id=${key} part="other-call-name" class="name clamp"><bdi>${foreignText(name)}</bdi></p>
        <p part="other-call-state" class="weak">
          ${words[`state-${state}`]} ${extension && `· ${fill(words.extension, { extension })}`}
        </p>
      </div>
      ${duration === undefined ? nothing : durationTime('other-call-time', duration, isLive(call), words)}
      ${
        canDismiss
          ? html`<button
              type="button"
              part="other-call-action"
              aria-describedby=${key}
              @click=${(click: MouseEvent) => isSecondClick(click) || this.#dismiss(call)}
            >
              ${words[state === 'requested' ? 'cancel' : 'dismiss']}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** By the view that this one is part of: a request goes no further up than its own tree. */
  #dismiss(call: Call): void {
    (this.getRootNode() as ShadowRoot).host.dispatchEvent(new ViewRequest('dismiss', call));
  }

  #durationOf(call: Call): number | undefined {
    const { key, state } = call;
    if (!isLive(call)) return state === 'failed' ? undefined : durationOf(call, Date.now());
    const start = startOf(call);
    if (start === undefined) return undefined;
    const stopwatch = this.#stopwatches.get(key) ?? new Stopwatch();
    this.#stopwatches.set(key, stopwatch);
    return stopwatch.read(start);
  }
}

function startOf(call: Call): number | undefined {
  return isLive(call) ? countsFrom(call, Date.now()) : undefined;
}
