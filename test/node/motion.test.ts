import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { serveFolder, type StaticServer } from './static-server.js';

/** A dialer with a call that rings. */
const PAGE = `<!doctype html>
<html lang="en">
<title>A call that rings</title>
<five9-dialer></five9-dialer>
<script type="module">
  import './five9-dialer.js';
  document.querySelector('five9-dialer').endpoint = {
    post() {},
    subscribe(listener) {
      const call = { id: '1', event: 'RINGING_ON_OTHER_SIDE', ResponseFields: { fromAddress: '6081234567' } };
      const topic = { channel: 'Five9', topic: 'outbound', subtopic: 'OutBoundCallStateChange' };
      setTimeout(() => listener({ ...topic, message: { call } }));
      return () => undefined;
    },
  };
</script>
</html>`;

describe('the motion of a call that rings', () => {
  let browser: Browser;
  let folder: string;
  let server: StaticServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-motion-'));
    for (const file of ['five9-dialer.js', 'chunks'])
      await cp(builtPath(`dist/${file}`), join(folder, file), { recursive: true });
    await writeFile(join(folder, 'index.html'), PAGE);
    server = await serveFolder(folder);
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  for (const [value, moves] of [
    ['reduce', false],
    ['no-preference', true],
  ] as const) {
    it(`is ${moves ? 'there' : 'none'} for who prefers: ${value}`, async () => {
      const page = await openPage(browser);
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
      await page.goto(server.url('localhost'));
      const icon = await page.waitForSelector('five9-dialer >>> five9-call-status >>> .state svg', {
        // A shadow root's changes are seen by looking frame by frame alone.
        visible: true,
      });
      const { animationName, display } = await icon!.evaluate((svg) => {
        const style = getComputedStyle(svg);
        return { animationName: style.animationName, display: style.display };
      });
      assert.equal(animationName !== 'none', moves, animationName);
      assert.equal(display, 'block');
      await page.close();
    });
  }
});
