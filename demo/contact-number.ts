import { html, type TemplateResult } from 'lit';
import type { Contact } from './contact-list.js';
import { telephoneLink } from './telephone-link.js';

/** The three ways in which a page can have numbers that dial, in the words of the list's chooser. */
export const NUMBER_FORMS = ['links', 'elements', 'text'] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

const NUMBERS: Readonly<Record<NumberForm, (contact: Contact) => TemplateResult>> = {
  links: ({ phone }) => html`<a href=${telephoneLink(phone)}><bdi>${phone}</bdi></a>`,
  elements: ({ phone, id, name }) =>
    html`<five9-click-to-dial
      value=${phone}
      record-id=${id}
      record-name=${name}
      object-type="Contact"
    ></five9-click-to-dial>`,
  text: ({ phone }) => html`<bdi>${phone}</bdi>`,
};

export function contactNumber(contact: Contact, form: NumberForm): TemplateResult {
  return NUMBERS[form](contact);
}
