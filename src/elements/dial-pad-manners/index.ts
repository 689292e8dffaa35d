import { html, type ReactiveController, type TemplateResult } from 'lit';
import { deletePastSeparators } from './delete-past-separators.js';
import { KeyGrid } from './key-grid.js';
import { NumberNotes } from './number-notes.js';
import { wordOf, type Pad } from './pad.js';
import { readPastedText } from './pasting.js';
import { PlusByHolding } from './plus-by-holding.js';
import { RepeatedDelete } from './repeated-delete.js';
import { passOverStrayClicks } from './stray-clicks.js';
import { typeAnywhere } from './typing-anywhere.js';
import { Undo } from './undo.js';

/**
 * What makes the dial pad pleasant, and what it can dial without: undo, one tab stop and arrows, a + by holding 0,
 * "Delete digit" that repeats, digits typed anywhere, pasted text read, the number's country. The chunk that it stands
 * in comes after the pad's first paint.
 *
 * It listens on the pad's root, so the pad itself need not know what there is.
 */
export class DialPadManners implements ReactiveController {
  readonly #pad: Pad;
  readonly #undo: Undo;
  readonly #plus: PlusByHolding;
  readonly #delete: RepeatedDelete;
  readonly #notes: NumberNotes;

  constructor(pad: Pad) {
    this.#pad = pad;
    this.#undo = new Undo(pad);
    this.#plus = new PlusByHolding(pad, this.#undo);
    this.#delete = new RepeatedDelete(pad, this.#undo);
    this.#notes = new NumberNotes(pad);
    new KeyGrid(pad);
    passOverStrayClicks(pad);
    deletePastSeparators(pad, this.#undo);
    typeAnywhere(pad, this.#undo);
    readPastedText(pad, this.#undo);
    pad.addController(this);
  }

  hostConnected(): void {
    this.#pad.requestUpdate();
  }

  hostUpdate(): void {
    this.#undo.settle();
    this.#notes.follow();
  }

  hostDisconnected(): void {
    this.#plus.end();
    this.#delete.end();
    this.#notes.end();
  }

  /** Which country the number is of, beside the field's label. */
  renderCountry(): unknown {
    return this.#notes.renderCountry();
  }

  /** What will be dialled, under the field; and unseen, what holding 0 does. */
  renderReading(): TemplateResult {
    return html`${this.#notes.renderReading()}<span id="plus" hidden>${wordOf(this.#pad, 'hold-for-plus')}</span>`;
  }
}
