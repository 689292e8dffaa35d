import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type Axe from 'axe-core';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './browser.js';
import { unfold, withLook, type Look } from './gallery-page.js';

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['forced colours', { isForced: true, theme: 'dark' }],
  ['right to left, in Arabic', { dir: 'rtl', lang: 'ar' }],
];

describe('an audit by axe of every state in the gallery, with its best practices', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

  for (const [name, look] of LOOKS) {
    it(`finds nothing: ${name}`, async () => {
      await withLook(browser, 'demo/gallery.html', look, async (page) => {
        await unfold(page);
        await page.addScriptTag({ path: AXE });
        const { audited, found } = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof Axe };
          const figures = [...document.querySelectorAll<HTMLElement>('figure')];
          const result = { audited: 0, found: [] as string[] };
          // One at a time: a page has one dialer, and landmarks of the same name are a fault.
          for (const figure of figures) figure.hidden = true;
          for (const figure of figures) {
            figure.hidden = false;
            const { violations } = await axe.run(figure.lastElementChild!, { resultTypes: ['violations'] });
            const caption = figure.firstElementChild?.textContent ?? '';
            result.audited += 1;
            for (const { id, nodes } of violations)
              result.found.push(`${caption}: ${id}: ${nodes.map((node) => node.html).join(' ')}`);
            figure.hidden = true;
          }
          return result;
        });
        assert.ok(audited > 50, `${audited} states`);
        assert.deepEqual(found, []);
      });
    });
  }
});
