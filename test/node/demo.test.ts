import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { collectPageErrors } from './page-errors.js';
import { serveFolder, type StaticServer } from './static-server.js';

const STATE = 'five9-dialer >>> five9-call-status >>> [part~="call-state"]';

/** Where the built demo may lie on a file server. */
const BASES = ['/', '/some/folder/'];

/** As where somebody has blocked all cookies. */
const DENY_STORAGE = `for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
}`;

describe('the built demo, on a plain file server', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

  /** Serves the demo, opens one of its pages, and fails on anything that goes wrong there. */
  async function visit(
    base: string,
    path: string,
    use: (page: Page, server: StaticServer) => Promise<void>,
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> {
    const server = await serveFolder(builtPath('dist-demo'), { base });
    const page = await openPage(browser);
    await prepare(page);
    const errors = collectPageErrors(page);
    try {
      await page.goto(new URL(path, server.url('localhost')).href);
      await use(page, server);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
      await server.close();
    }
  }

  it('opens every page without a page error, from the root and from a folder', async () => {
    const paths = (await readdir(builtPath('dist-demo'), { recursive: true })).filter((path) => path.endsWith('.html'));
    assert.deepEqual([...paths].sort(), [
      'demo/bench.html',
      'demo/contacts.html',
      'demo/gallery.html',
      'demo/hurry.html',
      'demo/theming.html',
      'demo/workspace.html',
      'index.html',
    ]);
    for (const base of BASES) {
      for (const path of paths) {
        await visit(base, path, async (page) => {
          const heading = await page.waitForSelector('h1');
          assert.notEqual(await heading!.evaluate(({ textContent }) => textContent.trim()), '', path);
          await page.waitForNetworkIdle({ idleTime: 250 });
        });
      }
    }
  });

  it('shows the language that is chosen where the browser keeps nothing', async () => {
    await visit(
      '/',
      'index.html',
      async (page) => {
        const choice = await page.waitForSelector('::-p-aria([name="Language of the dialer"][role="combobox"])');
        await choice!.select('de');
        await page.waitForSelector('five9-dialer >>> five9-dial-pad >>> ::-p-text(Anrufen)', { visible: true });
      },
      (page) => page.evaluateOnNewDocument(DENY_STORAGE),
    );
  });

  it('asks nobody but its own server', async () => {
    const hosts = new Set<string>();
    const server = await serveFolder(builtPath('dist-demo'));
    const page = await openPage(browser);
    page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
    await page.goto(server.url('localhost'));
    await page.waitForNetworkIdle({ idleTime: 250 });
    await page.close();
    await server.close();
    assert.deepEqual([...hosts].sort(), ['127.0.0.1', 'localhost']);
  });

  for (const base of BASES) {
    it(`makes a call by its visible controls, through ringing and talking to its end, from ${base}`, async () => {
      await visit(base, 'index.html', async (page) => {
        await hurry(await workspaceOf(page));
        await dial(page, '6081234567');
        for (const state of ['Ringing', 'In call', 'Call ended'])
          await page.waitForSelector(`${STATE}::-p-text(${state})`, { visible: true });
      });
    });
  }

  it('says that a call could not be started, and lets it be dismissed', async () => {
    await visit('/', 'index.html', async (page) => {
      const workspace = await workspaceOf(page);
      await hurry(workspace);
      const scenario = await workspace.waitForSelector('::-p-aria([name="Scenario"][role="combobox"])');
      await scenario!.select('not-started');
      await dial(page, '6081234567');
      await page.waitForSelector(`${STATE}::-p-text(Not started)`, { visible: true });
      await press(page, 'Dismiss');
      await page.waitForSelector(`${STATE}::-p-text(No call)`, { visible: true });
    });
  });

  it('shows every message of a call in the inspector', async () => {
    await visit('/', 'index.html', async (page) => {
      await hurry(await workspaceOf(page));
      await dial(page, '6081234567');
      await page.waitForSelector(`${STATE}::-p-text(Call ended)`, { visible: true });
      const text = await page.$eval('#inspector', ({ textContent }) => textContent);
      for (const word of ['SetMakeCall', 'OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'WRAP_UP', 'FINISHED']) {
        assert.match(text, new RegExp(word));
      }
    });
  });
});

/** The simulated workspace, which has to be another site than the page: it is reached like a person would, by eye. */
async function workspaceOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element!.contentFrame();
  await frame.waitForSelector('#scenario option');
  assert.notEqual(new URL(frame.url()).origin, new URL(page.url()).origin);
  return frame;
}

/** Sets the workspace's speed to its highest. */
async function hurry(workspace: Frame): Promise<void> {
  const slider = await workspace.waitForSelector('::-p-aria([name="Speed"][role="slider"])');
  await slider!.focus();
  await slider!.press('End');
}

async function dial(page: Page, number: string): Promise<void> {
  const field = await page.waitForSelector('::-p-aria([name="Phone number"][role="textbox"])');
  await field!.type(number);
  await press(page, 'Call');
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`five9-dialer >>> ::-p-aria([name="${name}"][role="button"])`);
  await button!.click();
}
