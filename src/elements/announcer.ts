import type { LitElement, ReactiveController } from 'lit';
import type { Words } from '../locales/index.js';
import type { Announcement } from './announcement.js';
import { LiveRegion } from './live-region.js';

/**
 * Says what has changed to those who do not look: once, politely; failures at once. Nothing that ticks stands in its
 * regions. What was known of the agent before the dialer was first shown is no change, and is not said.
 */
export class Announcer implements ReactiveController {
  readonly #status = new LiveRegion('status');
  readonly #alert = new LiveRegion('alert');
  /** To be rendered into the host's own tree, and never by itself again. */
  readonly regions = [this.#status.element, this.#alert.element] as const;

  readonly #host: LitElement & { readonly words: Words };

  constructor(host: LitElement & { readonly words: Words }) {
    this.#host = host;
  }

  announce({ topic, sentence, isUrgent }: Announcement): void {
    if (topic === 'agent' && !this.#status.element.isConnected) return;
    if (isUrgent) this.#status.drop(topic);
    (isUrgent ? this.#alert : this.#status).say(topic, sentence);
  }

  /** What was said of a failure is not true any more once that was taken off the screen. */
  forget(): void {
    this.#alert.clear();
  }

  hostUpdated(): void {
    for (const region of this.regions) region.lang = this.#host.words.lang;
    this.#status.resume();
    this.#alert.resume();
  }

  hostDisconnected(): void {
    this.#status.clear();
    this.#alert.clear();
  }
}
