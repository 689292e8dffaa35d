import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { transformWithOxc } from 'vite';
import type { OpenCtiDouble } from '../salesforce/opencti-double.js';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { collectPageErrors } from './page-errors.js';
import { serveFolder, type StaticServer } from './static-server.js';

const SALESFORCE = 'https://MyDomainName.my.salesforce.com';
const OPEN_CTI = 'support/api/66.0/lightning/opencti_min.js';
const CONTACT = '003xx000004TmiQ';

/** The policy of the page's README; the workspace of the test is on another site of the same machine. */
const POLICY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; frame-src http://127.0.0.1:*",
};

const workspacePage = (dialerOrigin: string): string => `<!doctype html><title>Workspace</title>
<script type="module">
  import { SimulatedWorkspace, windowLine } from './simulator.js';
  const line = windowLine({ peer: () => window.parent, origin: '${dialerOrigin}' });
  new SimulatedWorkspace({ line, speed: 50 });
</script>`;

type WithDouble = typeof globalThis & { sforce: { opencti: OpenCtiDouble } };

describe('the softphone page for Salesforce', () => {
  let browser: Browser;
  let folder: string;
  let softphone: StaticServer;
  let workspace: StaticServer;
  let double: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-softphone-'));
    const site = join(folder, 'softphone');
    // As the README says it.
    for (const path of ['five9-dialer.js', 'chunks', 'salesforce.js']) {
      await cp(builtPath(`dist/${path}`), join(site, path), { recursive: true });
    }
    for (const name of ['softphone.js', 'softphone.css'])
      await cp(builtPath(`demo/salesforce/${name}`), join(site, name));
    const page = await readFile(builtPath('demo/salesforce/softphone.html'), 'utf8');
    assert.ok(page.includes(`"${SALESFORCE}/${OPEN_CTI}"`));
    await writeFile(join(site, 'softphone.html'), page.replace(`${SALESFORCE}/`, './'));
    await writeFile(join(site, 'no-salesforce.html'), page.replace(/^.*opencti_min.*$/m, ''));
    const source = await readFile(builtPath('test/salesforce/opencti-double.ts'), 'utf8');
    double = (await transformWithOxc(source, 'opencti-double.ts')).code.replace(/^export /gm, '');
    await mkdir(join(site, OPEN_CTI, '..'), { recursive: true });

    await mkdir(join(folder, 'workspace'));
    await cp(builtPath('dist/simulator.js'), join(folder, 'workspace/simulator.js'));
    await cp(builtPath('dist/shared'), join(folder, 'workspace/shared'), { recursive: true }).catch(() => undefined);
    // The phone comes when the workspace's page is there and does not listen yet: what is dialled then, nobody hears.
    softphone = await serveFolder(site, {
      headers: POLICY,
      delay: (path) => (path.includes('/chunks/') ? 300 : 0),
    });
    workspace = await serveFolder(join(folder, 'workspace'), { delay: (path) => (path.endsWith('.js') ? 600 : 0) });
    const origin = new URL(softphone.url('localhost')).origin;
    await writeFile(join(folder, 'workspace/index.html'), workspacePage(origin));
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await softphone.close();
    await workspace.close();
    await rm(folder, { recursive: true });
  });

  /** Opens the page in a Salesforce that is the double, with these settings of the call center. */
  async function visit(
    use: (page: Page) => Promise<void>,
    settings: object = { '/workspace/workspaceUrl': workspace.url('127.0.0.1') },
    path = 'softphone.html',
    answer = (page: Page) => page.evaluate(() => (globalThis as Partial<WithDouble>).sforce?.opencti.release()),
  ): Promise<void> {
    const script = `${double}\nwindow.sforce = { opencti: new OpenCtiDouble() };
sforce.opencti.settings = ${JSON.stringify(settings)};
sforce.opencti.next('getCallCenterSettings', 'waits');`;
    await writeFile(join(folder, 'softphone', OPEN_CTI), script);
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    try {
      await page.goto(`${softphone.url('localhost')}${path}`);
      // Salesforce takes its time: the page has loaded before it knows of a workspace.
      await answer(page);
      await use(page);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
    }
  }

  /** Clicks a number in Lightning, as soon as numbers can be clicked there. */
  async function clickInLightning(page: Page): Promise<void> {
    await page.waitForFunction(
      (recordId) => {
        const dialer = document.querySelector('five9-dialer') as unknown as { link?: { status: string } };
        const isReady = ['listening', 'heard'].includes(dialer.link?.status ?? '');
        const { opencti } = (globalThis as WithDouble).sforce;
        return isReady && opencti.click({ number: 6081234567, recordId, recordName: 'Allison' });
      },
      {},
      CONTACT,
    );
  }

  it('dials what is clicked in Lightning, pops its record, opens its panel and saves the call', async () => {
    await visit(async (page) => {
      await clickInLightning(page);
      await page.waitForFunction(() => (globalThis as WithDouble).sforce.opencti.refreshes === 1);
      const seen = await page.evaluate(() => {
        const { tasks, pops, isPanelVisible, refused } = (globalThis as WithDouble).sforce.opencti;
        return { tasks: tasks.length, who: tasks[0]!['WhoId'], pops, isPanelVisible, refused };
      });
      assert.deepEqual(seen, { tasks: 1, who: CONTACT, pops: [CONTACT], isPanelVisible: true, refused: [] });
    });
  });

  it('shows a call that is not saved, and saves it when the agent presses Retry', async () => {
    await visit(async (page) => {
      await page.evaluate(() => {
        const { opencti } = (globalThis as WithDouble).sforce;
        opencti.next('saveLog', { errors: ['The record is locked.'] });
        opencti.next('setSoftphonePanelVisibility', { errors: [] });
      });
      await clickInLightning(page);
      const row = await page.waitForSelector('.five9-failed-logs');
      assert.match(await row!.evaluate(({ textContent }) => textContent), /Allison.*The record is locked\./);
      const problem = await page.$eval('#problem', ({ textContent }) => textContent);
      assert.equal(problem, 'Salesforce has not done this: setSoftphonePanelVisibility.');
      const retry = await page.waitForSelector('::-p-aria([name="Retry"][role="button"])');
      await retry!.click();
      await page.waitForFunction(() => document.querySelector('.five9-failed-logs') === null);
      assert.equal(await page.evaluate(() => (globalThis as WithDouble).sforce.opencti.tasks.length), 1);
    });
  });

  for (const [what, settings] of [
    ['no address of the workspace', {}],
    ['an address that is none', { '/workspace/workspaceUrl': 'workspace' }],
    ['an address that is a script', { '/workspace/workspaceUrl': 'javascript:alert(1)' }],
    ['an address that anybody can read along', { '/workspace/workspaceUrl': 'http://workspace.example.com/' }],
  ] as const) {
    it(`says what to mend where the call center has ${what}`, async () => {
      await visit(async (page) => {
        await page.waitForFunction(() => document.querySelector('#fault')?.textContent.includes('Workspace URL'));
        assert.equal(await page.$eval('five9-dialer', (dialer) => (dialer as HTMLElement).hidden), true);
      }, settings);
    });
  }

  it('says what it is where it is opened outside of Salesforce', async () => {
    await visit(
      async (page) => {
        await page.waitForFunction(() => document.querySelector('#fault')?.textContent.includes('call center'));
      },
      {},
      'no-salesforce.html',
    );
  });

  it('says what it is where the script of Salesforce never answers, and goes on where it does after all', async () => {
    await visit(
      async (page) => {
        await page.waitForFunction(() => document.querySelector('#fault')?.textContent === '');
        await clickInLightning(page);
      },
      undefined,
      undefined,
      async (page) => {
        await page.waitForFunction(() => document.querySelector('#fault')?.textContent.includes('call center'));
        await page.evaluate(() => (globalThis as WithDouble).sforce.opencti.release());
      },
    );
  });
});

