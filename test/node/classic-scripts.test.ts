import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { clickOn, field, named, press, shows } from './by-name.js';
import { collectPageErrors } from './page-errors.js';
import { follows, type HostWorkspace, serveWorkspace, STRICT, WATCH, watched } from './plain-page.js';
import { serveFolder } from './static-server.js';

const LIFE = ['requested', 'ringing', 'talking', 'wrap-up', 'finished'];

const GLOBAL = 'five9-dialer.global.js';
const LIGHTNING = 'five9-dialer.lightning.js';
const NUMBERS = 'five9-dialer.lightning-numbers.js';

const classic = (...files: readonly string[]): string =>
  files.map((file) => `<script src="${file}"></script>`).join('\n');
const MODULE = '<script type="module" src="five9-dialer.js"></script>';

const THEME = `
five9-dialer { --five9-color-accent-fill: rgb(1, 2, 3); }
five9-dialer::part(call-button) { border-radius: 7px; }
five9-click-to-dial::part(button) { letter-spacing: 5px; }
`;

/** A page in an old encoding, which reads the script in its own. */
function pageFor(scripts: string, host: HostWorkspace, pageOrigin: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="windows-1252">
<title>A page of somebody else</title>
<link rel="stylesheet" href="theme.css">
<script src="watch.js"></script>
${scripts}
<five9-dialer workspace="#workspace" workspace-origin="${host.origin}" click-to-dial="text"></five9-dialer>
<p data-record-id="003xx1"><a href="tel:+16081234567">Allison</a></p>
<five9-click-to-dial value="6081234568" record-id="003xx2"></five9-click-to-dial>
<p>Call 608-123-4569 instead.</p>
<iframe id="workspace" src="${host.urlFor(pageOrigin)}"></iframe>
</html>`;
}

describe('the classic scripts', () => {
  let browser: Browser;
  let folder: string;
  let host: HostWorkspace;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-classic-'));
    for (const file of [GLOBAL, LIGHTNING, NUMBERS, 'five9-dialer.js', 'chunks']) {
      await cp(builtPath(`dist/${file}`), join(folder, file), { recursive: true });
    }
    await writeFile(join(folder, 'watch.js'), WATCH);
    await writeFile(join(folder, 'theme.css'), THEME);
    await writeFile(join(folder, 'everywhere.js'), 'Object.prototype.extend = "x"');
    host = await serveWorkspace();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await host.close();
    await rm(folder, { recursive: true });
  });

  /** Opens a page with some scripts under the strict policy, and fails on anything that goes wrong there. */
  async function withPage(scripts: string, use: (page: Page, requests: string[]) => Promise<void>): Promise<void> {
    const server = await serveFolder(folder, { headers: { 'content-security-policy': STRICT } });
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const url = server.url('localhost');
    await writeFile(join(folder, 'index.html'), pageFor(scripts, host, new URL(url).origin));
    try {
      await page.goto(url);
      await use(page, requests);
      assert.deepEqual(errors, []);
      assert.deepEqual((await watched(page)).violations, []);
    } finally {
      await page.close();
      await server.close();
    }
  }

  for (const [files, mode] of [
    [[GLOBAL], 'open'],
    [[NUMBERS, LIGHTNING], 'closed'],
  ] as const) {
    describe(`${files.join(' and ')}, its shadow roots ${mode}`, () => {
      it('makes a call by the mouse, and follows it to its end', async () => {
        await withPage(classic(...files), async (page) => {
          for (const key of ['6', '0', '8', '1', '2', '3', '4', '5', '6', '7']) await press(page, key);
          await press(page, 'Call');
          await follows(page, LIFE);
          await shows(page, 'Call ended');
          await press(page, 'Dismiss');
          await shows(page, 'No call');
        });
      });

      it('makes a call by the keyboard alone, the number formatted as it is typed', async () => {
        await withPage(classic(...files), async (page) => {
          await page.keyboard.press('Tab');
          await page.keyboard.type('6081234567');
          await page.waitForFunction(
            () => document.querySelector<HTMLElement & { number: string }>('five9-dialer')?.number === '(608) 123-4567',
          );
          await page.keyboard.press('Enter');
          await follows(page, LIFE);
        });
      });

      it('says why a dial is refused, where it can be heard', async () => {
        await withPage(classic(...files), async (page) => {
          await (await field(page)).type('12');
          await press(page, 'Call');
          const alert = await named(page, '[role="alert"]');
          assert.notEqual((await alert.evaluate(({ textContent }) => textContent)).trim(), '');
        });
      });

      for (const [what, press, record] of [
        ['a link', (page: Page) => clickOn(page, 'Allison', 'link'), { recordId: '003xx1' }],
        ['an element', (page: Page) => clickOn(page, '(608) 123-4568', 'button'), { recordId: '003xx2' }],
        ['a number in text', (page: Page) => clickOn(page, '608-123-4569', 'link'), undefined],
      ] as const) {
        it(`dials from ${what} of the page`, async () => {
          await withPage(classic(...files), async (page) => {
            await press(page);
            await follows(page, LIFE);
            assert.deepEqual((await watched(page)).records[0], record);
          });
        });
      }

      it('takes a theme, by custom property and by part', async () => {
        await withPage(classic(...files), async (page) => {
          const call = await named(page, '[name="Call"][role="button"]');
          const look = await call.evaluate((button) => {
            const { backgroundColor, borderTopLeftRadius } = getComputedStyle(button);
            return { backgroundColor, borderTopLeftRadius };
          });
          assert.deepEqual(look, { backgroundColor: 'rgb(1, 2, 3)', borderTopLeftRadius: '7px' });
          const number = await named(page, '[name="(608) 123-4568"][role="button"]');
          assert.equal(await number.evaluate((button) => getComputedStyle(button).letterSpacing), '5px');
        });
      });

      it('puts the caret into the field where the page asks for it', async () => {
        await withPage(classic(...files), async (page) => {
          await field(page);
          await page.evaluate(() => document.querySelector<HTMLElement>('five9-dialer')?.focus());
          await page.keyboard.type('5');
          await page.waitForFunction(
            () => document.querySelector<HTMLElement & { number: string }>('five9-dialer')?.number === '5',
          );
        });
      });

      it('speaks another language, and follows when that changes', async () => {
        await withPage(classic(...files), async (page) => {
          await (await field(page)).type('6081234567');
          await page.$eval('five9-dialer', (dialer) => dialer.setAttribute('lang', 'de'));
          await press(page, 'Anrufen');
          await follows(page, LIFE);
          await shows(page, 'Anruf beendet');
          await page.$eval('five9-dialer', (dialer) => dialer.setAttribute('lang', 'en'));
          await press(page, 'Dismiss');
        });
      });

      it('has every root as it says, and loads nothing more', async () => {
        await withPage(classic(...files), async (page, requests) => {
          await (await field(page)).type('6081234567');
          await press(page, 'Call');
          await follows(page, LIFE);
          const { rootModes } = await watched(page);
          assert.ok(rootModes.length >= 5, String(rootModes));
          assert.deepEqual(
            rootModes.filter((each) => !each.endsWith(` ${mode}`)),
            [],
          );
          assert.deepEqual(
            requests.filter((path) => path.includes('dialer')),
            files.map((file) => `/${file}`),
          );
        });
      });

      it('is ASCII, so that a page in any encoding reads it as it is', async () => {
        for (const file of files) assert.doesNotMatch(await readFile(builtPath(`dist/${file}`), 'utf8'), /[^\0-\x7f]/);
      });
    });
  }

  for (const [what, scripts] of [
    ['twice', classic(GLOBAL) + classic(GLOBAL)],
    ['twice, with closed roots', classic(LIGHTNING, NUMBERS, `${LIGHTNING}?again`, `${NUMBERS}?again`)],
    ['with closed roots, its companion last', classic(LIGHTNING, NUMBERS)],
    ['one after the other', classic(GLOBAL) + classic(LIGHTNING)],
    ['before the module', classic(GLOBAL) + MODULE],
    // A module waits until the page is there, and so does a script that shall run after it.
    ['after the module', MODULE + classic(GLOBAL).replace(' ', ' defer ')],
  ] as const) {
    it(`do their work when loaded ${what}, and leave exports that are the tags' own`, async () => {
      await withPage(scripts, async (page) => {
        await page.waitForSelector('five9-dialer:defined');
        await page.waitForFunction(() => 'five9Dialer' in globalThis);
        const found = await page.evaluate(() => {
          const { five9Dialer } = globalThis as unknown as { five9Dialer: Record<string, CustomElementConstructor> };
          const made = new five9Dialer['Five9Dialer']!();
          return {
            made: made.localName,
            areOwn: ['five9-dialer', 'five9-click-to-dial'].map(
              (tag) => Object.values(five9Dialer).indexOf(customElements.get(tag)!) >= 0,
            ),
            names: Object.keys(five9Dialer).sort(),
          };
        });
        assert.equal(found.made, 'five9-dialer');
        assert.deepEqual(found.areOwn, [true, true]);
        for (const name of ['CallChangeEvent', 'DialError', 'DialRequestEvent', 'Five9ClickToDial']) {
          assert.ok(found.names.includes(name), name);
        }
        await clickOn(page, 'Allison', 'link');
        await follows(page, LIFE);
      });
    });
  }

  it('read numbers plainly where the companion is not there, and dial', async () => {
    await withPage(classic(LIGHTNING), async (page) => {
      await (await field(page)).type('(608) 123-4567');
      await press(page, 'Call');
      await follows(page, LIFE);
      const frame = page.frames().find((each) => each.url().includes('workspace.html'));
      assert.match(await frame!.evaluate(() => document.body.textContent), /"data":"6081234567"/);
    });
  });

  it('are not kept from running by an element of the page with the name of their exports', async () => {
    await withPage(`<p id="five9Dialer"></p>${classic(LIGHTNING)}`, async (page) => {
      await page.waitForSelector('five9-dialer:defined');
      const kind = await page.evaluate('typeof globalThis.five9Dialer.DialError');
      assert.equal(kind, 'function');
    });
  });

  it('run whatever the page has put on all objects, and whatever its own elements are called', async () => {
    const around = '<script src="everywhere.js"></script><form id="five9Dialer"><input name="Five9Dialer"></form>';
    await withPage(around + classic(LIGHTNING), async (page) => {
      while ((await page.evaluate('document.querySelector("five9-dialer").link?.status')) !== 'listening');
    });
  });
});
