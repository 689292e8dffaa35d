import { loadedNumbering, loadNumbering } from '../../phone/index.js';
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
    readLater(pad, undo);
  });

  // Only the browser knows where in the field a text is dropped, so it is looked at once it is there, and before the pad
  // hears of it.
  root.addEventListener(
    'input',
    (event) => {
      if ((event as InputEvent).inputType !== 'insertFromDrop') return;
      replaceDropped(pad.field, undo.before.text, read);
      readLater(pad, undo);
    },
    true,
  );
}

/** What was pasted before the numbering plans were there is read once they are, unless it was changed meanwhile. */
function readLater(pad: Pad, undo: Undo): void {
  const { value } = pad.field;
  if (loadedNumbering()) return;
  loadNumbering().then(
    (numbering) => {
      const text = numbering.fromPaste(value, pad.country);
      if (pad.field.value === value && text !== value) undo.edit(() => ({ text, caret: text.length }));
    },
    () => undefined,
  );
}

/** Replaces what was dropped by what is read from it; the caret goes after it. Browsers select it, or put the caret there. */
function replaceDropped(field: HTMLInputElement, before: string, read: (text: string) => string): void {
  const { value: after, selectionEnd } = field;
  const end = selectionEnd ?? after.length;
  const start = end - (after.length - before.length);
  if (start < 0 || start >= end || before !== after.slice(0, start) + after.slice(end)) return;
  const dropped = read(after.slice(start, end));
  field.setRangeText(dropped, start, end, 'end');
}
