import { loadedNumbering } from '../../phone/index.js';
import { insertKey } from '../field-edit.js';
import type { Pad } from './pad.js';
import type { Undo } from './undo.js';

/**
 * Text that is pasted or dropped comes into the field as the number in it, see `pastedNumber`. A field of one line would
 * join the lines of a text, and a number with what stands in the next line.
 */
export function readPastedText(pad: Pad, undo: Undo): void {
  const { renderRoot: root } = pad;
  const read = (text: string): string =>
    loadedNumbering()?.fromPaste(text, pad.country) ?? text.replace(/\s+/g, ' ').trim();

  root.addEventListener('paste', (event) => {
    const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    event.preventDefault();
    undo.edit((field) => insertKey(field, read(text)));
  });

  // Only the browser knows where in the field a text is dropped, so it is looked at once it is there, and before the pad
  // hears of it.
  root.addEventListener(
    'input',
    (event) => {
      if ((event as InputEvent).inputType === 'insertFromDrop') replaceDropped(pad.field, undo.before.text, read);
    },
    true,
  );
}

/** Replaces what is new in a field by what is read from it; the caret goes after it. */
function replaceDropped(field: HTMLInputElement, before: string, read: (text: string) => string): void {
  const after = field.value;
  const added = after.length - before.length;
  if (added <= 0) return;
  let start = 0;
  while (start < before.length && before.charAt(start) === after.charAt(start)) start++;
  // Equal characters on both sides could place the end of the text before its beginning.
  while (start > 0 && before.slice(start) !== after.slice(start + added)) start--;
  const dropped = read(after.slice(start, start + added));
  const text = after.slice(0, start) + dropped + after.slice(start + added);
  if (text !== after) field.value = text;
  field.setSelectionRange(start + dropped.length, start + dropped.length);
}
