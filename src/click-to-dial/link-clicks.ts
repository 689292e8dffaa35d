import type { Five9Dialer } from '../elements/index.js';
import { isSecondClick } from '../one-press.js';
import { isInside } from './nearest.js';
import { hrefOf, pressedLink, SCHEME } from './pressed-link.js';
import { recordOf } from './record-of.js';
import { sharedListener } from './shared-listener.js';

const join = sharedListener('click', handleClick, true);

/**
 * Has a dialer take the clicks on `tel:` links, one listener for all of them. It stands on the window; a link inside a
 * closed shadow root cannot be seen from there, so a dialer in one listens in its own root too.
 *
 * @returns its undo
 */
export function takeLinkClicks(dialer: Five9Dialer): () => void {
  const root = dialer.getRootNode();
  const undos = [window, ...(isHidden(root) ? [root] : [])].map((target) => join(target, dialer));
  return () => {
    for (const undo of undos) undo();
  };
}

/**
 * Waits until every handler of the page has had its say. A page that keeps a click from going further, to the row of a
 * table, say, has not taken it for itself unless it prevents it as well.
 */
function handleClick(event: MouseEvent, dialers: readonly Five9Dialer[]): void {
  const link = pressedLink(event);
  const target = event.currentTarget;
  if (!link || !target) return;
  const settle = (click: Event = event): void => {
    target.removeEventListener('click', settle);
    // The system's own telephone must not open, even where the dial is refused.
    if (click === event && !event.defaultPrevented && followLink(link, dialers, event)) event.preventDefault();
  };
  target.addEventListener('click', settle);
  for (const name of ['stopPropagation', 'stopImmediatePropagation'] as const) {
    const stop = event[name].bind(event);
    event[name] = () => {
      stop();
      // A person's click has its effect after the microtasks of the handler, a script's in the middle of the script.
      if (event.isTrusted) queueMicrotask(settle);
      else settle();
    };
  }
}

/**
 * Has one of several dialers dial the number of a link.
 *
 * @returns whether the link is theirs
 */
export function followLink(link: Element, dialers: readonly Five9Dialer[], click: MouseEvent): boolean {
  if (link.hasAttribute('download') || isInside(link, '[data-five9-ignore]')) return false;
  const inScope = dialers.filter(({ clickToDialScope: scope }) => !scope || isInside(link, scope));
  // One click is one dial: by the first that can, or else refused by the first, with its reason.
  const dialer = inScope.find(({ refusal }) => !refusal) ?? inScope[0];
  if (!isSecondClick(click)) {
    dialer?.dial(numberOf(link), { record: recordOf(link), trigger: 'click-to-dial' }).catch(() => {
      // Shown in the dialer and told by its event.
    });
  }
  return dialer !== undefined;
}

/** The number as the link writes it, less the scheme (RFC 3966). */
function numberOf(link: Element): string {
  const number = hrefOf(link).replace(SCHEME, '').trim();
  try {
    return decodeURIComponent(number);
  } catch {
    return number;
  }
}

function isHidden(root: Node): boolean {
  return root instanceof ShadowRoot && (root.mode === 'closed' || isHidden(root.host.getRootNode()));
}
