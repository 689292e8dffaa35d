import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath, chunkFolder } from './built.js';
import { collectPageErrors } from './page-errors.js';
import { serveFolder, type StaticServer } from './static-server.js';

const PAGE = `<!doctype html>
<html lang="en">
<title>Page</title>
<script type="module" src="five9-dialer.js"></script>
<five9-dialer click-to-dial></five9-dialer>
<five9-dialer click-to-dial></five9-dialer>
<a href="tel:+16081234567">Call</a>
<five9-click-to-dial value="6081234567"></five9-click-to-dial>
</html>`;

describe('the drop-in where what makes a page dial cannot be had', () => {
  let browser: Browser;
  let folder: string;
  let server: StaticServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-missing-'));
    await cp(builtPath('dist'), folder, { recursive: true });
    await rm(join(folder, await chunkFolder(), 'page.js'));
    await writeFile(join(folder, 'index.html'), PAGE);
    server = await serveFolder(folder);
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('gives a link back to the system, once for each click, and shows a number as a text', async () => {
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    await page.goto(server.url('localhost'));
    await page.waitForNetworkIdle();
    const seen = await page.evaluate(async () => {
      const taken: boolean[] = [];
      window.addEventListener('click', (event) => {
        taken.push(event.defaultPrevented);
        event.preventDefault();
      });
      document.querySelector('a')!.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { taken, number: document.querySelector('five9-click-to-dial')!.shadowRoot!.textContent };
    });
    assert.deepEqual(seen, { taken: [true, false], number: '6081234567' });
    assert.deepEqual(
      errors.filter((error) => error.startsWith('uncaught')),
      [],
    );
  });
});
