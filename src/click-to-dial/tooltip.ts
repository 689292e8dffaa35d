import { Five9ClickToDial } from './five9-click-to-dial.js';

/** Pixels between what a tooltip is about and itself, and between itself and the edge of the window. */
const GAP = 4;

const watched = new WeakSet<Node>();

/**
 * Shows the reasons of the numbers in a document or shadow root, each as long as it or its button is pointed at, or the
 * button has the focus; and has Enter that is held press a number once. A few listeners do it for all of them.
 */
export function showReasonsIn(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  for (const type of ['pointerover', 'focusin']) root.addEventListener(type, handleInterest, true);
  root.addEventListener('keydown', (event) => keepFromRepeating(event as KeyboardEvent), true);
}

function keepFromRepeating(event: KeyboardEvent): void {
  const isPress = event.repeat && event.key === 'Enter';
  if (isPress && event.composedPath().some((each) => each instanceof Five9ClickToDial)) event.preventDefault();
}

function handleInterest(event: Event): void {
  for (const each of event.composedPath()) {
    if (!(each instanceof Five9ClickToDial)) continue;
    const button = each.renderRoot.querySelector('button');
    const tooltip = each.renderRoot.querySelector<HTMLElement>('[popover]');
    if (button && tooltip && !tooltip.matches(':popover-open'))
      show(tooltip, button, event.type === 'focusin' ? [button, 'blur'] : [each, 'pointerleave']);
  }
}

/** @param end what hides it, and where that happens */
function show(tooltip: HTMLElement, button: HTMLElement, [target, end]: readonly [HTMLElement, string]): void {
  tooltip.showPopover();
  place(tooltip, button);
  const shown = new AbortController();
  const { signal } = shown;
  const hide = (): void => {
    shown.abort();
    tooltip.hidePopover();
  };
  target.addEventListener(end, hide, { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
}

/** Under the button, or above it where there is no room, and inside the window. */
function place(tooltip: HTMLElement, button: HTMLElement): void {
  const { left, right, bottom, top } = button.getBoundingClientRect();
  const { width, height } = tooltip.getBoundingClientRect();
  const start = getComputedStyle(button).direction === 'rtl' ? right - width : left;
  const isBelow = bottom + GAP + height <= innerHeight;
  tooltip.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
  tooltip.style.top = `${isBelow ? bottom + GAP : top - height - GAP}px`;
}
