import type { Five9Dialer } from '../elements/index.js';
import { isInside } from './outwards.js';
import { recordOf } from './record-of.js';
import { sharedListener } from './shared-listener.js';

const join = sharedListener(handleClick);

/**
 * Has a dialer take the clicks on `tel:` links, one listener for all of them. It stands on the window, after every
 * handler of the page has had its say. A link inside a closed shadow root cannot be seen from there, so a dialer in one
 * listens in its own root too.
 *
 * @returns its undo
 */
export function takeLinkClicks(dialer: Five9Dialer): () => void {
  const undos = [join(window, dialer)];
  const root = dialer.getRootNode();
  if (isHidden(root)) undos.push(join(root, dialer));
  return () => {
    for (const undo of undos) undo();
  };
}

/** Enter on a focused link is a click too. */
function handleClick(event: MouseEvent, dialers: readonly Five9Dialer[]): void {
  if (event.defaultPrevented || !isPlain(event)) return;
  const link = event.composedPath().find(isTelephoneLink);
  if (!link || link.hasAttribute('download') || isInside(link, '[data-five9-ignore]')) return;
  const inScope = dialers.filter(({ clickToDialScope: scope }) => !scope || isInside(link, scope));
  // One click is one dial: by the first that can, or else refused by the first, with its reason.
  const dialer = inScope.find(({ refusal }) => !refusal) ?? inScope[0];
  if (!dialer) return;
  // The system's own telephone must not open, even where the dial is refused.
  event.preventDefault();
  // A double click dials once, and the second click is no news.
  if (event.detail > 1) return;
  dialer.dial(numberOf(link), { record: recordOf(link), trigger: 'click-to-dial' }).catch(() => {
    // Shown in the dialer and told by its event.
  });
}

/** A primary click without a modifier key: all others have a meaning of their own in every browser. */
function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

function isTelephoneLink(target: EventTarget): target is Element {
  return target instanceof Element && target.matches('a, area') && /^\s*tel:/i.test(hrefOf(target));
}

/** An SVG link may have its address under an older name. */
function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
}

/** The number as the link writes it, less the scheme (RFC 3966). */
function numberOf(link: Element): string {
  const number = hrefOf(link).trim().slice('tel:'.length);
  try {
    return decodeURIComponent(number);
  } catch {
    return number;
  }
}

function isHidden(root: Node): boolean {
  return root instanceof ShadowRoot && (root.mode === 'closed' || isHidden(root.host.getRootNode()));
}
