import { BenchPage } from './bench-page.js';
import { openBenchSite } from './bench-site.js';
import { benchCalls } from './calls.js';
import { benchClickToDial } from './click-to-dial.js';
import { benchEvents } from './events.js';
import { isTooMuch, type Figure } from './figure.js';
import { benchLinks } from './links.js';

/** Measures the built drop-in in a real Chromium and prints each figure beside what it may be. */
async function bench(): Promise<void> {
  const site = await openBenchSite();
  try {
    const figures: Figure[] = [];
    for (const [path, measure] of [
      ['', benchLinks],
      ['', benchClickToDial],
      ['calls.html', benchCalls],
    ] as const) {
      figures.push(...(await measure(await BenchPage.open(await site.newPage(), site.url(path)))));
    }
    figures.push(...(await benchEvents(site)));
    for (const figure of figures) console.log(lineOf(figure));
    if (figures.some(isTooMuch)) process.exitCode = 1;
  } finally {
    await site.close();
  }
}

function lineOf(figure: Figure): string {
  const { name, value, unit, limit } = figure;
  const amount = (count: number): string => `${count.toLocaleString('en-US', { maximumFractionDigits: 1 })} ${unit}`;
  const verdict = isTooMuch(figure) ? 'TOO MUCH' : '';
  return [
    name.padEnd(52),
    amount(value).padStart(14),
    (limit === undefined ? '–' : amount(limit)).padStart(14),
    verdict,
  ]
    .join('  ')
    .trimEnd();
}

await bench();
