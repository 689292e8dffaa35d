import assert from 'node:assert/strict';
import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath, chunkFolder } from './built.js';
import { collectPageErrors } from './page-errors.js';
import { serveFolder, type StaticServer } from './static-server.js';

const LABEL = 'five9-dialer >>> five9-dial-pad >>> [part~="call-button"]';
const CALL: Readonly<Record<string, string>> = {
  en: 'Call',
  es: 'Llamar',
  fr: 'Appeler',
  de: 'Anrufen',
  'pt-BR': 'Ligar',
  ja: '発信',
  ar: 'اتصال',
};

/** Waits until the Call button of the page's dialer says this. */
async function says(page: Page, word: string): Promise<void> {
  await page.waitForFunction(
    (label, wanted) => label?.textContent.trim() === wanted,
    {},
    await page.waitForSelector(LABEL, { visible: true }),
    word,
  );
}

describe('the languages of the drop-in', () => {
  let browser: Browser;
  let folder: string;
  let server: StaticServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-languages-'));
    await cp(builtPath('dist'), folder, { recursive: true });
    for (const lang of Object.keys(CALL)) {
      await writeFile(
        join(folder, `${lang}.html`),
        `<!doctype html><html lang="${lang}"><title>Page</title><script type="module" src="five9-dialer.js"></script>
        <five9-dialer workspace-origin="https://workspace.example.com"></five9-dialer>`,
      );
    }
    server = await serveFolder(folder);
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Opens a page in a language, and notes the chunks that it asks for. */
  async function visit(
    lang: string,
    use: (page: Page, chunks: readonly string[], errors: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    const chunks: string[] = [];
    page.on('request', (request) => {
      const name = /chunks\/[\w-]+\/([\w-]+)\.js$/.exec(request.url())?.[1];
      // What a dialer brings in any language is no concern of this test.
      if (name !== undefined && /^(?:language|[a-z]{2}(?:-[a-z]{2})?)$/.test(name)) chunks.push(name);
    });
    await page.goto(`${server.url('localhost')}${lang}.html`);
    await use(page, chunks, errors);
    await page.close();
  }

  for (const [lang, word] of Object.entries(CALL)) {
    it(`come as they are needed, and no other: ${lang}`, async () => {
      await visit(lang, async (page, chunks, errors) => {
        await says(page, word);
        await page.waitForNetworkIdle();
        const table = lang === 'en' ? [] : [lang.toLowerCase()];
        assert.deepEqual([...chunks].sort(), ['language', ...table].sort());
        assert.deepEqual(errors, []);
      });
    });
  }

  for (const chunk of ['de', 'language']) {
    it(`are English, and everything works, where a file is missing: ${chunk}`, async () => {
      const file = join(folder, await chunkFolder(), `${chunk}.js`);
      await rename(file, `${file}.away`);
      await visit('de', async (page, _chunks, errors) => {
        await says(page, 'Call');
        await page.waitForNetworkIdle();
        await says(page, 'Call');
        assert.deepEqual(
          errors.filter((error) => error.startsWith('uncaught')),
          [],
        );
        assert.ok(errors.some((error) => error.startsWith('404')));
      });
      await rename(`${file}.away`, file);
    });
  }
});
