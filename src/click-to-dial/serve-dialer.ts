import type { Five9Dialer } from '../elements/index.js';
import { ClickToDialStandIn } from './click-to-dial-stand-in.js';
import { pagePart } from './page-part.js';

/** Has the page dial through a dialer, as far as the page or the dialer asks for it. */
export function serveDialer(dialer: Five9Dialer): void {
  const Controller = pagePart.loaded()?.ClickToDialController ?? ClickToDialStandIn;
  new Controller(dialer);
}
