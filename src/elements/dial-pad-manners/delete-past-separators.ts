import { loadedNumbering } from '../../phone/index.js';
import { deleteDigit, SEPARATOR, type Edited, type Field } from '../field-edit.js';
import type { Pad } from './pad.js';
import type { Undo } from './undo.js';

/**
 * Backspace and Delete at a separator take the digit beyond it: the separator alone would come back by formatting, and
 * the key would have done nothing.
 */
export function deletePastSeparators(pad: Pad, undo: Undo): void {
  const { field, renderRoot } = pad;
  renderRoot.addEventListener(
    'input',
    (event) => {
      const { inputType } = event as InputEvent;
      const { before } = undo;
      const remove = { deleteContentBackward: deleteDigit, deleteContentForward: deleteNextDigit }[inputType];
      if (!remove || before.start < before.end) return;
      const formatted = loadedNumbering()?.formatWhileTyping(field.value, 0, pad.country);
      if (formatted?.text !== before.text) return;
      const { text, caret } = remove(before);
      field.value = text;
      field.setSelectionRange(caret, caret);
    },
    true,
  );
}

/** Deletes the digit after the caret, whatever separators stand between; the caret goes before the next. */
function deleteNextDigit({ text, end }: Field): Edited {
  let digit = end;
  while (digit < text.length && SEPARATOR.test(text.charAt(digit))) digit++;
  return { text: text.slice(0, digit) + text.slice(digit + 1), caret: digit };
}
