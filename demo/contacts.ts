import { html, render } from 'lit';
import '../src/index.js';
import type { Call } from '../src/index.js';
import { CONTACTS } from './contact-list.js';
import { NUMBER_FORMS, type NumberForm } from './contact-number.js';
import { contactRow } from './contact-row.js';
import { find } from './find.js';
import { openWorkbench } from './workbench.js';

/** What the dialer is asked for in each form: elements dial by themselves. */
const ATTRIBUTE: Readonly<Record<NumberForm, string | null>> = { links: 'links', elements: null, text: 'text' };

const NOTES: Readonly<Record<NumberForm, unknown>> = {
  links: html`Each number is an <code>&lt;a href="tel:…"&gt;</code>. The dialer has
    <code>click-to-dial="links"</code>.`,
  elements: html`Each number is a <code>&lt;five9-click-to-dial&gt;</code>. The dialer needs no attribute.`,
  text: html`Each number is plain text. The dialer has <code>click-to-dial="text"</code> and makes links of them.`,
};

const dialer = openWorkbench({ current: 'contacts', root: '../' });
const address = new URL(location.href);
const lastCalls = new Map<string, Call>();
let form = formOf(address.searchParams.get('numbers')) ?? 'links';

function showRows(): void {
  render(
    CONTACTS.map((contact) => contactRow(contact, form, lastCalls.get(contact.id))),
    find('#contact-rows'),
  );
}

/** The dialer takes back what it made of the old text before the rows change. */
async function showForm(): Promise<void> {
  const attribute = ATTRIBUTE[form];
  if (attribute === null) dialer.removeAttribute('click-to-dial');
  else dialer.setAttribute('click-to-dial', attribute);
  await dialer.updateComplete;
  render(NOTES[form], find('#form-note'));
  showRows();
}

for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="numbers"]')) {
  radio.checked = radio.value === form;
  radio.addEventListener('change', () => {
    form = formOf(radio.value) ?? form;
    address.searchParams.set('numbers', form);
    history.replaceState(null, '', address);
    void showForm();
  });
}
dialer.addEventListener('five9callchange', ({ call }) => {
  const { recordId } = call.record ?? {};
  if (recordId === undefined) return;
  lastCalls.set(recordId, call);
  showRows();
});
find('#contact-count').textContent = `${CONTACTS.length} contacts, by first name`;
await showForm();

function formOf(text: string | null): NumberForm | undefined {
  return NUMBER_FORMS.find((each) => each === text);
}
