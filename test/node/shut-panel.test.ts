import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { SITES_APART } from '../../scripts/browser.mjs';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { serveFolder, type StaticServer } from './static-server.js';

/** What the page around the panel says as its workspace: the agent is Ready, a call comes, is talked in and is over. */
const TELL = `
const post = (topic, subtopic, message) =>
  document.querySelector('iframe').contentWindow.postMessage({ channel: 'Five9', topic, subtopic, message }, '*');
window.ready = () => post('Agent', 'SetAgentState', { event: '0', data: { state: '0', agentType: 'routable' } });
window.call = (event) => post('Outbound', 'OutboundCallStateChange', {
  call: { id: '1', event, ResponseFields: { fromAddress: '6081234567' } },
});
`;

describe('a softphone in a panel that is shut', () => {
  let browser: Browser;
  let folder: string;
  let server: StaticServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-panel-'));
    for (const part of ['five9-dialer.js', 'chunks'])
      await cp(builtPath(`dist/${part}`), join(folder, part), { recursive: true });
    server = await serveFolder(folder);
    const outside = new URL(server.url('localhost')).origin;
    const inside = new URL(server.url('127.0.0.1')).origin;
    await writeFile(
      join(folder, 'panel.html'),
      `<!doctype html><script>
        window.told = [];
        window.frames_ = 0;
        addEventListener('five9refusalchange', ({ refusal }) => told.push(refusal?.code ?? 'free'));
        addEventListener('five9callchange', ({ call }) => told.push(call.state));
      </script>
      <script type="module" src="five9-dialer.js"></script>
      <five9-dialer workspace="parent" workspace-origin="${outside}" ready-gate="strict"></five9-dialer>`,
    );
    for (const [name, style] of [
      ['hidden', 'display: none'],
      ['off-screen', 'position: absolute; inset-block-start: 9000px'],
    ] as const) {
      await writeFile(
        join(folder, `${name}.html`),
        `<!doctype html><script src="tell.js"></script><iframe style="${style}" src="${inside}/panel.html"></iframe>`,
      );
    }
    await writeFile(join(folder, 'tell.js'), TELL);
    browser = await openBrowser(SITES_APART);
  });

  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  // Such a frame of another site is given no animation frames.
  for (const name of ['hidden', 'off-screen']) {
    it(`tells at once whether a number can be dialled: ${name}`, async () => {
      const page = await openPage(browser);
      await page.goto(`${server.url('localhost')}${name}.html`);
      const panel = page.frames().find((frame) => frame.url().endsWith('panel.html'))!;
      const settled = (): Promise<unknown> =>
        panel.evaluate('new Promise((resolve) => setTimeout(resolve, 50)).then(() => told.splice(0))');
      await panel.waitForFunction('document.querySelector("five9-dialer").link?.status === "listening"', {
        polling: 20,
      });
      await settled();
      // One frame may come before the browser has seen that nobody sees it.
      await panel.evaluate('requestAnimationFrame(() => frames_++), undefined');
      const told: unknown[] = [];
      for (const script of ['ready()', 'call("TALKING")', 'call("WRAP_UP")']) {
        await page.evaluate(script);
        told.push(await settled());
      }
      assert.deepEqual(told, [['free'], ['talking', 'busy'], ['wrap-up', 'free']]);
      assert.equal(await panel.evaluate('frames_'), 0, 'there are no frames');
      await page.close();
    });
  }
});
