import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { SITES_APART } from '../../scripts/browser.mjs';
import { openBrowser, openPage } from './browser.js';
import { type FaultSite, serveFaultSite } from './fault-site.js';

/** What a test asks of the element in the page. */
interface DialerInPage extends HTMLElement {
  readonly link: { status: string };
  readonly agent: { state: string };
  readonly call: { state: string; number: string } | null;
  readonly updateComplete: Promise<boolean>;
  dial(number: string): Promise<unknown>;
}

type Told = { refused: string[]; states: string[] };

describe('faults that only a browser can have', () => {
  let browser: Browser;
  let site: FaultSite;

  before(async () => {
    site = await serveFaultSite();
    // A workspace of another site has a process of its own, which can crash alone.
    browser = await openBrowser(SITES_APART);
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens a page whose agent is Ready by the workspace's word. */
  async function open(path = 'index.html', prepare: (page: Page) => Promise<unknown> = async () => undefined) {
    const page = await openPage(browser);
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(String(error)));
    await prepare(page);
    await page.goto(site.url + path);
    await heard(page);
    return { page, uncaught };
  }

  /** Has the workspace say that the agent is Ready. */
  async function heard(page: Page): Promise<void> {
    await page.waitForFunction(() => customElements.get('five9-dialer'));
    await untilDialer(page, (dialer) => ['listening', 'heard'].includes(dialer.link.status));
    const workspace = workspaceOf(page);
    await workspace.waitForFunction('typeof ready === "function"');
    await workspace.evaluate('ready()');
    await untilDialer(page, (dialer) => dialer.agent.state === 'ready');
  }

  async function untilDialer(page: Page, is: (dialer: DialerInPage) => boolean): Promise<void> {
    await page.waitForFunction(`(${is.toString()})(document.querySelector('five9-dialer'))`);
  }

  function dial(page: Page): Promise<unknown> {
    return page.evaluate(() =>
      document
        .querySelector<DialerInPage>('five9-dialer')!
        .dial('(608) 123-4567')
        .then(
          () => 'made',
          (error: unknown) => (error as { code: string }).code,
        ),
    );
  }

  /** A headless browser paints no frame of a page that was frozen, so this asks without one, and has it rendered. */
  async function untilCall(page: Page, state: string): Promise<void> {
    await page.waitForFunction(
      async (wanted) => {
        const dialer = document.querySelector<DialerInPage>('five9-dialer')!;
        return dialer.call?.state === wanted && (await dialer.updateComplete);
      },
      { polling: 50 },
      state,
    );
  }

  const shown = (page: Page): Promise<string> =>
    page.$eval('five9-dialer >>> five9-call-status >>> section', ({ innerText }: HTMLElement) =>
      innerText.replace(/\s+/g, ' '),
    );

  for (const [what, chunk] of [
    ['the numbering plans', 'numbering'],
    ['what links numbers in text', 'text'],
  ] as const) {
    for (const [how, answer] of [
      ['blocked', 'abort'],
      ['missing', 'respond'],
    ] as const) {
      it(`dials without ${what}, which is ${how}`, async () => {
        const asked: string[] = [];
        const { page, uncaught } = await open('index.html', async (each) => {
          await each.setRequestInterception(true);
          each.on('request', (request) => {
            const isIt = new URL(request.url()).pathname.split('/').at(-1)!.startsWith(chunk);
            if (isIt) asked.push(request.url());
            if (!isIt) void request.continue();
            else if (answer === 'abort') void request.abort('blockedbyclient');
            else void request.respond({ status: 404, body: '' });
          });
        });
        assert.equal(await dial(page), 'made');
        await untilCall(page, 'talking');
        assert.match(await shown(page), /In call .*608.*123.*4567/);
        assert.ok(asked.length > 0, 'the chunk was asked for');
        assert.deepEqual(uncaught, []);
        // Links dial as well; there is a call now, so this one is refused in words and not lost.
        await page.click('#link');
        assert.deepEqual(await page.evaluate(() => (window as unknown as { told: Told }).told.refused), ['busy']);
        await page.close();
      });
    }
  }

  it('has one dialer of one version where two copies of the script are on a page', async () => {
    const { page, uncaught } = await open('twice.html');
    assert.equal(await dial(page), 'made');
    assert.deepEqual(await page.evaluate(() => (window as unknown as { told: Told }).told.states), [
      'requested',
      'talking',
    ]);
    assert.deepEqual(uncaught, []);
    await page.close();
  });

  it('loses no call when the workspace crashes: the call stays, and the next dial is unconfirmed in words', async () => {
    const { page } = await open();
    await crash(page);
    assert.equal(await dial(page), 'no-reply');
    assert.match(await shown(page), /Not confirmed .*Check the Five9 softphone/);
    // Whoever looks after the page loads the frame again.
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      frame.src = `${frame.src}&again`;
    });
    await page.waitForFrame((frame) => frame.url().endsWith('&again'));
    await heard(page);
    await page.close();
  });

  it('goes on after the tab was frozen, with what came meanwhile, and with the right time', async () => {
    const { page } = await open();
    assert.equal(await dial(page), 'made');
    const session = await page.createCDPSession();
    const workspace = workspaceOf(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await workspace.evaluate(`setTimeout(says, 1_000, 'ON_HOLD', '6081234567')`);
    await sleep(2_100);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await untilCall(page, 'on-hold');
    const time = await page.$eval('five9-dialer >>> five9-agent-state >>> time', ({ textContent }) => textContent);
    assert.ok(Number(time.split(':')[1]) >= 2, time);
    assert.match(await shown(page), /On hold/);
    await page.close();
  });

  it('says nothing of a call that it knows nothing of when the agent comes back by the back button', async () => {
    const { page, uncaught } = await open();
    assert.equal(await dial(page), 'made');
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    await page.goto(`${site.url}next.html`);
    await page.goBack();
    // A browser that keeps pages brings the old one back, as it was; others, such as a headless one, build a new one.
    const isKept = await page.evaluate(() => 'persisted' in window);
    await heard(page);
    assert.match(await shown(page), isKept ? /In call/ : /No call/);
    await workspaceOf(page).evaluate(`says('TALKING', '6081234567')`);
    await untilDialer(page, (dialer) => dialer.call?.state === 'talking');
    assert.deepEqual(uncaught, []);
    await page.close();
  });
});

const workspaceOf = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('workspace.html'))!;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Has the process of the workspace's page crash. */
async function crash(page: Page): Promise<void> {
  const target = await page.browser().waitForTarget((each) => each.url().includes('workspace.html'));
  const session = await target.createCDPSession();
  // It does not answer any more.
  session.send('Page.crash').catch(() => undefined);
  await sleep(500);
}
