import { deleteDigit, insertKey } from '../field-edit.js';
import { isShortcut, type Pad } from './pad.js';
import type { Undo } from './undo.js';

/** What a telephone can dial, in the digits of any script. */
const DIALABLE = /^[\p{Nd}+*#]$/u;

/** Digits that are typed while a key, or anything else in the pad, has the focus go into the field. */
export function typeAnywhere(pad: Pad, undo: Undo): void {
  pad.renderRoot.addEventListener('keydown', (event) => {
    const typed = event as KeyboardEvent;
    if (typed.target === pad.field || typed.defaultPrevented || isShortcut(typed)) return;
    const { key } = typed;
    if (DIALABLE.test(key)) undo.edit((field) => insertKey(field, key), 'type');
    else if (key === 'Backspace') undo.edit(deleteDigit, 'erase');
    else return;
    typed.preventDefault();
  });
}
