import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from './browser.js';
import { setWidth, unfold, withLook, type Look } from './gallery-page.js';
import { overflowFaults } from './page-measures.js';

const WIDTHS = Array.from({ length: 25 }, (_, index) => 240 + 40 * index);

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ['English', {}],
  ['German', { lang: 'de' }],
  ['French, right to left', { lang: 'fr', dir: 'rtl' }],
  ['Arabic', { lang: 'ar', dir: 'rtl' }],
];

/** The narrowest that a page may be asked to be (WCAG 2.2, 1.4.10), narrower still, and as wide as the workspace's frame. */
const NARROW = [320, 240];
const NARROW_FRAME = 180;
const WORKSPACE = 'demo/workspace.html?dialer-origin=http://localhost';
const PAGES = ['index.html', 'contacts.html', 'gallery.html', 'theming.html', 'bench.html'].map((name) =>
  name === 'index.html' ? name : `demo/${name}`,
);

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
});

describe('every state of the gallery', () => {
  async function faultsAt(page: Page, widths: readonly number[]): Promise<string[]> {
    const faults: string[] = [];
    for (const width of widths) {
      await setWidth(page, width);
      const found = await page.evaluate(overflowFaults);
      assert.ok(found.seen > 1000, `${found.seen} elements were looked at`);
      faults.push(...found.faults.map((fault) => `${width} px: ${fault}`));
    }
    return faults;
  }

  for (const [name, look] of LOOKS) {
    it(`fits into every width from 240 to 1,200 pixels: ${name}`, async () => {
      await withLook(browser, 'demo/gallery.html', look, async (page) => {
        await unfold(page);
        assert.deepEqual(await faultsAt(page, WIDTHS), []);
      });
    });

    it(`fits with text of twice the size: ${name}`, async () => {
      await withLook(browser, 'demo/gallery.html', look, async (page) => {
        await unfold(page);
        await page.addStyleTag({ content: 'html { font-size: 200%; }' });
        assert.deepEqual(await faultsAt(page, [240, 320, 480, 960]), []);
      });
    });
  }

  it('stands in one column in a panel, in two where it is wide, in a row where it is low too', async () => {
    await withLook(browser, 'demo/theming.html', {}, async (page) => {
      const [panel, bar] = await page.$$eval('five9-dialer:not([class]), five9-dialer.bar', (dialers) =>
        dialers.map(({ shadowRoot }) =>
          ['agent-state', 'call-status', 'dial-pad'].map((name) => {
            const { x, y } = shadowRoot!.querySelector(`five9-${name}`)!.getBoundingClientRect();
            return { x: Math.round(x), y: Math.round(y) };
          }),
        ),
      );
      assert.equal(new Set(panel!.map(({ x }) => x)).size, 1);
      assert.equal(new Set(bar!.map(({ y }) => y)).size, 1);
    });
    await withLook(browser, 'demo/gallery.html', { width: 960 }, async (page) => {
      const [agent, call, pad] = await page.$eval('#talking', ({ shadowRoot }) =>
        ['agent-state', 'call-status', 'dial-pad'].map((name) => {
          const { x, y } = shadowRoot!.querySelector(`five9-${name}`)!.getBoundingClientRect();
          return { x: Math.round(x), y: Math.round(y) };
        }),
      );
      assert.equal(agent!.x, call!.x);
      assert.equal(agent!.y, pad!.y);
      assert.ok(pad!.x > call!.x);
    });
  });
});

describe('the pages of the demo', () => {
  /** How much wider a page is than what shows it, CSS pixels. */
  function excess(page: Page): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  for (const path of PAGES) {
    it(`need no scrolling sideways: ${path}`, async () => {
      await withLook(browser, path, {}, async (page) => {
        for (const width of NARROW) {
          await page.setViewport({ width, height: 800 });
          assert.equal(await excess(page), 0, `${width} px`);
        }
        await page.setViewport({ width: 1400, height: 800 });
        await page.addStyleTag({ content: 'html { font-size: 200%; }' });
        assert.equal(await excess(page), 0, 'text of twice the size');
      });
    });
  }

  it('need no scrolling sideways: the workspace in its frame', async () => {
    await withLook(browser, WORKSPACE, {}, async (page) => {
      await page.setViewport({ width: NARROW_FRAME, height: 800 });
      await page.click('#inbound-call');
      assert.equal(await excess(page), 0);
    });
  });

  it('give the record as much room as the dialer with text of twice the size', async () => {
    await withLook(browser, 'index.html', {}, async (page) => {
      await page.setViewport({ width: 1400, height: 1000 });
      await page.addStyleTag({ content: 'html { font-size: 200%; }' });
      const [dock, body] = await page.$$eval('.workbench__dock, .workbench__body', (parts) =>
        parts.map((part) => part.getBoundingClientRect().width),
      );
      assert.ok(body! >= dock!, `${body} px beside ${dock} px`);
    });
  });

  it('show all of each theme where there is little room', async () => {
    await withLook(browser, 'demo/theming.html', {}, async (page) => {
      for (const width of [240, 320, 800, 1400]) {
        await page.setViewport({ width, height: 800 });
        const cut = await page.$$eval('five9-dialer', (dialers) =>
          dialers
            .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
            .map(({ className }) => className),
        );
        assert.deepEqual(cut, [], `${width} px`);
        const lost = await page.$eval('five9-dialer.bar', (bar) => {
          const why = bar.shadowRoot!.querySelector('five9-dial-pad')!.shadowRoot!.querySelector('#bar')!;
          const isCut = why.scrollWidth > why.clientWidth;
          return isCut || why.getBoundingClientRect().bottom > bar.getBoundingClientRect().bottom;
        });
        assert.ok(!lost, `why no call can be made, at ${width} px`);
        assert.deepEqual((await page.evaluate(overflowFaults)).faults, [], `${width} px`);
      }
    });
  });

  it('have the current tab in sight', async () => {
    await withLook(browser, 'demo/bench.html', {}, async (page) => {
      await page.setViewport({ width: 320, height: 800 });
      await page.reload({ waitUntil: 'networkidle0' });
      const end = await page.$eval('[aria-current]', (tab) => tab.getBoundingClientRect().right);
      assert.ok(end <= 320, `${end} px`);
    });
  });
});
