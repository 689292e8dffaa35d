import type { Browser, Page } from 'puppeteer-core';
import { openPage } from './browser.js';
import { builtPath } from './built.js';
import { serveFolder } from './static-server.js';

/** How a page of the demo is looked at. */
export interface Look {
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  /** `none`: without any stylesheet of Salesforce's, as most pages are. */
  readonly design?: 'cosmos' | 'lightning-blue' | 'none';
  readonly lang?: string;
  readonly isForced?: boolean;
  /** Of each dialer, CSS pixels. */
  readonly width?: number;
}

/** Opens a page of the built demo in a certain look, without motion, once every dialer on it is in its state. */
export async function withLook(
  browser: Browser,
  path: string,
  look: Look,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const server = await serveFolder(builtPath('dist-demo'));
  const page = await openPage(browser);
  const { theme = 'light', dir = 'ltr', design = 'cosmos', lang = 'en', isForced = false, width = 320 } = look;
  const sheet = design === 'none' ? 'cosmos' : design;
  try {
    await page.setViewport({ width: 1440, height: 1000 });
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'prefers-color-scheme', value: theme },
        { name: 'forced-colors', value: isForced ? 'active' : 'none' },
      ],
    });
    // The loader of these tests wraps functions in a helper of its own, which a page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.evaluateOnNewDocument(
      (appearance, language) => {
        localStorage.setItem('five9-dialer-demo-appearance', appearance);
        localStorage.setItem('five9-dialer-demo-language', language);
      },
      JSON.stringify({ theme, dir, design: sheet }),
      lang,
    );
    await page.goto(new URL(path, server.url('localhost')).href, { waitUntil: 'networkidle0' });
    await page.waitForFunction(
      (wanted) => {
        const links = [...document.querySelectorAll<HTMLLinkElement>('link[href*="slds2."]')];
        const isReady = document.body.dataset['ready'] === '' || !document.querySelector('#gallery, #theming');
        return isReady && links.length === 1 && links[0]?.href.includes(wanted) && links[0].sheet !== null;
      },
      {},
      `slds2.${sheet}`,
    );
    if (design === 'none') await undress(page, theme);
    await setWidth(page, width);
    await use(page);
  } finally {
    await page.close();
    await server.close();
  }
}

/** Takes Salesforce's stylesheet off a page that says by itself whether it is dark. */
async function undress(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((scheme) => {
    document.querySelector('link[href*="slds2."]')?.remove();
    document.documentElement.style.colorScheme = scheme;
  }, theme);
}

/** Has all dialers of the gallery take a width. */
export async function setWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    document.querySelector<HTMLElement>('#gallery')?.style.setProperty('--width', `${pixels}px`);
  }, width);
}

/** Unfolds everything inside the dialers that can be unfolded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const open = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLDetailsElement) element.open = true;
        if (element.shadowRoot) open(element.shadowRoot);
      }
    };
    open(document);
  });
}
