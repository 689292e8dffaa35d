import type { Edited, Field } from './field-edit.js';

/**
 * Reads and writes a text field with its caret, whether it has the focus or not.
 *
 * WebKit gives a field the focus together with a caret, so that a telephone would open its keyboard at every key of the
 * pad. The caret of a field without the focus is therefore kept here.
 */
export class FieldCaret {
  /** How the browser had a field without the focus after it was written to; somebody else may have touched it since. */
  #left = '';
  #caret = 0;

  read(field: HTMLInputElement): Field {
    const { value: text, selectionStart, selectionEnd } = field;
    return this.#left === picture(field) && !hasFocus(field)
      ? { text, start: this.#caret, end: this.#caret }
      : { text, start: Number(selectionStart), end: Number(selectionEnd) };
  }

  write(field: HTMLInputElement, { text, caret }: Edited): void {
    if (field.value !== text) field.value = text;
    if (hasFocus(field)) field.setSelectionRange(caret, caret);
    this.#left = picture(field);
    this.#caret = caret;
  }
}

function picture({ value, selectionStart, selectionEnd }: HTMLInputElement): string {
  return [selectionStart, selectionEnd, value].join();
}

/** Whether a field has the focus in its own tree; the window may have none, which WebKit's `:focus` asks for too. */
export function hasFocus(field: HTMLElement): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}
