import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { collectPageErrors } from './page-errors.js';
import { serveFolder, type StaticServer } from './static-server.js';

/** Something that goes wrong on a page, and what the collector says of it. */
const FAULTS: readonly (readonly [what: string, body: string, said: RegExp])[] = [
  ['an uncaught error', '<script>throw new Error("thrown")</script>', /^uncaught: .*thrown/],
  ['an unhandled rejection', '<script>Promise.reject(new Error("rejected"))</script>', /^uncaught: .*rejected/],
  ['an error on the console', '<script>console.error("said")</script>', /^console: said/],
  ['a file that is not there', '<img src="missing.svg">', /^404: .*missing\.svg/],
  ['a server that is not there', '<img src="http://127.0.0.1:9/a.svg">', /^failed: .*a\.svg/],
];

describe('the collector of page errors, which other tests trust', () => {
  let browser: Browser;
  let folder: string;
  let server: StaticServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-errors-'));
    server = await serveFolder(folder);
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  async function errorsOf(body: string): Promise<readonly string[]> {
    await writeFile(join(folder, 'fault.html'), `<!doctype html><body>${body}`);
    await writeFile(
      join(folder, 'frame.html'),
      `<!doctype html><iframe src="${server.url('127.0.0.1')}fault.html"></iframe>`,
    );
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    await page.goto(`${server.url('localhost')}frame.html`);
    await page.waitForNetworkIdle({ idleTime: 250 });
    await page.close();
    return errors;
  }

  for (const [what, body, said] of FAULTS) {
    it(`notices ${what}, even in a frame of another site`, async () => {
      const errors = await errorsOf(body);
      assert.ok(
        errors.some((error) => said.test(error)),
        JSON.stringify(errors),
      );
    });
  }

  it('has nothing to say of a page that is well', async () => {
    assert.deepEqual(await errorsOf('<p>Well</p>'), []);
  });
});
