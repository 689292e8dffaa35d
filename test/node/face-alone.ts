import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Five9Dialer } from '../../src/elements/index.js';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { serveFolder } from './static-server.js';

/** A workspace that says when it is told to that its agent is Ready, and answers each request with a call that is talked in. */
const WORKSPACE = `
const page = new URLSearchParams(location.search).get('dialer');
const says = (topic, subtopic, message) => parent.postMessage({ channel: 'Five9', topic, subtopic, message }, page);
addEventListener('message', ({ data }) => says('Outbound', 'OutboundCallStateChange', {
  call: { id: '300000000000001', event: 'TALKING', ResponseFields: { fromAddress: data.data } },
}));
window.ready = () => says('Agent', 'SetAgentState', { event: '0', data: { state: '0', agentType: 'routable' } });
`;

/** A page with a dialer whose phone is kept back until it is let go or forbidden. */
export interface FaceAlone {
  readonly page: Page;
  letGo(): Promise<void>;
  forbid(): Promise<void>;
}

/** A site with such a page, and its workspace on another. */
export interface FaceSite {
  open(): Promise<FaceAlone>;
  close(): Promise<void>;
}

export async function openFaceSite(): Promise<FaceSite> {
  const folder = await mkdtemp(join(tmpdir(), 'five9-face-'));
  for (const name of ['page', 'host']) await mkdir(join(folder, name));
  for (const part of ['five9-dialer.js', 'chunks'])
    await cp(builtPath(`dist/${part}`), join(folder, 'page', part), { recursive: true });
  await writeFile(join(folder, 'host/index.html'), '<!doctype html><script src="workspace.js"></script>');
  await writeFile(join(folder, 'host/workspace.js'), WORKSPACE);
  const host = await serveFolder(join(folder, 'host'));
  const server = await serveFolder(join(folder, 'page'));
  const origin = new URL(host.url('127.0.0.1')).origin;
  const own = encodeURIComponent(new URL(server.url('localhost')).origin);
  await writeFile(
    join(folder, 'page/index.html'),
    `<!doctype html><html lang="en"><title>A page</title>
<script type="module" src="five9-dialer.js"></script>
<five9-dialer workspace="#workspace" workspace-origin="${origin}"></five9-dialer>
<iframe id="workspace" src="${origin}/?dialer=${own}"></iframe></html>`,
  );
  const browser = await openBrowser();
  return {
    open: async () => {
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
    },
    close: async () => {
      await browser.close();
      await host.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Does something with the dialer in its page. */
export function use<Result>(page: Page, task: (dialer: Five9Dialer) => Result | Promise<Result>): Promise<Result> {
  return page.evaluate(`(${String(task)})(document.querySelector('five9-dialer'))`) as Promise<Result>;
}

/** Has the workspace say that its agent is Ready. */
export async function sayReady(page: Page): Promise<void> {
  const frame = await (await page.waitForSelector('iframe#workspace'))!.contentFrame();
  await frame.waitForFunction('window.ready');
  await frame.evaluate('ready()');
}
