import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type Axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { withLook } from './gallery-page.js';
import { collectPageErrors } from './page-errors.js';
import { serveFolder } from './static-server.js';

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const DONE = '#progress::-p-text(Done.)';

/** Presses the button of one group, and waits for its figures. */
async function runGroup(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`section[aria-labelledby="${name}-heading"] button`);
  await button!.click();
  await page.waitForSelector(DONE, { timeout: 60_000 });
}

describe('the bench page of the demo', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

  it('measures one group when its button is pressed, and shows it as a table and as bars', async () => {
    const server = await serveFolder(builtPath('dist-demo'));
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    await page.goto(new URL('demo/bench.html', server.url('localhost')).href);
    assert.equal(await page.$('table'), null, 'nothing is measured unasked');
    await runGroup(page, 'paint');
    const rows = await page.$$eval('tbody tr', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    assert.equal(rows.length, 3);
    assert.deepEqual(rows[0]?.slice(0, 5), ['frames until it is shown, at most', '1', '1', '1', 'Holds']);
    const bars = await page.$$eval('.chart__row', (all) =>
      all.map((row) => row.querySelectorAll('.chart__bar').length),
    );
    assert.deepEqual(bars, [2, 2, 2]);
    assert.equal(await page.$eval('#room', ({ childElementCount }) => childElementCount), 0, 'the room is empty again');
    assert.deepEqual(errors, []);
    await page.close();
    await server.close();
  });

  it('hears ten thousand events a second from its workspace', async () => {
    await withLook(browser, 'demo/bench.html', {}, async (page) => {
      await runGroup(page, 'events');
      const cells = await page.$$eval('tbody tr:first-child > *', (all) => all.map(({ textContent }) => textContent));
      assert.deepEqual(cells, ['lost', '0', '0', '0', 'Holds']);
    });
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is found without fault by axe, and fits into 240 pixels, with its figures on show: ${theme}`, async () => {
      await withLook(browser, 'demo/bench.html', { theme }, async (page) => {
        await runGroup(page, 'paint');
        // Narrow, so that the table has something to scroll.
        await page.setViewport({ width: 240, height: 800 });
        await page.addScriptTag({ path: AXE });
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof Axe };
          const { violations, passes } = await axe.run('main');
          return { faults: violations.map(({ id }) => id), checked: passes.map(({ id }) => id) };
        });
        assert.deepEqual(found.faults, []);
        assert.ok(found.checked.includes('color-contrast') && found.checked.includes('scrollable-region-focusable'));
        const out = await page.$$eval('main *', (all) =>
          all
            .filter(
              (each) => !each.closest('.card-table_scroll > *') && each.getBoundingClientRect().right > innerWidth,
            )
            .map(({ className }) => className),
        );
        assert.deepEqual(out, []);
      });
    });
  }
});
