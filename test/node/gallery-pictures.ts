import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, packagedChromiumPath } from '../../scripts/browser.mjs';
import { withLook, type Look } from './gallery-page.js';

/** The pictures that are kept, each a group of the gallery or all of it, in one look. */
export const PICTURES: Readonly<Record<string, Look & { readonly groups?: readonly string[] }>> = {
  light: {},
  dark: { theme: 'dark', groups: ['agent', 'outbound-call', 'dial-pad-and-options', 'recent-calls'] },
  'forced-colours': {
    theme: 'dark',
    isForced: true,
    groups: ['agent', 'outbound-call', 'dial-pad-and-options', 'recent-calls'],
  },
  'lightning-blue': {
    design: 'lightning-blue',
    groups: ['agent', 'outbound-call', 'dial-pad-and-options', 'recent-calls'],
  },
  'right-to-left': {
    dir: 'rtl',
    groups: ['agent', 'outbound-call', 'other-calls', 'dial-pad-and-options', 'recent-calls'],
  },
  narrow: { width: 240, lang: 'de', groups: ['outbound-call', 'other-calls', 'dial-pad-and-options', 'recent-calls'] },
  wide: { width: 700, groups: ['outbound-call', 'dial-pad-and-options'] },
};

/**
 * The engine and the typefaces that the package brings: pictures of another would differ in every letter. It sees none of
 * the machine's own typefaces, so whatever is written in letters that it lacks is shown as boxes.
 */
export async function openPackagedBrowser(): Promise<Browser> {
  const executablePath = await packagedChromiumPath();
  return puppeteer.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS, '--font-render-hinting=none', '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts'), LANG: 'en_US.UTF-8', TZ: 'UTC' },
  });
}

/** Takes one of the pictures, at half the size. What differs from one second to the next is left out. */
export async function takePicture(browser: Browser, name: keyof typeof PICTURES): Promise<Uint8Array> {
  const { groups, ...look } = PICTURES[name]!;
  let picture: Uint8Array | undefined;
  await withLook(browser, 'demo/gallery.html', look, async (page) => {
    await page.setViewport({ width: 1440, height: 1000, deviceScaleFactor: 0.5 });
    await stand(page, groups);
    const gallery = await page.waitForSelector('#groups');
    picture = await gallery!.screenshot({ type: 'webp', quality: 70 });
  });
  if (!picture) throw new Error(`No picture of ${name}`);
  return picture;
}

/** Stops what moves by itself, and leaves only some groups. */
async function stand(page: Page, groups: readonly string[] | undefined): Promise<void> {
  await page.evaluate((wanted) => {
    const css = `
      time { visibility: hidden; inline-size: 3em; overflow: hidden; }
      .outcome { display: none; }
      [part='country'] { visibility: hidden; }
      .log, .checks { display: none !important; }
      * { animation: none !important; transition: none !important; caret-color: transparent !important; }`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const dress = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) dress(shadowRoot);
    };
    dress(document);
    for (const section of document.querySelectorAll<HTMLElement>('.gallery__group')) {
      // The design system has `[hidden]` sections stand all the same.
      if (wanted?.includes(section.querySelector('h2')!.id) === false) section.style.display = 'none';
    }
    window.scrollTo(0, 0);
  }, groups);
}
