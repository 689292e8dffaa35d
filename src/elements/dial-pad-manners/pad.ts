import type { ReactiveControllerHost } from 'lit';
import { en, type WordKey, type Words } from '../../locales/index.js';
import type { Edited, Field } from '../field-edit.js';

/** The dial pad, as far as its manners know it. */
export interface Pad extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The text field. */
  readonly field: HTMLInputElement;
  /** What stands in the field, and where the caret or the selection is. */
  readonly content: Field;
  /** What stands in the field by the dialer's word. */
  readonly number: string;
  readonly country: string;
  /** A language tag. */
  readonly lang: string;
  readonly words: Words;
  /** Changes what stands in the field as if it had been typed. */
  edit(change: (field: Field) => Edited): void;
}

/** A word of a pad, which has all of them once its dialer has its phone: that comes with this chunk, or a moment later. */
export function wordOf(pad: Pad, key: WordKey): string {
  const words: Partial<Words> = pad.words;
  return words[key] ?? en[key];
}

/** Whether a keyboard event presses a button. */
export function isPress(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !isShortcut(event);
}

/** Whether a keyboard event is one that a control or a menu of the browser answers to. */
export function isShortcut({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
