import { waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { field, shown, stage, view, type Stage } from './stage.js';

/** A dialer whose dial pad has everything that comes after its first paint. */
export async function padStage(properties: Partial<Five9Dialer> = {}, parent?: Node): Promise<Stage> {
  await loadNumbering();
  const set = await stage(properties, parent);
  await waitUntil(() => view(set.dialer, 'dial-pad').getElementById('plus') !== null, 'the dial pad has its manners');
  return set;
}

/** The field with `|` for the caret, and `[…]` for a selection. */
export function pictured(dialer: Five9Dialer): string {
  const { value, selectionStart, selectionEnd } = field(dialer);
  const start = Number(selectionStart);
  const end = Number(selectionEnd);
  if (start === end) return `${value.slice(0, start)}|${value.slice(start)}`;
  return `${value.slice(0, start)}[${value.slice(start, end)}]${value.slice(end)}`;
}

/** Puts a text into the field, with the caret or the selection where the picture has it, and the focus. */
export async function put(dialer: Five9Dialer, picture: string): Promise<void> {
  const input = field(dialer);
  const start = picture.search(/[|[]/);
  const end = picture.includes(']') ? picture.indexOf(']') - 1 : start;
  await shown(dialer);
  dialer.number = picture.replace(/[|[\]]/g, '');
  await shown(dialer);
  input.focus();
  input.setSelectionRange(start, end);
}

const INPUT_TYPES = {
  insertText: 'insertText',
  delete: 'deleteContentBackward',
  forwardDelete: 'deleteContentForward',
} as const;

/**
 * Has the browser itself edit the field that has the focus, as its own keys would. This works in every engine, with no
 * driver; Chromium only leaves `beforeinput` out.
 */
export function edit(input: HTMLInputElement, command: keyof typeof INPUT_TYPES, data: string | null = null): void {
  const inputType = INPUT_TYPES[command];
  input.dispatchEvent(new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true }));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing else edits as the browser does.
  document.execCommand(command, false, data ?? '');
}

/** Text comes over the clipboard. */
export function paste(target: Element, text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox does not take it where it makes the event.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  target.dispatchEvent(event);
  return event;
}

/** A key of the keyboard goes down; it comes up again unless it is held. */
export function press(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init });
  target.dispatchEvent(event);
  return event;
}

export function release(target: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true, composed: true });
  target.dispatchEvent(event);
  return event;
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether an element has the focus in its own tree. */
export function hasFocus(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}
