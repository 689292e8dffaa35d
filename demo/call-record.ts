import { html, nothing, render, type TemplateResult } from 'lit';
import type { Call } from '../src/index.js';
import { find } from './find.js';

/** Shows what the newest call knows of the page it was dialled from, as each of its events has it. */
export function connectCallRecord(dialer: HTMLElement): void {
  const show = (call?: Call): void => {
    render(call ? recordOf(call) : NONE, find('#call-record'));
  };
  dialer.addEventListener('five9callchange', ({ call }) => show(call));
  show();
}

const NONE = html`<p class="call-record__none">No call so far.</p>`;

function recordOf({ record, number, extension, state }: Call): TemplateResult {
  const facts: Readonly<Record<string, unknown>> = { number, extension: extension || undefined, state, ...record };
  return html`<dl class="call-record" dir="ltr">
    ${Object.entries(facts).map(([name, value]) =>
      value === undefined
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd data-fact=${name}>${typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>`,
    )}
    ${
      record
        ? nothing
        : html`<div>
            <dt>record</dt>
            <dd>none</dd>
          </div>`
    }
  </dl>`;
}
