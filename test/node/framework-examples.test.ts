import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { buildPage, REACTS, renderOnServer, writeReadmePage, type ReactName } from './framework-pages.js';
import { readFrameworkExamples } from './framework-readme.js';
import { collectPageErrors } from './page-errors.js';
import { serveFolder, type StaticServer } from './static-server.js';

/** Looked for at each frame: what happens inside shadow roots is no mutation of the page. */
const SEEN = { visible: true };

interface DialerOfPage {
  readonly agentStates: readonly unknown[];
  readonly numberFormat: string;
  readonly call: { readonly number: string } | null;
}

/** Stands in the README where a reader has to put the workspace's own origin. */
const PLACEHOLDER = 'https://workspace.example.com';

/** A simulated workspace in an iframe, for a page of one origin. */
const workspaceFor = (origin: string): string => `<!doctype html><title>Workspace</title><script type="module">
import { SimulatedWorkspace, windowLine } from './simulator.js';
new SimulatedWorkspace({ line: windowLine({ peer: () => parent, origin: '${origin}' }), scenario: 'answered', speed: 20 });
</script>`;

const reacts = Object.keys(REACTS) as readonly ReactName[];
const folderOf = (react: ReactName): string => react.toLowerCase().replace(' ', '-');

describe('the examples with frameworks, built and in a browser', () => {
  let browser: Browser;
  let folder: string;
  let server: StaticServer;
  let workspace: StaticServer;
  const rendered = new Map<ReactName, string>();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-examples-'));
    await cp(builtPath('examples/html'), join(folder, 'html'), { recursive: true });
    for (const file of ['five9-dialer.js', 'chunks', 'simulator.js', 'shared']) {
      await cp(builtPath(`dist/${file}`), join(folder, 'html', file), { recursive: true });
    }
    await buildPage({ folder: 'examples/vue', outDir: join(folder, 'vue') });
    for (const react of reacts) {
      const outDir = join(folder, folderOf(react));
      await buildPage({ folder: 'examples/react', outDir, react });
      rendered.set(react, await renderOnServer(outDir, react));
      await buildPage({ folder: 'test/node/pages/react', outDir: join(outDir, 'checks'), react });
    }
    server = await serveFolder(folder);
    await mkdir(join(folder, 'workspace'));
    for (const file of ['simulator.js', 'shared']) {
      await cp(builtPath(`dist/${file}`), join(folder, 'workspace', file), { recursive: true });
    }
    await writeFile(join(folder, 'workspace/workspace.html'), workspaceFor(new URL(server.url('localhost')).origin));
    workspace = await serveFolder(join(folder, 'workspace'));
    const examples = await readFrameworkExamples();
    for (const name of ['react', 'vue'] as const) {
      const code = examples[name].replaceAll(PLACEHOLDER, new URL(workspace.url('127.0.0.1')).origin);
      await buildPage({ folder: await writeReadmePage(name, code), outDir: join(folder, 'readme', name) });
    }
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    await workspace.close();
    await rm(folder, { recursive: true });
  });

  async function withPage(path: string, use: (page: Page) => Promise<void>): Promise<void> {
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    await page.goto(server.url('localhost') + path);
    await use(page);
    assert.deepEqual(errors, []);
    await page.close();
  }

  const shows = async (page: Page, text: string): Promise<void> => {
    await page.waitForFunction((text) => document.querySelector('output')?.textContent === text, {}, text);
  };
  const read = (page: Page): Promise<DialerOfPage> =>
    page.$eval('#dialer', (element) => {
      const { agentStates, numberFormat, call } = element as unknown as DialerOfPage;
      return { agentStates, numberFormat, call };
    });

  const PAGES: readonly (readonly [what: string, path: string])[] = [
    ['plain HTML', 'html/'],
    ['Vue', 'vue/'],
    ...reacts.flatMap((react): [string, string][] => [
      [`${react} in StrictMode`, `${folderOf(react)}/`],
      [`${react}, rendered on a server and hydrated`, `${folderOf(react)}/rendered.html`],
    ]),
  ];

  for (const [what, path] of PAGES) {
    it(`${what}: passes properties, dials, hears the events and calls methods`, async () => {
      await withPage(path, async (page) => {
        await page.waitForSelector('#dialer.docked >>> [aria-haspopup=menu]', SEEN);
        const { agentStates, numberFormat } = await read(page);
        assert.equal(agentStates.length, 2);
        assert.equal(numberFormat, 'e164');

        await page.locator('five9-click-to-dial >>> button').click();
        await shows(page, '003xx1: finished');
        assert.equal((await read(page)).call?.number, '+16081234567');
        await page.click('#dismiss');
        assert.equal((await read(page)).call, null);

        await page.click('#call');
        await shows(page, '003xx2: finished');

        await page.locator('#dialer >>> [aria-haspopup=menu]').click();
        await page.locator('#dialer >>> [role=menuitemradio]:nth-of-type(2)').click();
        await page.waitForSelector('#dialer:state(not-ready)');
      });
    });
  }

  for (const name of ['react', 'vue'] as const) {
    it(`the README's example for ${name} dials through a workspace on another site`, async () => {
      await withPage(`readme/${name}/`, async (page) => {
        await page.locator('five9-click-to-dial >>> button').click();
        await shows(page, 'Allison: finished');
      });
    });
  }

  for (const react of reacts) {
    it(`${react}: a server writes the bare tags, with what every element has`, () => {
      const markup = rendered.get(react)!;
      assert.match(markup, /<five9-dialer id="dialer" class="docked"><\/five9-dialer>/);
      assert.match(markup, /<five9-click-to-dial><\/five9-click-to-dial>/);
    });

    it(`${react}: a listener is called once an event, and the newest of them`, async () => {
      await withPage(`${folderOf(react)}/checks/`, async (page) => {
        await page.click('#dial');
        await shows(page, 'second: 1');
      });
    });

    it(`${react}: a prop that is taken away, or is undefined, counts as its default`, async () => {
      await withPage(`${folderOf(react)}/checks/?bare`, async (page) => {
        await page.waitForSelector('five9-dialer >>> five9-dial-pad >>> button', SEEN);
        // First they are taken away, then all of them are given as `undefined`.
        for (const digits of ['6081', '23']) {
          await page.click('#bare');
          await page.waitForFunction(() => {
            const dialer = document.querySelector('five9-dialer') as unknown as Partial<DialerOfPage>;
            return dialer.numberFormat === undefined;
          });
          const field = await page.waitForSelector('five9-dialer >>> input[type=tel]', SEEN);
          await field!.type(digits);
        }
        await page.click('#dial');
        await shows(page, 'second: 1');
      });
    });

    it(`${react}: what the agent has made of a number that the page has set stays, however often the page is rendered`, async () => {
      await withPage(`${folderOf(react)}/checks/?number`, async (page) => {
        const field = await page.waitForSelector('five9-dialer >>> input[type=tel]', SEEN);
        await field!.press('End');
        await field!.press('Backspace');
        await field!.type('9');
        await page.click('#dial');
        await shows(page, 'second: 1');
        const number = await page.$eval('five9-dialer', (dialer) => (dialer as unknown as { number: string }).number);
        assert.equal(number.replace(/\D/g, ''), '6081234569');
      });
    });

    it(`${react}: a dialer that is taken out of the page lets go of its workspace`, async () => {
      await withPage(`${folderOf(react)}/checks/`, async (page) => {
        await page.waitForFunction(() => document.body.dataset['listeners'] === '1');
        await page.click('#unmount');
        await page.waitForFunction(() => document.body.dataset['listeners'] === '0');
      });
    });
  }
});
