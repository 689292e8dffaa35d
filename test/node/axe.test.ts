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
        const { passed, found } = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof Axe };
          const { passes, violations } = await axe.run(
            { include: ['five9-dialer', 'five9-click-to-dial'] },
            // A page has one dialer: that the many of the gallery have landmarks of the same names is the gallery's fault.
            { resultTypes: ['violations'], rules: { 'landmark-unique': { enabled: false } } },
          );
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
          return { passed: passes.map(({ id }) => id), found };
        });
        assert.deepEqual(found, []);
        assert.ok(
          passed.includes('color-contrast') && passed.includes('heading-order') && passed.length > 25,
          passed.join(),
        );
      });
    });
  }

  it('finds no two landmarks of one name in a dialer', async () => {
    await withLook(browser, 'demo/gallery.html', {}, async (page) => {
      await unfold(page);
      await page.addScriptTag({ path: AXE });
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof Axe };
        const figures = [...document.querySelectorAll<HTMLElement>('figure:has(five9-dialer)')];
        const faults: string[] = [];
        for (const figure of figures) figure.style.display = 'none';
        for (const figure of figures) {
          figure.style.display = 'block';
          const { violations } = await axe.run(figure, { runOnly: ['landmark-unique'] });
          for (const { nodes } of violations) faults.push(...nodes.map(({ html }) => html));
          figure.style.display = 'none';
        }
        return faults;
      });
      assert.deepEqual(found, []);
    });
  });
});
