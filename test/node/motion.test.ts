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

const SIGN = 'five9-dialer >>> five9-call-status >>> .sign';

/** A shadow root's changes are seen by looking frame by frame alone. */
const SHOWN = { visible: true } as const;

interface TraceEvent {
  readonly args: { readonly data?: { readonly compositeFailed?: number } };
}

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
      const sign = await page.waitForSelector(SIGN, SHOWN);
      const name = await sign!.evaluate((element) => getComputedStyle(element, '::before').animationName);
      assert.equal(name !== 'none', moves, name);
      await page.close();
    });
  }

  it('costs the page nothing: the compositor moves it by itself', async () => {
    const page = await openPage(browser);
    await page.tracing.start({ categories: ['-*', 'blink.animations'] });
    await page.goto(server.url('localhost'));
    await page.waitForSelector(SIGN, SHOWN);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const record = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
    await page.close();
    // Bits of the reasons why it could not; see Chromium's `CompositorAnimations`.
    const reasons = record.traceEvents.flatMap(({ args }) => args.data?.compositeFailed ?? []);
    assert.deepEqual(reasons, [0]);
  });
});
