import { html, render } from 'lit';

const CASES = [
  {
    number: '00001042',
    subject: 'Appointment reminders arrive twice',
    priority: 'High',
    status: 'Waiting on customer',
    theme: 'slds-theme_warning',
  },
  {
    number: '00001017',
    subject: 'New location missing in the directory',
    priority: 'Medium',
    status: 'In progress',
    theme: 'slds-theme_info',
  },
  {
    number: '00000963',
    subject: 'Change of billing contact',
    priority: 'Low',
    status: 'Closed',
    theme: 'slds-theme_success',
  },
] as const;

/** Fills the body of the record's table of cases. */
export function showCases(body: HTMLElement): void {
  render(
    CASES.map(
      ({ number, subject, priority, status, theme }) =>
        html`<tr>
          <th scope="row">${number}</th>
          <td>${subject}</td>
          <td>${priority}</td>
          <td><span class="slds-badge ${theme}">${status}</span></td>
        </tr>`,
    ),
    body,
  );
}
