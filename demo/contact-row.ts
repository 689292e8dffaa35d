import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../src/index.js';
import { callOutcome } from './call-outcome.js';
import { contactName } from './contact-name.js';
import type { Contact } from './contact-list.js';
import { contactNumber, type NumberForm } from './contact-number.js';

const LIVE: readonly Call['state'][] = ['requested', 'offered', 'ringing', 'talking', 'on-hold'];

/** One contact of the list, with the last call there was. The row carries the record of whatever number stands in it. */
export function contactRow(contact: Contact, form: NumberForm, call?: Call): TemplateResult {
  const { id, name, account } = contact;
  const lastCall = call ? callOutcome(call) : '';
  return html`<tr
    class=${call && LIVE.includes(call.state) ? 'slds-is-selected' : nothing}
    data-record-id=${id}
    data-record-name=${name}
    data-object-type="Contact"
  >
    ${contactName(contact, html`<span class="contact__more contact__account_narrow">${account}</span>`)}
    <td class="contact__account">${account}</td>
    <td>
      ${contactNumber(contact, form)}
      ${lastCall ? html`<span class="contact__more contact__call_narrow">${lastCall}</span>` : nothing}
    </td>
    <td class="contact__call">${lastCall || '–'}</td>
  </tr>`;
}
