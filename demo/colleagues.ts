import { html, render } from 'lit';
import { CONTACTS } from './contact-list.js';
import { contactName } from './contact-name.js';
import { contactNumber } from './contact-number.js';

/** Fills the body of a contact's related list: whoever else is at the same account. */
export function showColleagues(contactId: string, body: HTMLElement): void {
  const self = CONTACTS.find(({ id }) => id === contactId);
  const others = CONTACTS.filter((each) => each !== self && each.account === self?.account);
  render(
    others.map(
      (contact) =>
        html`<tr>
          ${contactName(contact)}
          <td>${contactNumber(contact, 'elements')}</td>
        </tr>`,
    ),
    body,
  );
}
