import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { amount } from '../test/bench/in-page/amount.js';
import { isTooMuch, type Figure } from '../test/bench/in-page/figure.js';

/** The figures as bars, for the eye; the table below says the same to everybody. */
export function benchChart(figures: readonly Figure[]): TemplateResult {
  return html`<div class="chart" aria-hidden="true">${figures.map(chartRow)}</div>`;
}

/** The figures as a table that scrolls where it is too wide. */
export function benchTable(figures: readonly Figure[], name: string): TemplateResult {
  return html`<div class="card-table card-table_scroll" tabindex="0" role="region" aria-label=${name}>
    <table class="slds-table slds-table_bordered slds-table_cell-buffer" aria-label=${name}>
      <thead>
        <tr class="slds-line-height_reset">
          ${['Figure', 'five9-dialer', 'Without', 'At most', 'Verdict'].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${figures.map((figure) => {
          const { name, value, bare, limit } = figure;
          return html`<tr>
            <th scope="row">${name}</th>
            ${[value, bare, limit].map((count) => html`<td>${amount(count, figure)}</td>`)}
            <td>${verdictOf(figure)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function verdictOf(figure: Figure): string {
  if (figure.limit === undefined) return '–';
  return isTooMuch(figure) ? 'Too much' : 'Holds';
}

/** One scale for each figure: what is largest of it, and what it may be. */
function chartRow(figure: Figure): TemplateResult {
  const { name, value, bare, limit } = figure;
  const most = Math.max(value, bare ?? 0, limit ?? 0) || 1;
  const bar = (kind: string, count: number): TemplateResult =>
    html`<div class="chart__line">
      <span class="chart__track">
        <span class="chart__bar chart__bar_${kind}" style=${styleMap({ '--share': count / most })}></span>
        ${limit === undefined ? nothing : html`<span class="chart__limit" style=${styleMap({ '--share': limit / most })}></span>`}
      </span>
      <span class="chart__value">${amount(count, figure)}</span>
    </div>`;
  return html`<div class="chart__row">
    <span class="chart__name">${name}</span>
    ${bar(isTooMuch(figure) ? 'over' : 'dialer', value)} ${bare === undefined ? nothing : bar('bare', bare)}
  </div>`;
}
