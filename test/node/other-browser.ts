import puppeteer from 'puppeteer-core';
import { ENGINES, firefoxOptions, webkitPrograms } from '../../scripts/engines.mjs';
import { openWebkitWindow } from '../../scripts/webkit-window.mjs';

/** Milliseconds that anything on a page may take, well under the time that a whole test has. */
const PATIENCE = 20_000;

/** One window of a browser that is not Chromium, as far as a test of its history needs one. */
export interface OtherBrowser {
  /** The storages whose content a kept page sees as it is now: Firefox gives it its old copy of the session's. */
  readonly storages: readonly ('local' | 'session')[];
  /** @returns what an expression is in the page, whose value has to be JSON */
  run(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

async function openFirefox(): Promise<OtherBrowser> {
  const browser = await puppeteer.launch(firefoxOptions());
  const page = await browser.newPage();
  return {
    storages: ['local'],
    run: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

async function openWebkit(): Promise<OtherBrowser> {
  const { driver, close } = await openWebkitWindow(webkitPrograms());
  return {
    storages: ['local', 'session'],
    run: (expression) => driver.run(`return ${expression}`),
    close,
  };
}

const WAYS = { firefox: openFirefox, webkit: openWebkit };

/** Those that are installed; what is not fails in CI by itself (`scripts/test.ts`). */
export const OTHER_BROWSERS = (['firefox', 'webkit'] as const)
  .filter((engine) => ENGINES[engine]!.missing() === '')
  .map((engine) => ({ name: ENGINES[engine]!.name, open: WAYS[engine] }));

/**
 * Leaves for another page by the page's own hand: a driver that waits for a page to load does so in vain where one comes
 * back that was kept.
 */
export async function go(browser: OtherBrowser, url: string): Promise<void> {
  await untilQuiet(browser);
  // The page that is left may have the same address.
  await browser.run(`void (window.isLeft = true, setTimeout(() => { location.href = '${url}'; }))`);
  await until(browser, `!window.isLeft && location.href === '${url}' && document.readyState === 'complete'`);
}

/** Waits until an expression is true in the page, which may still be on its way. */
export async function until({ run }: OtherBrowser, expression: string): Promise<void> {
  let last: unknown;
  for (const start = Date.now(); Date.now() - start < PATIENCE; await new Promise((done) => setTimeout(done, 50))) {
    // A page that is being left answers with an error, or not at all.
    const answer = run(expression).catch((error: unknown) => error);
    last = await Promise.race([answer, new Promise((done) => setTimeout(done, 2_000, 'no answer'))]);
    if (last === true) return;
  }
  throw new Error(`It has not come true: ${expression}; it is ${String(last)}`);
}

/** Waits until nothing has been loaded for a while: a page that still waits for something is not kept. */
async function untilQuiet({ run }: OtherBrowser): Promise<void> {
  const count = (): Promise<unknown> => run(`performance.getEntriesByType('resource').length`);
  for (let [before, now] = [undefined as unknown, await count()]; now !== before; [before, now] = [now, await count()])
    await new Promise((done) => setTimeout(done, 500));
}
