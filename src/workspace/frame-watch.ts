import type { LinkStanding } from './endpoint.js';
import { isBlank, standingOf, type Found } from './workspace-window.js';

/** The attributes that frames are named by; a page's many others are not worth a look each. */
const NAMES = ['id', 'class', 'name', 'title'];

/**
 * Tells how the link to a frame stands, now and whenever that changes: a frame that is not there yet, comes later, loads,
 * reloads, is moved, replaced or taken away. A page of another origin says nothing of itself, so all of this is read off
 * the document around it.
 *
 * @param find Looks for the frame.
 * @param roots The trees that it may stand in.
 * @returns its undo
 */
export function watchFrame(
  find: () => Found,
  roots: readonly Node[],
  onStanding: (standing: LinkStanding) => void,
): () => void {
  let seen = find();
  let standing = standingOf(seen);
  const tell = (next: LinkStanding): void => {
    standing = next;
    onStanding(next);
  };
  const look = (): void => {
    const found = find();
    // A frame that is moved starts over, with an empty page.
    const startsOver = standing.status === 'listening' && isBlank(seen.frame);
    if (found.frame === seen.frame && found.fault?.kind === seen.fault?.kind && !startsOver) return;
    seen = found;
    tell(standingOf(found));
  };
  // A load event does not bubble, yet it can be caught on its way down: one listener for frames that come and go.
  const handleLoad = (event: Event): void => {
    look();
    if (event.target === seen.frame) tell({ status: isBlank(seen.frame) ? 'loading' : 'listening' });
  };
  // A frame that had loaded before we came shows it by this at the latest: its page loads before the one around it.
  const handlePageLoad = (): void => {
    if (standing.status === 'loading' && !isBlank(seen.frame)) tell({ status: 'listening' });
  };

  const observer = new MutationObserver(look);
  for (const root of roots) {
    root.addEventListener('load', handleLoad, true);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: NAMES });
  }
  window.addEventListener('load', handlePageLoad);
  // Not before we look: whoever hears that there is no frame may put one in at once.
  tell(standing);
  return () => {
    observer.disconnect();
    window.removeEventListener('load', handlePageLoad);
    for (const root of roots) root.removeEventListener('load', handleLoad, true);
  };
}
