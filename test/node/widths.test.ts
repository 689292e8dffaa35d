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

describe('every state of the gallery', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

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
