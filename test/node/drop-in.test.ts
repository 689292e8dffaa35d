import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { collectPageErrors } from './page-errors.js';
import { type HostWorkspace, serveWorkspace, STRICT, WATCH, type Watched } from './plain-page.js';
import { serveFolder } from './static-server.js';

/** A page that loads the drop-in twice, notes what the policy refuses and the states of the call, and nothing else. */
function pageFor(host: HostWorkspace, dialerOrigin: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page of somebody else</title>
<script src="watch.js"></script>
<script type="module" src="five9-dialer.js"></script>
<script type="module" src="five9-dialer.js?again"></script>
<five9-dialer id="dialer" workspace="#workspace" workspace-origin="${host.origin}" click-to-dial="text"></five9-dialer>
<p id="prose" data-record-name="&lt;img src=x onerror=alert(1)&gt;">Call 608-555-0123 today</p>
<five9-click-to-dial value="6085550124" record-name="&lt;script&gt;alert(1)&lt;/script&gt;"></five9-click-to-dial>
<button commandfor="dialer" command="--dial" value="6085550125">Call</button>
<iframe id="workspace" src="${host.urlFor(dialerOrigin)}"></iframe>
</html>`;
}

describe('the drop-in file on a plain page, the workspace on another site', () => {
  let browser: Browser;
  let folder: string;
  let host: HostWorkspace;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-drop-in-'));
    await mkdir(join(folder, 'page'));
    await cp(builtPath('dist/five9-dialer.js'), join(folder, 'page/five9-dialer.js'));
    await cp(builtPath('dist/chunks'), join(folder, 'page/chunks'), { recursive: true });
    await writeFile(join(folder, 'page/watch.js'), WATCH);
    host = await serveWorkspace();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await host.close();
    await rm(folder, { recursive: true });
  });

  async function withPage(headers: Record<string, string>, use: (page: Page) => Promise<void>): Promise<void> {
    const server = await serveFolder(join(folder, 'page'), { headers });
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    const url = server.url('localhost');
    await writeFile(join(folder, 'page/index.html'), pageFor(host, new URL(url).origin));
    try {
      await page.goto(url);
      await use(page);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
      await server.close();
    }
  }

  async function dialByHand(page: Page): Promise<Watched> {
    const field = await page.waitForSelector('::-p-aria([name="Phone number"][role="textbox"])');
    await field!.type('6081234567');
    const button = await page.waitForSelector('::-p-aria([name="Call"][role="button"])');
    await button!.click();
    await page.waitForFunction(() => (window as unknown as Watched).states.includes('finished'));
    const text = await page.waitForSelector('::-p-text(Call ended)', { visible: true });
    assert.ok(text);
    return page.evaluate(() => {
      const { violations, states, records, rootModes } = window as unknown as Watched;
      return { violations, states, records, rootModes };
    });
  }

  it('makes a call by typing a number and pressing Call', async () => {
    await withPage({}, async (page) => {
      const { states } = await dialByHand(page);
      assert.deepEqual(states, ['requested', 'ringing', 'talking', 'wrap-up', 'finished']);
      const frame = page.frames().find((each) => each.url().includes('workspace.html'));
      assert.deepEqual(JSON.parse(await frame!.evaluate(() => document.body.textContent)), [
        { channel: 'Five9', data: '6081234567', topic: 'InboundCall', subtopic: 'SetMakeCall' },
      ]);
    });
  });

  it('does so under a strict content security policy with trusted types, without one violation', async () => {
    await withPage({ 'content-security-policy': STRICT }, async (page) => {
      const { states, violations } = await dialByHand(page);
      assert.equal(states.at(-1), 'finished');
      assert.deepEqual(violations, []);
    });
  });

  it('stays within that policy while everything is used, with what is loaded on demand, and by hostile names', async () => {
    await withPage({ 'content-security-policy': STRICT }, async (page) => {
      const states = (): Promise<readonly string[]> => page.evaluate(() => (window as unknown as Watched).states);
      const ended = async (calls: number): Promise<void> => {
        await page.waitForFunction(
          (wanted) => (window as unknown as Watched).states.filter((state) => state === 'finished').length === wanted,
          {},
          calls,
        );
        await page.evaluate(() => (document.querySelector('five9-dialer') as unknown as { dismiss(): void }).dismiss());
      };
      const link = await page.waitForSelector('#prose a');
      await link!.click();
      await ended(1);
      const small = await page.waitForSelector('five9-click-to-dial >>> button', { visible: true });
      await small!.click();
      await small!.hover();
      await ended(2);
      await page.click('button[command]');
      await ended(3);
      const field = await page.waitForSelector('::-p-aria([name="Phone number"][role="textbox"])');
      await field!.type('<b>1');
      await page.keyboard.press('Enter');
      await page.waitForSelector('five9-dialer >>> five9-dial-pad >>> ::-p-text(is not a phone number)', {
        visible: true,
      });
      // Into another document and back, which has the styles loaded anew, and a set-up that is wrong.
      await page.evaluate(async () => {
        const dialer = document.querySelector('five9-dialer')!;
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentDocument!.body.append(dialer);
        document.body.append(dialer);
        frame.remove();
        dialer.setAttribute('workspace-origin', '<img src=x onerror=alert(1)>');
      });
      await page.waitForSelector('five9-dialer >>> [part="notice"]::-p-text(is not an origin)', { visible: true });
      await page.waitForNetworkIdle({ idleTime: 250 });
      assert.equal((await states()).filter((state) => state === 'finished').length, 3);
      assert.deepEqual(await page.evaluate(() => (window as unknown as Watched).violations), []);
    });
  });

  it('needs no other file for its first paint, and is the same where it is loaded once more by another address', async () => {
    const code = await readFile(builtPath('dist/five9-dialer.js'), 'utf8');
    assert.match(code, /^\/\/# allFunctionsCalledOnLoad\n/, 'V8 looks for it at the very beginning');
    assert.doesNotMatch(code, /\bfrom\s*["'`]\.|\bimport\s*["'`{*]/, 'it imports nothing at once');
    await withPage({}, async (page) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      const early = await page.evaluate(() => {
        // When the page had painted; `startTime` is when the screen had it, which no page can wait for.
        const [paint] = performance.getEntriesByName('first-contentful-paint') as (PerformanceEntry & {
          paintTime: number;
        })[];
        const painted = paint!.paintTime;
        const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\/chunks\//.test(name));
        return { painted, names: scripts.filter(({ startTime }) => startTime < painted).map(({ name }) => name) };
      });
      assert.ok(early.painted > 0, String(early.painted));
      assert.deepEqual(early.names, []);
      const [first, again] = await page.evaluate(async () => {
        const [one, two] = (await Promise.all(
          ['five9-dialer.js', 'five9-dialer.js?again'].map((name) => import(new URL(name, location.href).href)),
        )) as Record<string, unknown>[];
        const names = Object.keys(one!);
        return [names, names.filter((name) => one![name] === two![name])] as const;
      });
      assert.ok(first.includes('Five9Dialer') && first.includes('registerWords'), first.join());
      assert.deepEqual(again, first);
    });
  });

  it('renders as the source does: the dial pad is there, and styled', async () => {
    await withPage({}, async (page) => {
      const keys = await page.$$('five9-dialer >>> five9-dial-pad >>> button[part~="key"]');
      assert.equal(keys.length, 12);
      const display = await page.$eval('five9-dialer', (dialer) => getComputedStyle(dialer).display);
      assert.equal(display, 'block');
    });
  });
});
