import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { transformWithOxc } from 'vite';
import type { OpenCtiDouble } from '../salesforce/opencti-double.js';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { collectPageErrors } from './page-errors.js';
import { readExamples } from './read-examples.js';
import { serveFolder, type StaticServer } from './static-server.js';
import { typeCheck } from './type-check.js';

const TYPED = ['publish-subscribe', 'open-cti', 'simulator'];

/** What a bundler does with the package's name. */
const IMPORTS = { 'five9-dialer': './five9-dialer.js', 'five9-dialer/salesforce': './salesforce.js' };

/** A publish/subscribe library, and a workspace at its other end that lets each call ring. */
const BUS = `const listeners = new Map();
window.bus = {
  subscribe(topic, listener) {
    const token = 'token ' + listeners.size;
    listeners.set(token, { topic, listener });
    return token;
  },
  unsubscribe: (token) => listeners.delete(token),
  publish(topic, message) {
    for (const entry of listeners.values()) if (entry.topic === topic) setTimeout(() => entry.listener(message));
  },
};
bus.subscribe('workspace.requests', ({ data }) => {
  const call = { id: '1', event: 'RINGING_ON_OTHER_SIDE', ResponseFields: { fromAddress: data } };
  bus.publish('workspace.events', { channel: 'Five9', topic: 'outbound', subtopic: 'OutBoundCallStateChange', message: { call } });
});`;

type PageGlobals = typeof globalThis & { sforce: { opencti: OpenCtiDouble } };

describe('the typed examples of the README', () => {
  let examples: ReadonlyMap<string, string>;
  let browser: Browser;
  let folder: string;
  let server: StaticServer;

  before(async () => {
    examples = await readExamples();
    folder = await mkdtemp(join(tmpdir(), 'five9-readme-'));
    await cp(builtPath('dist'), folder, { recursive: true });
    server = await serveFolder(folder);
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Runs an example in a page that has a dialer and whatever the example says to be there already. */
  async function run(name: string, before: string, use: (page: Page) => Promise<void>): Promise<void> {
    await writeFile(join(folder, `${name}-before.js`), before);
    await writeFile(join(folder, `${name}.js`), (await transformWithOxc(examples.get(name)!, `${name}.ts`)).code);
    const html = `<!doctype html><title>${name}</title><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<script src="${name}-before.js"></script><script type="module" src="${name}.js"></script>
<five9-dialer workspace="self" workspace-origin="${new URL(server.url('localhost')).origin}"></five9-dialer>`;
    await writeFile(join(folder, `${name}.html`), html);
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    await page.goto(`${server.url('localhost')}${name}.html`);
    await use(page);
    assert.deepEqual(errors, []);
    await page.close();
  }

  it('pass the compiler', async () => {
    assert.deepEqual(await typeCheck(new Map(TYPED.map((name) => [name, examples.get(name)!]))), []);
  });

  it('are checked by a compiler that finds mistakes', async () => {
    const wrong = "import { connectOpenCti } from 'five9-dialer/salesforce';\nconnectOpenCti(1);";
    assert.notDeepEqual(await typeCheck(new Map([['wrong', wrong]])), []);
  });

  it('make a call through a publish/subscribe library', async () => {
    await run('publish-subscribe', BUS, async (page) => {
      await page.waitForFunction(() => (document.querySelector('five9-dialer') as { link?: unknown } | null)?.link);
      const state = await page.evaluate(async () => {
        const dialer = document.querySelector('five9-dialer') as unknown as {
          dial(number: string): Promise<{ state: string }>;
        };
        return (await dialer.dial('6081234567')).state;
      });
      assert.equal(state, 'ringing');
    });
  });

  it('make the dialer the softphone of Salesforce', async () => {
    const source = await readFile(builtPath('test/salesforce/opencti-double.ts'), 'utf8');
    const double = (await transformWithOxc(source, 'opencti-double.ts')).code.replace(/^export /gm, '');
    await run('open-cti', `${double}\nwindow.sforce = { opencti: new OpenCtiDouble() };`, async (page) => {
      await page.waitForFunction(() => (globalThis as PageGlobals).sforce.opencti.click({ number: 6081234567 }));
      await page.waitForFunction(() => (globalThis as PageGlobals).sforce.opencti.isPanelVisible);
    });
  });

  it('play a call with a simulated workspace, in Node', async () => {
    const file = builtPath('build/readme-simulator.mjs');
    await writeFile(file, (await transformWithOxc(examples.get('simulator')!, 'simulator.ts')).code);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file]);
    assert.equal(stdout, 'ringing talking 6081234567\n');
    assert.equal(stderr, '');
  });
});
