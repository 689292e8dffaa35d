import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from './contact-list.js';

/** The heading of a contact's row: the name, and below it what they do. */
export function contactName({ name, title }: Contact, more: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<th scope="row" class="contact">
    <span class="contact__name">${name}</span>
    <span class="contact__more">${title}</span>
    ${more}
  </th>`;
}
