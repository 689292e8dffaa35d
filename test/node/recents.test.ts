import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { collectPageErrors } from './page-errors.js';

/** A page of no origin may run a script from a server only where that says so. */
const FOR_ALL = { 'access-control-allow-origin': '*' };

describe('a page without an origin, where every touch of a storage throws', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

  for (const mode of ['session', 'local']) {
    it(`remembers its calls as long as it is there: ${mode}`, async () => {
      const page = await openPage(browser);
      const errors = collectPageErrors(page);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { protocol, pathname } = new URL(request.url());
        if (protocol === 'data:') return void request.continue();
        void readFile(builtPath(`dist${pathname}`), 'utf8').then((body) =>
          request.respond({ body, contentType: 'text/javascript', headers: FOR_ALL }),
        );
      });
      const html = `<!doctype html><title>Nowhere</title><five9-dialer recents="${mode}"></five9-dialer>
        <script type="module" src="http://localhost/five9-dialer.js"></script>`;
      await page.goto(`data:text/html,${encodeURIComponent(html)}`);
      assert.equal(await page.evaluate(() => origin), 'null');
      await page.waitForFunction(() => customElements.get('five9-dialer') !== undefined);
      // As text: the compiler of this file puts helpers into functions that only this side has.
      await page.evaluate(`{
        const dialer = document.querySelector('five9-dialer');
        dialer.endpoint = { post() {}, subscribe: () => () => {} };
        dialer.dial('6081234567').catch(() => {});
      }`);
      await page.waitForSelector('five9-dialer >>> five9-recents >>> ::-p-text((608) 123-4567)', { visible: true });
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});
