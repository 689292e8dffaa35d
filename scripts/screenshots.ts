import { mkdir } from 'node:fs/promises';
import { openBrowser, openPage } from '../test/node/browser.js';
import { serveFolder } from '../test/node/static-server.js';
import { inRoot } from './paths.js';
import { runTool } from './run.js';

/** Takes the README's pictures anew, of the built demo in a real browser. */
async function takeScreenshots(): Promise<void> {
  if ((await runTool('vite', 'build', '--logLevel=warn')) !== 0) throw new Error('The demo could not be built.');
  await mkdir(inRoot('demo/images'), { recursive: true });
  const server = await serveFolder(inRoot('dist-demo'));
  const browser = await openBrowser();
  try {
    for (const theme of ['light', 'dark']) {
      const page = await openPage(browser);
      await page.setViewport({ width: 1280, height: 860 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.goto(server.url('localhost'), { waitUntil: 'networkidle0' });
      await page.locator('a[href^="tel:"]').click();
      await page.waitForSelector('five9-dialer:state(talking)');
      await page.screenshot({ path: inRoot(`demo/images/record-page${theme === 'dark' ? '-dark' : ''}.png`) });
      await page.evaluate(() => localStorage.clear());
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await takeScreenshots();
