import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath, chunkFolder } from './built.js';
import { serveFolder, type StaticServer } from './static-server.js';

const PAD = 'five9-dialer >>> five9-dial-pad';

/** An endpoint that keeps what was sent. */
const SETUP = `
window.sent = [];
document.querySelector('five9-dialer').endpoint = { post: ({ data }) => window.sent.push(data), subscribe: () => () => {} };
`;

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page</title>
<p id="prose">Tel.: +49 (0)30 123456</p>
<five9-dialer></five9-dialer>
<script type="module" src="five9-dialer.js"></script>
<script type="module" src="setup.js"></script>
</html>`;

describe('the dial pad of the drop-in file', () => {
  let browser: Browser;
  let whole: string;
  let bare: string;

  before(async () => {
    [whole, bare] = [await pageFolder(() => true), await pageFolder((name) => !name.startsWith('dial-pad-manners'))];
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    for (const folder of [whole, bare]) await rm(folder, { recursive: true });
  });

  /** A folder with the page, and those chunks beside it that shall be there. */
  async function pageFolder(isThere: (chunk: string) => boolean): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'five9-dial-pad-'));
    await cp(builtPath('dist/five9-dialer.js'), join(folder, 'five9-dialer.js'));
    const version = await chunkFolder();
    const chunks = await readdir(builtPath(`dist/${version}`));
    assert.ok(chunks.includes('dial-pad-manners.js'));
    for (const name of chunks.filter(isThere)) {
      await cp(builtPath(`dist/${version}/${name}`), join(folder, version, name));
    }
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'setup.js'), SETUP);
    return folder;
  }

  async function withPage(folder: string, use: (page: Page) => Promise<void>): Promise<void> {
    const server: StaticServer = await serveFolder(folder);
    const page = await openPage(browser);
    const uncaught: unknown[] = [];
    page.on('pageerror', (error) => uncaught.push(error));
    try {
      await page.goto(server.url('localhost'), { waitUntil: 'networkidle0' });
      await use(page);
      assert.deepEqual(uncaught, []);
    } finally {
      await page.close();
      await server.close();
    }
  }

  const field = async (page: Page): Promise<ElementHandle<HTMLInputElement>> => {
    const found = await page.waitForSelector(`${PAD} >>> input`, { visible: true });
    return found as ElementHandle<HTMLInputElement>;
  };
  const valueOf = async (page: Page): Promise<string> => (await field(page)).evaluate(({ value }) => value);
  const press = async (page: Page, name: string): Promise<void> => {
    const button = await page.waitForSelector(`${PAD} >>> ::-p-aria([name="${name}"][role="button"])`);
    await button!.click();
  };
  const sent = (page: Page): Promise<unknown> =>
    page.evaluate(() => (window as unknown as Record<'sent', unknown>).sent);

  it('brings what it can do without after the first paint', async () => {
    await withPage(whole, async (page) => {
      const stops = await page.$$eval(`${PAD} >>> [part=key]`, (keys) =>
        keys.map((key) => (key as HTMLElement).tabIndex),
      );
      assert.deepEqual(stops, [0, ...Array<number>(11).fill(-1)]);
    });
  });

  it('takes a text that is dragged into the field', async () => {
    await withPage(whole, async (page) => {
      await page.$eval('#prose', (prose) => getSelection()?.selectAllChildren(prose));
      const from = await (await page.$('#prose'))!.boundingBox();
      const to = await (await field(page)).boundingBox();
      await page.mouse.move(from!.x + 20, from!.y + from!.height / 2);
      await page.mouse.down();
      await page.mouse.move(to!.x + 30, to!.y + 10, { steps: 5 });
      await page.mouse.move(to!.x + 40, to!.y + to!.height / 2, { steps: 5 });
      await page.mouse.up();
      await page.waitForFunction(
        () =>
          (document.querySelector('five9-dialer') as unknown as Record<'number', string>).number === '+49 030 123456',
      );
      assert.equal(await valueOf(page), '+49 030 123456');
    });
  });

  it('dials by mouse and by keyboard where that never comes, every key a tab stop', async () => {
    await withPage(bare, async (page) => {
      for (const key of '608') await press(page, key);
      await (await field(page)).focus();
      await page.keyboard.press('End');
      await page.keyboard.type('123456');
      assert.equal(await valueOf(page), '(608) 123-456');
      await press(page, '7');
      await press(page, '0');
      await press(page, 'Delete digit');
      assert.equal(await valueOf(page), '(608) 123-4567');
      await press(page, 'Call');
      await page.waitForFunction(() => (window as unknown as Record<'sent', unknown[]>).sent.length === 1);
      assert.deepEqual(await sent(page), ['6081234567']);

      const stops = await page.$$eval(`${PAD} >>> [part=key]`, (keys) =>
        keys.map((key) => (key as HTMLElement).tabIndex),
      );
      assert.deepEqual(stops, Array<number>(12).fill(0));
      await (await page.$(`${PAD} >>> [part=key]`))!.focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await valueOf(page), '60812345672');
    });
  });

  it('calls on Enter where that never comes', async () => {
    await withPage(bare, async (page) => {
      await (await field(page)).type('6081234567');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => (window as unknown as Record<'sent', unknown[]>).sent.length === 1);
      assert.deepEqual(await sent(page), ['6081234567']);
    });
  });
});
