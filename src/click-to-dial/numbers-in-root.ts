import { keepFromRepeating } from '../one-press.js';
import { Five9ClickToDial } from './five9-click-to-dial.js';
import { showTooltip } from './tooltip.js';

const watched = new WeakSet<Node>();

/**
 * Shows the reasons of the numbers in a document or shadow root, each as long as it or its button is pointed at, or the
 * button has the focus; and has Enter that is held press a number once. A few listeners do it for all of them.
 */
export function watchNumbersIn(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  for (const type of ['pointerover', 'focusin']) root.addEventListener(type, handleInterest, true);
  root.addEventListener('keydown', handleKeydown, true);
}

function handleInterest(event: Event): void {
  for (const number of numbersOn(event)) {
    const button = number.renderRoot.querySelector('button');
    const tooltip = number.renderRoot.querySelector<HTMLElement>('[popover]');
    if (button && tooltip && !tooltip.matches(':popover-open'))
      showTooltip(number, tooltip, button, event.type === 'focusin' ? [button, 'blur'] : [number, 'pointerleave']);
  }
}

function handleKeydown(event: Event): void {
  if (numbersOn(event).length > 0) keepFromRepeating(event as KeyboardEvent);
}

/** The numbers that an event has come through. */
function numbersOn(event: Event): readonly Five9ClickToDial[] {
  return event.composedPath().filter((each): each is Five9ClickToDial => each instanceof Five9ClickToDial);
}
