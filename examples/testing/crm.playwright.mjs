import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browser.mjs';

/** Where this example's pages are, and where the package is; in your project that is `node_modules/five9-dialer/dist/`. */
const FOLDERS = [new URL('./', import.meta.url), new URL('../../dist/', import.meta.url)];

/** Answers for both sites, `https://crm.example` and `https://workspace.example`, without a server. */
async function serve(route) {
  const path = new URL(route.request().url()).pathname.slice(1);
  const file = FOLDERS.map((folder) => fileURLToPath(new URL(path, folder))).find((each) => existsSync(each));
  await (file ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
}

describe('the page of a contact', () => {
  let browser;
  let page;
  let workspace;

  before(async () => {
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
  });
  after(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    await page.route(/^https:\/\/(crm|workspace)\.example\//, serve);
    await page.goto('https://crm.example/crm.html');
    workspace = page.frame({ url: /workspace\.html/ });
    await workspace.waitForFunction(() => globalThis.workspace);
  });

  /** Waits for what the page says of the last call. */
  const lastCall = (text) => page.locator('#last-call', { hasText: text }).waitFor();
  const tell = (act) => workspace.evaluate(act);

  it('calls its contact from the link, and notes what becomes of it', async () => {
    await page.getByRole('link', { name: '608 123 4567' }).click();
    await lastCall('requested (003xx000004TmiQ)');
    for (const state of ['offered', 'ringing', 'talking', 'wrap-up', 'finished']) {
      await tell(() => globalThis.workspace.advance());
      await lastCall(`${state} (003xx000004TmiQ)`);
    }
    const received = await workspace.evaluate(() => globalThis.workspace.received.map(({ data }) => data));
    assert.deepEqual(received, ['6081234567']);
  });

  it('calls by keyboard, from the dial pad', async () => {
    await page.getByRole('textbox', { name: 'Phone number' }).fill('(608) 123-4568');
    await page.keyboard.press('Enter');
    await lastCall('requested (no record)');
  });

  it('notes that a call could not be started', async () => {
    await tell(() => {
      globalThis.workspace.scenario = { onMakeCall: [{ after: 0, call: 'WRAP_UP' }] };
    });
    await page.getByRole('link', { name: '608 123 4567' }).click();
    await lastCall('requested');
    await tell(() => globalThis.workspace.advance());
    await lastCall('refused: not-started');
  });

  it('refuses to call while the agent is not ready', async () => {
    await tell(() => globalThis.workspace.setAgent('not-ready'));
    await page.getByText('Not ready', { exact: false }).first().waitFor();
    await page.getByRole('link', { name: '608 123 4567' }).click();
    await lastCall('refused: not-ready');
  });
});
