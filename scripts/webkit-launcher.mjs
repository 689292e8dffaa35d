import { webdriverPage } from './webdriver-page.mjs';
import { openWebkitWindow } from './webkit-window.mjs';

/** As the runner sets it in the other engines. */
const VIEWPORT = { width: 800, height: 600 };

/**
 * Has the test runner use WebKit, in one window: what is behind another is not painted. The runner's commands take it
 * for a puppeteer, see `webdriver-page.mjs`.
 *
 * @param {{driver: string, browser: string, display: string}} programs
 * @returns {import('@web/test-runner-core').BrowserLauncher & {getPage(id: string): object}}
 */
export function webkitLauncher(programs) {
  /** @type {Promise<Awaited<ReturnType<typeof openWebkitWindow>>> | undefined} */
  let opening;
  /** @type {Awaited<ReturnType<typeof webdriverPage>>} */
  let page;
  /** @type {string} */
  let handle;
  /** @type {Map<string, string>} */
  const urls = new Map();

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,

    async startSession(id, url) {
      opening ??= openWebkitWindow(programs);
      const { driver } = await opening;
      handle ??= await driver.get('window');
      page ??= await webdriverPage(driver);
      await page.setViewport(VIEWPORT);
      urls.set(id, url);
      await driver.post('url', { url });
    },

    async stopSession(id) {
      urls.delete(id);
      const { driver } = await opening;
      // A test's popups go with it, and its page must not go on running.
      for (const other of await driver.get('window/handles')) {
        if (other === handle) continue;
        await driver.post('window', { handle: other });
        await driver.delete('window');
      }
      await driver.post('window', { handle });
      await page.mouse.reset();
      await driver.post('url', { url: 'about:blank' });
      return {};
    },

    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    getPage: () => page,
    startDebugSession: () => Promise.reject(new Error('The tests cannot be debugged in WebKit.')),

    async stop() {
      const window = await opening?.catch(() => undefined);
      await window?.close();
    },
  };
}
