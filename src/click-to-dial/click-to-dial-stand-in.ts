import type { ReactiveController } from 'lit';
import type { Five9Dialer } from '../elements/index.js';
import { modesOf } from './modes.js';
import { awaitPagePart, pagePart, type PagePart } from './page-part.js';
import { pressedLink } from './pressed-link.js';

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
    const { signal } = (this.#connection = new AbortController());
    window.addEventListener('click', (event) => this.#holdLink(event), { signal });
    this.#dialer.addEventListener('command', (event) => this.#holdCommand(event as CommandEvent), { signal });
    signal.addEventListener(
      'abort',
      awaitPagePart((part) => this.#giveWay(part)),
    );
    // It may have come while the dialer was elsewhere.
    this.#dialer.requestUpdate();
  }

  hostUpdate(): void {
    const part = pagePart.loaded();
    // Where the engine has no commands, somebody has to look for them.
    const isWanted = this.#modes.length > 0 || !('commandForElement' in HTMLButtonElement.prototype);
    if (part) this.#giveWay(part);
    else if (isWanted) pagePart.load().catch(() => undefined);
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }

  get #modes(): readonly string[] {
    return modesOf(this.#dialer.clickToDial);
  }

  #giveWay({ ClickToDialController }: PagePart): void {
    this.hostDisconnected();
    this.#dialer.removeController(this);
    new ClickToDialController(this.#dialer);
  }

  #holdLink(event: MouseEvent): void {
    const link = this.#modes.length > 0 && pressedLink(event);
    if (!link) return;
    event.preventDefault();
    const giveBack = (): void => (link as HTMLElement).click();
    pagePart.load().then(({ followLink }) => followLink(link, [this.#dialer], event.detail) || giveBack(), giveBack);
  }

  #holdCommand(event: CommandEvent): void {
    pagePart.load().then(
      ({ obey }) => obey(this.#dialer, event),
      () => undefined,
    );
  }
}
