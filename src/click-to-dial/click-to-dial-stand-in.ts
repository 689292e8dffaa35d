import type { ReactiveController } from 'lit';
import type { Five9Dialer } from '../elements/index.js';
import { hasCommands } from './has-commands.js';
import { modesOf } from './modes.js';
import { awaitPagePart, pagePart, type PagePart } from './page-part.js';
import { pressedLink } from './pressed-link.js';

/** Whether a link is being pressed once more: none of the stand-ins of a page shall hold that. */
let isGivingBack = false;

/** By an event, since a link in SVG has no method for it. */
function giveBack(link: Element, click: MouseEvent): void {
  isGivingBack = true;
  link.dispatchEvent(new MouseEvent('click', click));
  isGivingBack = false;
}

/**
 * Stands in for a dialer's `ClickToDialController` until the page needs one and it has come. What is pressed meanwhile
 * waits for it. A link that is not the dialer's after all, or that waited in vain, is pressed once more, for the page and
 * the system.
 */
export class ClickToDialStandIn implements ReactiveController {
  readonly #dialer: Five9Dialer;
  #connection = new AbortController();

  constructor(dialer: Five9Dialer) {
    this.#dialer = dialer;
    dialer.addController(this);
  }

  hostConnected(): void {
    const part = pagePart.loaded();
    if (part) {
      this.#giveWay(part);
      return;
    }
    const { signal } = (this.#connection = new AbortController());
    window.addEventListener('click', (event) => this.#holdClick(event), { signal });
    const hold = (event: Event): void => this.#hold(({ obeyHeld }) => obeyHeld(this.#dialer, event as CommandEvent));
    this.#dialer.addEventListener('command', hold, { signal });
    signal.addEventListener(
      'abort',
      awaitPagePart((part) => this.#giveWay(part)),
    );
  }

  hostUpdate(): void {
    const part = pagePart.loaded();
    if (part) this.#giveWay(part);
    // Where the engine has no commands, somebody has to look for them.
    else if (this.#takesLinks || !hasCommands()) pagePart.load().catch(() => undefined);
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }

  get #takesLinks(): boolean {
    return modesOf(this.#dialer.clickToDial).length > 0;
  }

  #giveWay({ ClickToDialController }: PagePart): void {
    this.hostDisconnected();
    this.#dialer.removeController(this);
    new ClickToDialController(this.#dialer);
  }

  #holdClick(event: MouseEvent): void {
    if (isGivingBack) return;
    const path = event.composedPath();
    const link = this.#takesLinks && pressedLink(event);
    if (link) {
      event.preventDefault();
      pagePart.load().then(
        ({ followLink }) => followLink(link, [this.#dialer], event) || giveBack(link, event),
        () => giveBack(link, event),
      );
    } else if (!hasCommands() && !event.defaultPrevented) {
      this.#hold(({ obeyClick }) => obeyClick(event, path, [this.#dialer]));
    }
  }

  #hold(act: (part: PagePart) => void): void {
    pagePart.load().then(act, () => undefined);
  }
}
