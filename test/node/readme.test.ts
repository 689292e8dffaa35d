import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { collectPageErrors } from './page-errors.js';
import { readExamples } from './read-examples.js';
import { serveFolder, type StaticServer } from './static-server.js';

/** Stands in the README where a reader has to put the workspace's own origin. */
const PLACEHOLDER = 'https://workspace.example.com';

/** A workspace that answers each request with a call that rings, to a page of one origin. */
const workspaceFor = (pageOrigin: string): string => `<!doctype html><title>Workspace</title><body><script>
addEventListener('message', ({ source, origin, data }) => {
  if (origin !== '${pageOrigin}' || data.subtopic !== 'SetMakeCall') return;
  const call = { id: 'call ' + data.data, event: 'RINGING_ON_OTHER_SIDE', ResponseFields: { fromAddress: data.data } };
  source.postMessage({ channel: 'Five9', topic: 'outbound', subtopic: 'OutBoundCallStateChange', message: { call } }, origin);
});
</script>`;

describe('the examples of the README', () => {
  let examples: ReadonlyMap<string, string>;
  let browser: Browser;
  let folder: string;
  let crm: StaticServer;
  let workspace: StaticServer;
  let crmOrigin: string;
  let workspaceOrigin: string;

  before(async () => {
    examples = await readExamples();
    folder = await mkdtemp(join(tmpdir(), 'five9-readme-'));
    await cp(builtPath('dist'), join(folder, 'crm'), { recursive: true });
    await mkdir(join(folder, 'workspace'));
    crm = await serveFolder(join(folder, 'crm'));
    workspace = await serveFolder(join(folder, 'workspace'));
    crmOrigin = new URL(crm.url('localhost')).origin;
    workspaceOrigin = new URL(workspace.url('127.0.0.1')).origin;
    await writeFile(join(folder, 'workspace/workspace.html'), workspaceFor(crmOrigin));
    for (const [name, code] of examples) {
      await writeFile(join(folder, `crm/${name}.html`), code.replaceAll(PLACEHOLDER, workspaceOrigin));
    }
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await crm.close();
    await workspace.close();
    await rm(folder, { recursive: true });
  });

  async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    await use(page);
    assert.deepEqual(errors, []);
    await page.close();
  }

  /** Waits until a call rings in a page or a frame. */
  async function rings(view: Pick<Page, 'waitForFunction'>): Promise<void> {
    await view.waitForFunction(() => {
      const dialer = document.querySelector('five9-dialer') as unknown as { call?: { state: string } } | null;
      return dialer?.call?.state === 'ringing';
    });
  }

  async function dialIn(view: Pick<Page, 'evaluate' | 'waitForFunction'>): Promise<void> {
    await view.waitForFunction(() => customElements.get('five9-dialer') !== undefined);
    await view.evaluate(async () => {
      const dialer = document.querySelector('five9-dialer') as unknown as { dial(number: string): Promise<unknown> };
      await dialer.dial('6081234567');
    });
    await rings(view);
  }

  it('are all there', () => {
    assert.deepEqual([...examples.keys()].sort(), [
      'classic',
      'click-to-dial',
      'core',
      'host-controls',
      'iframe',
      'open-cti',
      'opener',
      'parent',
      'publish-subscribe',
      'recents',
      'record',
      'self',
      'simulator',
      'words',
    ]);
  });

  it('work with the workspace in an iframe', async () => {
    await withPage(async (page) => {
      await page.goto(`${crmOrigin}/iframe.html`);
      await dialIn(page);
    });
  });

  it('work by a classic script, with its exports', async () => {
    await withPage(async (page) => {
      await page.goto(`${crmOrigin}/classic.html`);
      await page.click('#call');
      await rings(page);
      await page.click('#call');
      await page.waitForFunction(() => document.querySelector('output')!.value.startsWith('You are on a call'));
    });
  });

  it('work with the workspace around the page', async () => {
    await writeFile(
      join(folder, 'workspace/around.html'),
      `${workspaceFor(crmOrigin)}<iframe src="${crmOrigin}/parent.html"></iframe>`,
    );
    await withPage(async (page) => {
      await page.goto(`${workspaceOrigin}/around.html`);
      const frame = await page.waitForFrame(`${crmOrigin}/parent.html`);
      await dialIn(frame);
    });
  });

  it('work in a popup of the workspace', async () => {
    await withPage(async (page) => {
      await page.goto(`${workspaceOrigin}/workspace.html`);
      const [popup] = await Promise.all([
        new Promise<Page>((resolve) => page.once('popup', (opened) => resolve(opened!))),
        page.evaluate((url) => void window.open(url), `${crmOrigin}/opener.html`),
      ]);
      await dialIn(popup);
      await popup.close();
    });
  });

  it('dial from a record and show what comes of it', async () => {
    await withPage(async (page) => {
      await page.goto(`${crmOrigin}/record.html`);
      await page.click('#call');
      await page.waitForFunction(() => document.querySelector('output')?.value === 'Allison: ringing');
    });
  });

  for (const [what, selector, record] of [
    ['a link', 'a', { recordId: '003xx1', recordName: 'Allison' }],
    ['an element', 'five9-click-to-dial >>> button', { recordId: '003xx2', recordName: 'Priya' }],
    ['a button', 'button', { recordId: '003xx3' }],
  ] as const) {
    it(`dial from ${what} of the page`, async () => {
      await withPage(async (page) => {
        await page.goto(`${crmOrigin}/click-to-dial.html`);
        // Seen: what comes into a shadow root is no change that the document tells of.
        const target = await page.waitForSelector(selector, { visible: true });
        await target!.click();
        await rings(page);
        const dialled = await page.evaluate(
          () => (document.querySelector('five9-dialer') as unknown as { call: { record: unknown } }).call.record,
        );
        assert.deepEqual(dialled, record);
      });
    });
  }

  it('tell the page what to carry out', async () => {
    await withPage(async (page) => {
      await page.goto(`${crmOrigin}/host-controls.html`);
      await dialIn(page);
      await page.locator('five9-dialer >>> button.hang-up').click();
      await page.waitForFunction(() => document.querySelector('output')?.value === 'hang-up  for 6081234567');
      await page.locator('five9-dialer >>> [aria-haspopup=menu]').click();
      await page.locator('five9-dialer >>> [role=menuitemradio]:nth-of-type(2)').click();
      await page.waitForSelector('five9-dialer:state(not-ready)');
    });
  });

  it('speak the words that the page has registered', async () => {
    await withPage(async (page) => {
      await page.goto(`${crmOrigin}/words.html`);
      const label = await page.waitForSelector('five9-dialer >>> five9-dial-pad >>> [part~="call-button"]', {
        visible: true,
      });
      await page.waitForFunction((button) => button?.textContent.trim() === 'Bellen', {}, label);
      const { lang, dismiss } = await page.$eval(
        'five9-dialer',
        (dialer) => (dialer as unknown as { words: Record<string, string> }).words,
      );
      assert.deepEqual({ lang, dismiss }, { lang: 'nl-BE', dismiss: 'Dismiss' });
    });
  });

  it('work with the workspace on the same page', async () => {
    await withPage(async (page) => {
      await page.goto(`${crmOrigin}/self.html`);
      await dialIn(page);
    });
  });

  it('remember a call over a reload, until they are told to forget', async () => {
    await withPage(async (page) => {
      const remembers = (count: number): Promise<unknown> =>
        page.waitForFunction(
          (expected: number) => {
            const dialer = document.querySelector('five9-dialer') as unknown as { recentCalls?: unknown[] };
            return dialer.recentCalls?.length === expected;
          },
          {},
          count,
        );
      await page.goto(`${crmOrigin}/recents.html`);
      await dialIn(page);
      await remembers(1);
      await page.reload();
      await remembers(1);
      await page.waitForSelector('five9-dialer >>> five9-recents >>> ::-p-aria([name="Call (608) 123-4567 again"])');
      await page.click('#logout');
      await remembers(0);
      assert.equal(await page.evaluate(() => localStorage.length), 0);
    });
  });

  it('work without a face, in Node', async () => {
    const file = builtPath('build/readme-core.mjs');
    await writeFile(file, examples.get('core')!);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file]);
    assert.match(stdout, /^requested\noffered\nringing\n/);
    assert.match(stdout, /data: '\+16081234567'/);
    assert.equal(stderr, '');
  });
});