describe('the definition file of the call center', () => {
  it('keeps the rules of such files', async () => {
    const xml = await readFile(builtPath('demo/salesforce/call-center.xml'), 'utf8');
    const parts = [...xml.matchAll(/<(section|item) sortOrder="(\d+)" name="(\w{1,40})" label="[^"]+">([^<]*)/g)];
    assert.equal(parts.length, xml.match(/<(section|item) /g)!.length);
    let expected = { section: 0, item: 0 };
    for (const [, kind, sortOrder] of parts) {
      if (kind === 'section') expected = { section: expected.section, item: 0 };
      const key = kind as keyof typeof expected;
      assert.equal(Number(sortOrder), expected[key]++);
    }
    const items = new Map(parts.map(([, , , name, value]) => [name, value]));
    assert.match(items.get('reqInternalName')!, /^[a-z][a-z\d]{0,39}$/i);
    assert.match(items.get('reqAdapterUrl')!, /^https:\/\//);
    assert.equal(items.get('reqUseApi'), 'true');
    assert.equal(items.get('reqSalesforceCompatibilityMode'), 'Lightning');
    const [height, width] = [Number(items.get('reqSoftphoneHeight')), Number(items.get('reqSoftphoneWidth'))];
    assert.ok(height >= 240 && height <= 2_560 && width >= 200 && width <= 1_920);
  });
});
