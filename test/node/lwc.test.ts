import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { runTool } from '../../scripts/run.js';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { clickOn, field, press } from './by-name.js';
import { collectPageErrors } from './page-errors.js';
import { follows, type HostWorkspace, serveWorkspace, WATCH, watched } from './plain-page.js';
import { serveFolder } from './static-server.js';

const LIFE = ['requested', 'ringing', 'talking', 'wrap-up', 'finished'];

const script = (src: string): string => `<script type="module" src="${src}"></script>`;

function pageFor(scripts: string, workspaceUrl: string): string {
  return `<!doctype html>
<html lang="en">
<title>A page with a Lightning web component</title>
<script src="watch.js"></script>
<body data-workspace="${workspaceUrl}">
${scripts}
</body>
</html>`;
}

describe('in a Lightning web component, by the open-source compiler and engine', () => {
  let browser: Browser;
  let folder: string;
  let host: HostWorkspace;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-lwc-'));
    assert.equal(await runTool('rollup', '--silent', '-c', 'examples/lwc/rollup.config.js', '-d', folder), 0);
    for (const file of ['five9-dialer.lightning.js', 'five9-dialer.lightning-numbers.js'])
      await cp(builtPath(`dist/${file}`), join(folder, file));
    await writeFile(join(folder, 'watch.js'), WATCH);
    host = await serveWorkspace();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await host.close();
    await rm(folder, { recursive: true });
  });

  for (const [shadow, scripts] of [
    ['native shadow', script('main.js')],
    ['synthetic shadow', script('synthetic-shadow.js') + script('main.js')],
  ] as const) {
    describe(shadow, () => {
      async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
        const server = await serveFolder(folder);
        const page = await openPage(browser);
        const errors = collectPageErrors(page);
        const url = server.url('localhost');
        await writeFile(join(folder, 'index.html'), pageFor(scripts, host.urlFor(new URL(url).origin)));
        try {
          await page.goto(url);
          await use(page);
          assert.deepEqual(errors, []);
        } finally {
          await page.close();
          await server.close();
        }
      }

      it('has the shadow DOM that it is called after, and closed roots in the tags', async () => {
        await withPage(async (page) => {
          await field(page);
          const { rootModes } = await watched(page);
          const phone = rootModes.filter((each) => each.startsWith('example-phone'));
          assert.deepEqual(phone, shadow === 'native shadow' ? ['example-phone open'] : []);
          const ours = rootModes.filter((each) => each.startsWith('five9-'));
          assert.ok(ours.length >= 5);
          assert.ok(ours.every((each) => each.endsWith(' closed')));
        });
      });

      it('dials by hand, and the component hears each change of the call', async () => {
        await withPage(async (page) => {
          await (await field(page)).type('6081234569');
          await press(page, 'Call');
          await follows(page, LIFE);
          await says(page, '6081234569: finished');
        });
      });

      it('takes a property that the component changes later', async () => {
        await withPage(async (page) => {
          await field(page);
          await press(page, 'Put the office into the field');
          await press(page, 'Call');
          await follows(page, LIFE);
          await says(page, '6081234500: finished');
        });
      });

      it('dials by its method, with a record that comes back', async () => {
        await withPage(async (page) => {
          await field(page);
          await press(page, 'Call the office');
          await follows(page, LIFE);
          await says(page, 'The office: finished');
        });
      });

      it('lets the component cancel a dial', async () => {
        await withPage(async (page) => {
          await (await field(page)).type('9002345678');
          await press(page, 'Call');
          await says(page, 'Refused: cancelled');
        });
      });

      for (const [what, name, role, record] of [
        ['a link', 'Allison', 'link', { recordId: '003xx1', recordName: 'Allison' }],
        ['an element', '(608) 123-4568', 'button', { recordId: '003xx2', recordName: 'Priya' }],
      ] as const) {
        it(`dials a record of the component from ${what} in its template`, async () => {
          await withPage(async (page) => {
            await field(page);
            await clickOn(page, name, role);
            await follows(page, LIFE);
            assert.deepEqual((await watched(page)).records[0], record);
            await says(page, `${record.recordName}: finished`);
          });
        });
      }

      it('gets attributes as text and objects as properties', async () => {
        await withPage(async (page) => {
          await field(page);
          const found = await page.evaluate(() => {
            const root = document.querySelector('example-phone')!.shadowRoot!;
            const dialer = root.querySelector<HTMLElement & Record<string, unknown>>('five9-dialer')!;
            const { workspaceOrigin, defaultCountry, clickToDial, reasonLabels } = dialer;
            return { workspaceOrigin, defaultCountry, clickToDial, reasonLabels };
          });
          assert.deepEqual(found, {
            workspaceOrigin: host.origin,
            defaultCountry: 'US',
            clickToDial: '',
            reasonLabels: { 367541: 'Lunch' },
          });
        });
      });
    });
  }
});

/** Waits until the component shows what it has heard. */
async function says(page: Page, message: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('example-phone')?.shadowRoot?.querySelector('output')?.textContent === text,
    {},
    message,
  );
}
