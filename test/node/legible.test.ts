import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './browser.js';
import { unfold, withLook, type Look } from './gallery-page.js';
import { contrastFaults, ownColours, targetFaults } from './page-measures.js';

const GALLERY = 'demo/gallery.html';

/** Where dialers are looked at, and how. The theming page has three looks of its own. */
const LOOKS: readonly (readonly [name: string, path: string, look: Look])[] = [
  ['Cosmos, light', GALLERY, {}],
  ['Cosmos, dark', GALLERY, { theme: 'dark' }],
  ['Lightning Blue', GALLERY, { design: 'lightning-blue' }],
  ['Cosmos, in a narrow panel, right to left', GALLERY, { width: 240, dir: 'rtl', lang: 'ar' }],
  ['Cosmos, wide', GALLERY, { width: 960 }],
  ['no stylesheet of Salesforce’s, light', GALLERY, { design: 'none' }],
  ['no stylesheet of Salesforce’s, dark', GALLERY, { design: 'none', theme: 'dark' }],
  ['forced colours, light', GALLERY, { isForced: true }],
  ['forced colours, dark', GALLERY, { isForced: true, theme: 'dark' }],
  ['the themes of the theming page', 'demo/theming.html', {}],
];

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
});

describe('in every state of the gallery', () => {
  for (const [name, path, look] of LOOKS) {
    it(`text stands out 4.5 : 1, what is drawn 3 : 1, and every target has 24 pixels: ${name}`, async () => {
      await withLook(browser, path, look, async (page) => {
        await unfold(page);
        const contrast = await page.evaluate(contrastFaults);
        assert.ok(contrast.texts > 40, `${contrast.texts} texts were looked at`);
        assert.ok(contrast.graphics >= 10, `${contrast.graphics} pictures were looked at`);
        assert.deepEqual(contrast.faults, []);
        const targets = await page.evaluate(targetFaults);
        assert.ok(targets.seen > 40, `${targets.seen} targets were looked at`);
        assert.deepEqual(targets.faults, []);
      });
    });
  }

  it('no text, icon or line has a colour of its own where the system’s are forced', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await withLook(browser, GALLERY, { isForced: true, theme }, async (page) => {
        await unfold(page);
        const found = await page.evaluate(ownColours);
        assert.ok(found.seen > 1000, `${found.seen} elements were looked at`);
        assert.deepEqual(found.faults, [], theme);
      });
    }
  });

  it('text stands out more where more contrast is asked for', async () => {
    await withLook(browser, GALLERY, {}, async (page) => {
      const weakest = () => page.evaluate(contrastFaults).then(({ lowest }) => lowest);
      const usual = await weakest();
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-contrast', value: 'more' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      assert.ok((await weakest()) >= usual);
      const label = 'five9-dialer >>> five9-dial-pad >>> [part=number-label]';
      const same = await page.$eval(label, (element) => {
        const input = (element.getRootNode() as ShadowRoot).querySelector('input')!;
        return getComputedStyle(element).color === getComputedStyle(input).color;
      });
      assert.ok(same, 'labels are as strong as text');
    });
  });
});

describe('the demo around the dialers', () => {
  it('shows what has the focus and what is chosen where the system’s colours are forced', async () => {
    await withLook(browser, GALLERY, { isForced: true, dir: 'rtl' }, async (page) => {
      await page.focus('#dark-mode');
      const { highlight, ...shown } = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Highlight';
        const line = getComputedStyle(document.querySelector('.slds-is-active')!, '::after');
        return {
          highlight: getComputedStyle(probe).color,
          current: line.backgroundColor,
          checked: getComputedStyle(document.querySelector('input[name=width]:checked + label')!).backgroundColor,
          pressed: getComputedStyle(document.querySelector('[aria-pressed=true]')!).backgroundColor,
          focus: getComputedStyle(document.activeElement!).outlineStyle,
        };
      });
      assert.deepEqual(shown, { current: highlight, checked: highlight, pressed: highlight, focus: 'solid' });
    });
  });

  it('has no target of less than 24 pixels, however narrow', async () => {
    for (const path of [GALLERY, 'demo/workspace.html?dialer-origin=http://localhost']) {
      await withLook(browser, path, {}, async (page) => {
        await page.setViewport({ width: 320, height: 800 });
        const small = await page.$$eval('button, select, summary, input[type=range], label[for^=width]', (targets) =>
          targets
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
            .map(({ target, box }) => `${target.id || target.textContent}: ${box.width} × ${box.height}`),
        );
        assert.deepEqual(small, []);
      });
    }
  });
});
