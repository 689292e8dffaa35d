import { hasFocus } from '../field-caret.js';
import type { Edited, Field } from '../field-edit.js';
import { ViewRequest } from '../view-request.js';
import { EditHistory } from './edit-history.js';
import type { Pad } from './pad.js';

/** What a person's edit begins with. */
const BEGINNINGS = ['beforeinput', 'keydown', 'click', 'paste', 'drop'];

/** The runs of input types: typed one after the other, they are one step. */
const RUNS: Readonly<Record<string, string>> = {
  insertText: 'type',
  insertCompositionText: 'compose',
  deleteContentBackward: 'erase',
  deleteContentForward: 'erase',
  deleteByDrag: 'drag',
  insertFromDrop: 'drag',
};

/**
 * Undo and redo over everything that changes the field: typing, the keys, paste, "Delete digit", formatting.
 *
 * The browser's own history ends at every text that a script sets, so the field could not be formatted; and
 * `execCommand`, which keeps it, works in the focused field only: a key that is pressed on a telephone would open the
 * telephone's own keyboard, and one that is pressed by keyboard would lose the focus. So the history is ours. What the
 * browser still remembers comes into play where ours is empty.
 */
export class Undo {
  readonly #pad: Pad;
  readonly #history = new EditHistory();
  #before: Field | undefined;
  #run = '';
  /** What the history knows to stand in the field. */
  #text: string;
  #isRestoring = false;

  constructor(pad: Pad) {
    this.#pad = pad;
    this.#text = pad.field.value;
    const root = pad.renderRoot;
    // Before the pad hears of them itself.
    for (const type of BEGINNINGS) root.addEventListener(type, () => (this.#before = pad.content), true);
    root.addEventListener('input', (event) => (this.#run = RUNS[(event as InputEvent).inputType] ?? ''), true);
    root.addEventListener('compositionend', () => (this.#run = 'compose'), true);
    root.addEventListener('keydown', (event) => this.#handleKeydown(event as KeyboardEvent));
    // The commands of menus, and of a telephone that is shaken.
    root.addEventListener('beforeinput', (event) => this.#handleCommand(event as InputEvent));
    pad.addEventListener(ViewRequest.type, (event) => {
      if (event instanceof ViewRequest && event.action === 'number') this.#note();
    });
  }

  /** What stood in the field when the present edit began. */
  get before(): Field {
    return this.#before ?? this.#pad.content;
  }

  /** Edits the field. Edits of one run are one step. */
  edit(change: (field: Field) => Edited, run = ''): void {
    this.#before = this.#pad.content;
    this.#run = run;
    this.#pad.edit(change);
  }

  /** Forgets what was edited when the page, or a call, has put something else into the field. */
  settle(): void {
    if (this.#pad.number === this.#text) return;
    this.#text = this.#pad.number;
    this.#history.clear();
  }

  #note(): void {
    const after = this.#pad.content;
    if (this.#isRestoring) this.#text = after.text;
    else if (this.#before) this.#history.note(this.#before, after, this.#run);
    else this.#history.amend(after);
    this.#text = after.text;
    this.#before = undefined;
    this.#run = '';
  }

  #handleKeydown(event: KeyboardEvent): void {
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey === metaKey || altKey || event.isComposing) return;
    const letter = letterOf(event);
    if (letter === 'z') this.#restore(event, shiftKey);
    else if (letter === 'y') this.#restore(event, true);
  }

  #handleCommand(event: InputEvent): void {
    if (event.inputType === 'historyUndo') this.#restore(event, false);
    if (event.inputType === 'historyRedo') this.#restore(event, true);
  }

  #restore(event: Event, isRedo: boolean): void {
    const content = isRedo ? this.#history.redo() : this.#history.undo();
    if (!content) return;
    event.preventDefault();
    const { text, start, end } = content;
    this.#isRestoring = true;
    this.#pad.edit(() => ({ text, caret: end }));
    this.#isRestoring = false;
    const { field } = this.#pad;
    if (field.value === text && hasFocus(field)) field.setSelectionRange(start, end);
  }
}

/** The Latin letter of a key; on a keyboard of another script, the one in its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
}
