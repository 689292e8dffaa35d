import { chromeLauncher } from '@web/test-runner-chrome';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, chromiumPath, SITES_APART } from './browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Code from the browser's cache was compiled without counters: what it runs would count as never run. */
const NO_CODE_CACHE = '--v8-cache-options=none';

/** Where Debian, and most others, put them. A variable of the environment names another. */
const PLACES = {
  firefox: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  webkitDriver: [process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver'],
  webkitBrowser: ['x86_64', 'aarch64'].flatMap((machine) =>
    ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  ),
  xvfb: ['/usr/bin/Xvfb'],
};

/** @param {readonly (string | undefined)[]} paths */
const firstThere = (paths) => paths.find((path) => path !== undefined && existsSync(path));

/** How puppeteer starts Firefox. */
export const firefoxOptions = () => ({
  browser: /** @type {const} */ ('firefox'),
  executablePath: firstThere(PLACES.firefox) ?? '',
});

/** What WebKit needs, see `webkit-window.mjs`. */
export const webkitPrograms = () => ({
  driver: firstThere(PLACES.webkitDriver) ?? '',
  browser: firstThere(PLACES.webkitBrowser) ?? '',
  display: firstThere(PLACES.xvfb) ?? '',
});

/**
 * The engines that the browser tests run in, and what each needs. `missing` names what is not installed; nothing else
 * than Chromium has to be, since that one comes with `npm ci`.
 *
 * @type {Readonly<Record<string, {
 *   name: string, missing(): string, launcher(): Promise<import('@web/test-runner-core').BrowserLauncher>}>>}
 */
export const ENGINES = {
  chromium: {
    name: 'Chromium',
    missing: () => '',
    launcher: async () =>
      chromeLauncher({
        launchOptions: { executablePath: await chromiumPath(), args: [...CHROMIUM_FLAGS, SITES_APART, NO_CODE_CACHE] },
        // A context of its own for each page: pages of one context may share a process, and there the first test file
        // to end stops the coverage of the others.
        createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      }),
  },
  firefox: {
    name: 'Firefox',
    missing: () => (firstThere(PLACES.firefox) ? '' : 'firefox-esr'),
    launcher: async () =>
      chromeLauncher({
        puppeteer,
        launchOptions: firefoxOptions(),
        concurrency: 1,
      }),
  },
  webkit: {
    name: 'WebKit',
    missing: () =>
      [
        ...(firstThere(PLACES.webkitDriver) && firstThere(PLACES.webkitBrowser) ? [] : ['webkit2gtk-driver']),
        ...(firstThere(PLACES.xvfb) ? [] : ['xvfb']),
      ].join(', '),
    launcher: async () => webkitLauncher(webkitPrograms()),
  },
};
