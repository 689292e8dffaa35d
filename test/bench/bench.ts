import { mkdtemp, cp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchPage } from './bench-page.js';
import { benchClickToDial } from './click-to-dial.js';
import type { Figure } from './figure.js';
import { benchLinks } from './links.js';
import { openBrowser, openPage } from '../node/browser.js';
import { serveFolder } from '../node/static-server.js';
import { inRoot } from '../../scripts/paths.js';

const PAGE = `<!doctype html>
<html lang="en">
<title>Under measurement</title>
<script type="module" src="five9-dialer.js"></script>
<five9-dialer workspace="self"></five9-dialer>
<main></main>
<script type="module">
  const silent = { post() {}, subscribe: () => () => {} };
  document.querySelector('five9-dialer').endpoint = silent;
</script>`;

/** Measures the built drop-in in a real Chromium and prints each figure beside what it may be. */
async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'five9-bench-'));
  await cp(inRoot('dist'), folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), PAGE);
  const server = await serveFolder(folder);
  const browser = await openBrowser();
  try {
    const figures: Figure[] = [];
    for (const measure of [benchLinks, benchClickToDial]) {
      figures.push(...(await measure(await BenchPage.open(await openPage(browser), server.url('localhost')))));
    }
    for (const figure of figures) console.log(lineOf(figure));
    if (figures.some(isTooMuch)) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

function lineOf(figure: Figure): string {
  const { name, value, unit, limit } = figure;
  const amount = (count: number): string => `${count.toLocaleString('en-US', { maximumFractionDigits: 1 })} ${unit}`;
  const verdict = isTooMuch(figure) ? 'TOO MUCH' : '';
  return [
    name.padEnd(44),
    amount(value).padStart(14),
    (limit === undefined ? '–' : amount(limit)).padStart(14),
    verdict,
  ]
    .join('  ')
    .trimEnd();
}

function isTooMuch({ value, limit }: Figure): boolean {
  return limit !== undefined && value > limit;
}

await bench();
