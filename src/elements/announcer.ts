import { html, type TemplateResult } from 'lit';
import type { Announcement } from './announcement.js';

/**
 * Says what has changed to those who do not look: once, politely; failures at once. Nothing that ticks stands in these
 * regions, and a sentence that is the same as the one before is still said again.
 */
export class Announcer {
  #status = '';
  #alert = '';

  /** Whoever renders the regions does so with the next frame, as for every other change. */
  announce({ sentence, isUrgent }: Announcement): void {
    if (isUrgent) this.#alert = toBeHeard(sentence, this.#alert);
    else this.#status = toBeHeard(sentence, this.#status);
  }

  render(lang: string): TemplateResult {
    return html`<div class="unseen" role="status" lang=${lang}>${this.#status}</div>
      <div class="unseen" role="alert" lang=${lang}>${this.#alert}</div>`;
  }
}

/** A region speaks when its text changes: a no-break space at the end makes equal texts differ, unheard. */
function toBeHeard(sentence: string, before: string): string {
  return sentence === before ? `${sentence}\u00a0` : sentence;
}
