import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { customProperties } from '../../scripts/styling-hooks.mjs';
import { openBrowser } from './browser.js';
import { collectPageErrors } from './page-errors.js';
import { withLook, type Look } from './gallery-page.js';

/** Salesforce has no hook for how wide or tall one widget gets. */
const WITHOUT_HOOK = ['--five9-max-width', '--five9-recents-height'];

const DESIGNS = ['cosmos', 'lightning-blue'] as const;

/** What each piece of the dialer takes from Salesforce: selector inside a view, property, hook. */
const FOLLOWS: readonly (readonly [view: string, selector: string, property: string, value: string])[] = [
  ['dial-pad', '.call', 'backgroundColor', 'var(--slds-g-color-accent-container-1)'],
  ['dial-pad', '.call', 'color', 'var(--slds-g-color-on-accent-1)'],
  ['dial-pad', '.call', 'borderTopLeftRadius', 'var(--slds-s-button-radius-border)'],
  ['dial-pad', '.field', 'borderTopLeftRadius', 'var(--slds-s-input-radius-border)'],
  ['dial-pad', '.field', 'borderTopColor', 'var(--slds-g-color-border-2)'],
  ['dial-pad', '.field', 'backgroundColor', 'var(--slds-g-color-surface-container-1)'],
  ['dial-pad', 'label', 'color', 'var(--slds-g-color-on-surface-1)'],
  ['dial-pad', '.keys button', 'color', 'var(--slds-g-color-on-surface-2)'],
  ['dial-pad', '.keys button', 'borderTopColor', 'var(--slds-g-color-border-1)'],
  ['dial-pad', '.keys button', 'fontFamily', 'var(--slds-g-font-family)'],
  ['agent-state', '.dot', 'backgroundColor', 'var(--slds-g-color-success-1)'],
  ['', '', 'borderTopLeftRadius', 'var(--slds-s-container-radius-border)'],
  ['', '', 'backgroundColor', 'var(--slds-g-color-surface-container-1)'],
  ['', '', 'boxShadow', 'var(--slds-g-shadow-1)'],
  ['', '', 'fontSize', 'var(--slds-g-font-scale-1)'],
];

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ['Cosmos, light', {}],
  ['Cosmos, dark', { theme: 'dark' }],
  ['Lightning Blue', { design: 'lightning-blue' }],
];

describe('the custom properties', () => {
  for (const design of DESIGNS) {
    it(`default to hooks that ${design} has`, async () => {
      const path = `@salesforce-ux/design-system-2/dist/css/bundled/slds2.${design}.css`;
      const css = await readFile(fileURLToPath(import.meta.resolve(path)), 'utf8');
      const defaults = customProperties().map((property) => property.default);
      const hooks = new Set(defaults.flatMap((text) => text.match(/--slds-[\w-]+/g) ?? []));
      assert.ok(hooks.size > 15);
      assert.deepEqual(
        [...hooks].filter((hook) => !new RegExp(`[{;\\s]${hook}\\s*:`).test(css)),
        [],
      );
    });
  }

  it('have a hook each, their own or that of another', () => {
    const without = customProperties().filter(({ default: text }) => !/--slds-g-|var\(--five9-/.test(text));
    assert.deepEqual(
      without.map(({ name }) => name),
      WITHOUT_HOOK,
    );
  });
});

describe('the computed looks', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

  /** What the dialer that is ready shows, and what the page's own element gets by the same hook. */
  function compare(page: Page): Promise<{ what: string; shown: string; wanted: string }[]> {
    return page.evaluate((follows) => {
      const dialer = document.querySelector('#ready')!;
      const probe = dialer.parentElement!.appendChild(document.createElement('div'));
      probe.style.border = '1px solid';
      return follows.map(([view, selector, property, value]) => {
        const root = view ? dialer.shadowRoot!.querySelector(`five9-${view}`)!.shadowRoot! : undefined;
        const element = root ? root.querySelector(selector)! : dialer;
        probe.style[property as 'color'] = value;
        const wanted = getComputedStyle(probe)[property as 'color'];
        return {
          what: `${view} ${selector} ${property}`,
          shown: getComputedStyle(element)[property as 'color'],
          wanted,
        };
      });
    }, FOLLOWS);
  }

  it('are those of Salesforce’s hooks in Cosmos, light and dark, and in Lightning Blue, and differ', async () => {
    const looks: string[] = [];
    for (const [name, look] of LOOKS) {
      await withLook(browser, 'demo/gallery.html', look, async (page) => {
        const compared = await compare(page);
        for (const { what, shown, wanted } of compared) assert.equal(shown, wanted, `${name}: ${what}`);
        looks.push(JSON.stringify(compared.map(({ shown }) => shown)));
      });
    }
    assert.equal(new Set(looks).size, LOOKS.length);
  });

  it('follow the page’s choice while it is open', async () => {
    await withLook(browser, 'demo/gallery.html', {}, async (page) => {
      const before = await compare(page);
      await page.select('#design', 'lightning-blue');
      await page.waitForFunction(() => document.querySelectorAll('link[href*="slds2."]').length === 1);
      const after = await compare(page);
      for (const { what, shown, wanted } of after) assert.equal(shown, wanted, what);
      const changed = after.filter(({ shown }, index) => shown !== before[index]?.shown);
      assert.ok(changed.length >= 5, `${changed.length} changed`);
      assert.equal(await page.$eval('#dark-mode', (button) => (button as HTMLButtonElement).disabled), true);
    });
  });

  it('are three others on the theming page, by style sheets alone', async () => {
    await withLook(browser, 'demo/theming.html', {}, async (page) => {
      const errors = collectPageErrors(page);
      await page.reload({ waitUntil: 'networkidle0' });
      await page.waitForSelector('body[data-ready]');
      assert.deepEqual(errors, []);
      const looks = await page.$$eval('five9-dialer', (dialers) =>
        dialers.map((dialer) => {
          const pad = dialer.shadowRoot!.querySelector('five9-dial-pad')!.shadowRoot!;
          const ofKey = getComputedStyle(pad.querySelector('[part=key]')!);
          const ofCall = getComputedStyle(pad.querySelector('.call')!);
          const { backgroundColor, borderRadius, fontFamily, blockSize } = getComputedStyle(dialer);
          return {
            backgroundColor,
            borderRadius,
            fontFamily,
            blockSize,
            key: ofKey.backgroundColor + ofKey.borderRadius,
            call: ofCall.borderRadius + ofCall.blockSize,
            hasStyle: dialer.hasAttribute('style'),
          };
        }),
      );
      assert.equal(looks.length, 4);
      for (const property of ['borderRadius', 'blockSize', 'call'] as const)
        assert.equal(new Set(looks.map((look) => look[property])).size, looks.length, property);
      assert.equal(new Set(looks.map(({ backgroundColor }) => backgroundColor)).size, 3);
      assert.equal(new Set(looks.map(({ fontFamily }) => fontFamily)).size, 3);
      assert.ok(looks.every(({ hasStyle }) => !hasStyle));
    });
  });
});
