import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browser.mjs';

/** Milliseconds that anything on a page may take, well under the time that a whole test has. */
const PATIENCE = 10_000;

/** Starts the browser of the tests, with more flags where a test needs them. Whoever starts it closes it. */
export async function openBrowser(...flags: readonly string[]): Promise<Browser> {
  return puppeteer.launch({ executablePath: await chromiumPath(), args: [...CHROMIUM_FLAGS, ...flags] });
}

/** Opens a tab that does not wait for ever. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}
