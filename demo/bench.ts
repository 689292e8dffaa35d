import { html, nothing, render } from 'lit';
import '../src/index.js';
import type { Figure } from '../test/bench/in-page/figure.js';
import { benchChart, benchTable } from './bench-chart.js';
import { BENCH_GROUPS, type BenchGroup } from './bench-groups.js';
import { find } from './find.js';
import { defineIcons } from './icons.js';
import { showPageTop } from './page-top.js';

const found = new Map<BenchGroup, readonly Figure[]>();
let isRunning = false;

function show(): void {
  find<HTMLButtonElement>('#run-all').setAttribute('aria-disabled', String(isRunning));
  render(BENCH_GROUPS.map(card), find('#groups'));
}

function card(group: BenchGroup): unknown {
  const { name, title } = group;
  const figures = found.get(group);
  return html`<section class="slds-card" aria-labelledby="${name}-heading">
    <div class="card-header bench__header">
      <h2 id="${name}-heading" class="card-header__title">${title}</h2>
      <button
        type="button"
        class="slds-button slds-button_neutral"
        aria-describedby="${name}-heading"
        aria-disabled=${isRunning}
        @click=${() => run([group])}
      >
        Run
      </button>
    </div>
    ${figures ? html`${LEGEND} ${benchChart(figures)} ${benchTable(figures, `Figures: ${title}`)}` : nothing}
  </section>`;
}

const LEGEND = html`<p class="chart__legend" aria-hidden="true">
  <span><span class="chart__key chart__bar_dialer"></span>five9-dialer</span>
  <span><span class="chart__key chart__bar_bare"></span>without it</span>
  <span><span class="chart__key chart__key_limit"></span>at most</span>
</p>`;

/** One after the other: two at once would measure each other. */
async function run(groups: readonly BenchGroup[]): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  const progress = find('#progress');
  for (const group of groups) {
    progress.textContent = `Measuring: ${group.title}.`;
    show();
    // What is shown here is painted before the measuring begins.
    await new Promise((resolve) => setTimeout(resolve, 300));
    try {
      found.set(group, await group.run(find('#room')));
      progress.textContent = 'Done.';
    } catch (error) {
      progress.textContent = `Could not be measured: ${group.title}.`;
      reportError(error);
    }
    find('#room').replaceChildren();
  }
  isRunning = false;
  show();
}

defineIcons();
showPageTop({ current: 'bench', root: '../' });
find('#run-all').addEventListener('click', () => void run(BENCH_GROUPS));
show();
