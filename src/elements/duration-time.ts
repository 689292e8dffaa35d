import { html, type TemplateResult } from 'lit';
import { durationInWords, type Words } from '../locales/index.js';
import { clock } from './clock.js';

/**
 * How long a call has taken: digits for the eye, and words for the ear once it is over. A clock that runs is digits for
 * both, since it is looked up and not listened to.
 */
export function durationTime(part: string, milliseconds: number, isRunning: boolean, words: Words): TemplateResult {
  const digits = clock(milliseconds);
  return html`<time part=${part} datetime=${`PT${Math.floor(milliseconds / 1_000)}S`} title=${words.duration}
    >${
      isRunning
        ? digits
        : html`<span aria-hidden="true">${digits}</span
            ><span class="unseen">${durationInWords(milliseconds, words)}</span>`
    }</time
  >`;
}
