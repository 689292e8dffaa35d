import type { LitElement, ReactiveController } from 'lit';
import { windowEndpoint, type Dialer, type Endpoint } from '../core/index.js';

/** What a link is made of. */
interface LinkHost extends LitElement {
  /** A page may set what is no text, a URL say: it is read as one, and the widget says what is wrong with it. */
  readonly workspace: string | URL;
  readonly workspaceOrigin: string | URL;
  readonly endpoint: Endpoint | undefined;
}

/**
 * Keeps a dialer linked to the workspace that its element names, for as long as the element is in a page.
 *
 * An element that is moved leaves the page and is back in it before the task ends. That is no teardown: calls, link
 * and open dials stay.
 */
export class LinkKeeper implements ReactiveController {
  readonly #host: LinkHost;
  readonly #dialer: Dialer;
  /** What the page's own endpoint said when there was nobody else to hear it; heard first, once. */
  early: readonly unknown[] = [];

  #linked: readonly unknown[] = [];
  #teardown: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LinkHost, dialer: Dialer) {
    this.#host = host;
    this.#dialer = dialer;
  }

  hostConnected(): void {
    clearTimeout(this.#teardown);
    this.refresh();
  }

  hostUpdate(): void {
    this.refresh();
  }

  hostDisconnected(): void {
    this.#teardown = setTimeout(() => {
      this.#linked = [];
      this.#dialer.disconnect();
    });
  }

  /** Makes the link anew if it is no longer what the element asks for. */
  refresh(): void {
    const { endpoint, isConnected } = this.#host;
    if (!isConnected) return;
    // An attribute that was removed leaves `null` behind.
    const workspace = String(this.#host.workspace || 'parent');
    const origin = String(this.#host.workspaceOrigin || '');
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    // What comes first in one of the two is never what comes first in the other.
    const wanted = endpoint ? [endpoint] : [root, workspace, origin];
    if (wanted.every((part, index) => part === this.#linked[index])) return;
    this.#linked = wanted;
    this.#dialer.connect(endpoint ? this.#afterEarly(endpoint) : windowEndpoint({ workspace, origin, root }));
  }

  #afterEarly(endpoint: Endpoint): Endpoint {
    const { early } = this;
    this.early = [];
    return early.length === 0
      ? endpoint
      : {
          post: (message) => endpoint.post(message),
          subscribe(listener, watcher) {
            const unsubscribe = endpoint.subscribe(listener, watcher);
            early.forEach(listener);
            return unsubscribe;
          },
        };
  }
}
