import type { Five9Dialer } from '../elements/index.js';
import { modesOf } from './modes.js';
import { pagePart } from './page-part.js';
import { pressedLink } from './pressed-link.js';

/**
 * Has the page dial through a dialer. What is pressed before the part that does it is there waits for it. A link that is
 * not the dialer's after all, or that waited in vain, is pressed once more, for the page and the system.
 */
export function serveDialer(dialer: Five9Dialer): void {
  const here = pagePart.loaded();
  if (here) {
    new here.ClickToDialController(dialer);
    return;
  }
  const part = pagePart.load();
  const waiting = new AbortController();
  part.then(
    ({ ClickToDialController }) => {
      waiting.abort();
      new ClickToDialController(dialer);
    },
    () => waiting.abort(),
  );
  const handleClick = (event: MouseEvent): void => {
    const link = modesOf(dialer.clickToDial).length > 0 && pressedLink(event);
    if (!link) return;
    event.preventDefault();
    const giveBack = (): void => (link as HTMLElement).click();
    part.then(({ followLink }) => followLink(link, [dialer], event.detail) || giveBack(), giveBack);
  };
  const handleCommand = (event: Event): void => {
    part.then(
      ({ obey }) => obey(dialer, event as CommandEvent),
      () => undefined,
    );
  };
  window.addEventListener('click', handleClick, waiting);
  dialer.addEventListener('command', handleCommand, waiting);
}
