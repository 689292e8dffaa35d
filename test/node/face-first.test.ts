import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { DialError } from '../../src/core/index.js';
import type { Five9Dialer } from '../../src/elements/index.js';
import type {} from '../../src/events.js';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { serveFolder, type StaticServer } from './static-server.js';

/** A workspace that says when it is told to that its agent is Ready, and answers each request with a call that is talked in. */
const WORKSPACE = `
const page = new URLSearchParams(location.search).get('dialer');
const says = (topic, subtopic, message) => parent.postMessage({ channel: 'Five9', topic, subtopic, message }, page);
addEventListener('message', ({ data }) => says('Outbound', 'OutboundCallStateChange', {
  call: { id: '300000000000001', event: 'TALKING', ResponseFields: { fromAddress: data.data } },
}));
window.ready = () => says('Agent', 'SetAgentState', { event: '0', data: { state: '0', agentType: 'routable' } });
`;

describe('a dialer whose phone has not come yet', () => {
  let browser: Browser;
  let folder: string;
  let host: StaticServer;
  let server: StaticServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-face-'));
    for (const name of ['page', 'host']) await mkdir(join(folder, name));
    for (const part of ['five9-dialer.js', 'chunks'])
      await cp(builtPath(`dist/${part}`), join(folder, 'page', part), { recursive: true });
    await writeFile(join(folder, 'host/index.html'), '<!doctype html><script src="workspace.js"></script>');
    await writeFile(join(folder, 'host/workspace.js'), WORKSPACE);
    host = await serveFolder(join(folder, 'host'));
    server = await serveFolder(join(folder, 'page'));
    const origin = new URL(host.url('127.0.0.1')).origin;
    const own = encodeURIComponent(new URL(server.url('localhost')).origin);
    await writeFile(
      join(folder, 'page/index.html'),
      `<!doctype html><html lang="en"><title>A page</title>
<script type="module" src="five9-dialer.js"></script>
<five9-dialer workspace="#workspace" workspace-origin="${origin}"></five9-dialer>
<iframe id="workspace" src="${origin}/?dialer=${own}"></iframe></html>`,
    );
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await host.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Opens the page, whose phone is kept back until it is let go or forbidden. */
  async function open(): Promise<{ page: Page; letGo(): Promise<void>; forbid(): Promise<void> }> {
    const page = await openPage(browser);
    const kept = new Promise<HTTPRequest>((resolve) => {
      page.on('request', (request) => {
        if (/\/phone\.js$/.test(request.url())) resolve(request);
        else void request.continue();
      });
    });
    await page.setRequestInterception(true);
    await page.goto(server.url('localhost'), { waitUntil: 'domcontentloaded' });
    const request = await kept;
    await page.waitForFunction('document.querySelector("five9-dialer").shadowRoot.querySelector("five9-dial-pad")');
    return { page, letGo: () => request.continue(), forbid: () => request.abort() };
  }

  const use = <Result>(page: Page, task: (dialer: Five9Dialer) => Result | Promise<Result>): Promise<Result> =>
    page.evaluate(`(${String(task)})(document.querySelector('five9-dialer'))`) as Promise<Result>;

  it('shows its views, in words', async () => {
    const { page, letGo } = await open();
    const shown = await use(page, (dialer) =>
      [...dialer.shadowRoot!.querySelectorAll('.views > *')].map((each) =>
        (each.shadowRoot!.querySelector('section') as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
      ),
    );
    assert.deepEqual(shown, [
      'Unknown The workspace has not reported your state yet. It does so when you next change it in Five9.',
      'No call',
      'Phone number 1 2 ABC 3 DEF 4 GHI 5 JKL 6 MNO 7 PQRS 8 TUV 9 WXYZ * 0 + # Call',
    ]);
    await letGo();
    await page.close();
  });

  it('hears afterwards what the workspace has said meanwhile, once', async () => {
    const { page, letGo } = await open();
    await use(page, () => {
      const told: string[] = ((window as unknown as { told: string[] }).told = []);
      addEventListener('five9message', ({ verdict }) => told.push(verdict));
    });
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForFunction('window.ready');
    await frame.evaluate('ready()');
    assert.equal(await use(page, (dialer) => dialer.agent.state), 'unknown');
    await letGo();
    await use(page, (dialer) => dialer.updateComplete);
    assert.deepEqual(
      await use(page, (dialer) => [dialer.agent.state, (window as unknown as { told: string[] }).told]),
      ['ready', ['accepted']],
    );
    await page.close();
  });

  it('hears what the workspace has said meanwhile, however much another window says', async () => {
    const { page, letGo } = await open();
    await use(page, () => {
      const noise = document.createElement('iframe');
      noise.setAttribute('sandbox', 'allow-scripts');
      noise.srcdoc = `<script>for (let said = 0; said < 600; said++) parent.postMessage('noise', '*')</script>`;
      let heard = 0;
      const told = new Promise((resolve) => addEventListener('message', () => ++heard === 600 && resolve(heard)));
      document.body.append(noise);
      return told;
    });
    const frame = await (await page.waitForSelector('iframe#workspace'))!.contentFrame();
    await frame.waitForFunction('window.ready');
    await frame.evaluate('ready()');
    await letGo();
    await use(page, (dialer) => dialer.updateComplete);
    assert.equal(await use(page, (dialer) => dialer.agent.state), 'ready');
    await page.close();
  });

  it('takes the newest word on the agent, whoever said it first', async () => {
    const { page, letGo } = await open();
    await use(page, (dialer) => dialer.setAgentState({ state: 'not-ready' }));
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForFunction('window.ready');
    await frame.evaluate('ready()');
    await letGo();
    await use(page, (dialer) => dialer.updateComplete);
    assert.equal(await use(page, (dialer) => dialer.agent.state), 'ready');
    await page.close();
  });

  it('is in no state that says anything of its link', async () => {
    const { page, letGo } = await open();
    const states = (): Promise<boolean[]> =>
      use(page, (dialer) =>
        [':state(unknown)', ':state(not-configured)', ':state(listening)'].map((state) => dialer.matches(state)),
      );
    assert.deepEqual(await states(), [true, false, false]);
    await letGo();
    await use(page, (dialer) => dialer.updateComplete);
    assert.deepEqual(await states(), [true, false, true]);
    await page.close();
  });

  it('makes a call that was asked for meanwhile, once', async () => {
    const { page, letGo } = await open();
    const call = use(page, (dialer) => dialer.dial('6081234567').then(({ state, number }) => [state, number]));
    await letGo();
    assert.deepEqual(await call, ['talking', '6081234567']);
    await page.close();
  });

  it('makes a call whose keys and Call were pressed meanwhile', async () => {
    const { page, letGo } = await open();
    await use(page, (dialer) => {
      const pad = dialer.shadowRoot!.querySelector('five9-dial-pad')!.shadowRoot!;
      const buttons = [...pad.querySelectorAll('button')];
      for (const digit of '6081234567') buttons.find((each) => each.innerText.trim().startsWith(digit))!.click();
      pad.querySelector<HTMLElement>('.call')!.click();
    });
    await letGo();
    await page.waitForFunction('document.querySelector("five9-dialer").call?.state === "talking"');
    await page.close();
  });

  it('takes what the host says of its agent, and hears an endpoint that has spoken already', async () => {
    const { page, letGo } = await open();
    const early = use(page, async (dialer) => {
      dialer.setAgentState({ state: 'ready' });
      const call = { id: '1', event: 'TALKING', ResponseFields: { fromAddress: '6081234567' } };
      const message = { channel: 'Five9', topic: 'Outbound', subtopic: 'OutboundCallStateChange', message: { call } };
      let subscribed = 0;
      dialer.endpoint = {
        post() {},
        subscribe(listener: (message: unknown) => void) {
          subscribed++;
          if (subscribed === 1) listener(message);
          return () => subscribed--;
        },
      };
      // Moving it is no teardown.
      document.body.prepend(dialer);
      await dialer.updateComplete;
      return [dialer.agent.state, dialer.call?.state, subscribed];
    });
    await letGo();
    assert.deepEqual(await early, ['ready', 'talking', 1]);
    await page.close();
  });

  it('is linked where it stands when the phone comes, and nowhere while it stands in no page', async () => {
    const { page, letGo } = await open();
    const statuses = use(page, async (dialer) => {
      dialer.remove();
      document.body.append(document.createElement('five9-dialer'));
      await document.querySelector<Five9Dialer>('five9-dialer')!.updateComplete;
      const away = dialer.link.status;
      document.body.append(dialer);
      await dialer.updateComplete;
      return [away, dialer.link.status];
    });
    await letGo();
    assert.deepEqual(await statuses, ['not-configured', 'listening']);
    await page.close();
  });

  it('tells the page that no number can be dialled where it cannot be had', async () => {
    const { page, forbid } = await open();
    const told = use(
      page,
      () =>
        new Promise<string | undefined>((resolve) => {
          addEventListener('five9refusalchange', ({ refusal }) => resolve(refusal?.code));
          setTimeout(() => resolve('nothing was told'), 3_000);
        }),
    );
    await forbid();
    assert.equal(await told, 'not-configured');
    await page.close();
  });

  it('says so where it cannot be had, and refuses each dial for that reason', async () => {
    const { page, forbid } = await open();
    const refused = use(page, async (dialer) => {
      const told: string[] = [];
      addEventListener('five9dialrefused', ({ error, number, trigger }) =>
        told.push(`${error.code} ${number} ${trigger}`),
      );
      const { code, message } = (await dialer.dial('6081234567').catch((error: unknown) => error)) as DialError;
      await dialer.updateComplete;
      const notice = dialer.shadowRoot!.querySelector<HTMLElement>('.notice')!.innerText.trim();
      return { told, code, message, notice };
    });
    await forbid();
    const message = 'Part of the dialer could not be loaded. Reload the page.';
    assert.deepEqual(await refused, {
      told: ['not-configured 6081234567 api'],
      code: 'not-configured',
      message,
      notice: message,
    });
    await page.close();
  });
});
