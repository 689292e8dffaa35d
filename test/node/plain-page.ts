import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serveFolder, type StaticServer } from './static-server.js';

/** A host workspace in twenty lines, written from the documentation and with none of our code. */
const WORKSPACE = `
const dialer = new URLSearchParams(location.search).get('dialer');
const heard = [];
addEventListener('message', ({ data: sent, origin, source }) => {
  const data = typeof sent === 'string' ? JSON.parse(sent) : sent;
  if (origin !== dialer || data?.subtopic !== 'SetMakeCall') return;
  heard.push(data);
  document.body.textContent = JSON.stringify(heard);
  ['RINGING_ON_OTHER_SIDE', 'TALKING', 'WRAP_UP', 'FINISHED'].forEach((event, index) => {
    const call = {
      id: '30000000000000' + heard.length, event, CallType: 'outbound',
      ResponseFields: { CallState: event, interactionData: { callState: event, number: data.data, fromAddress: data.data } },
      CallVariables: {},
    };
    const message = { channel: 'Five9', topic: 'Outbound', subtopic: 'OutboundCallStateChange', message: { call, source: 'event' } };
    setTimeout(() => source.postMessage(message, origin), 100 * index);
  });
});
`;

/** What a strict page allows: its own files and the workspace's frame, and no string that becomes code or markup. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; " +
  "require-trusted-types-for 'script'; frame-src http://127.0.0.1:*";

/** Notes on a page what the policy refuses, the states of its calls, and the kinds of its shadow roots. */
export const WATCH = `
window.violations = [];
window.states = [];
window.records = [];
window.rootModes = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  window.violations.push([violatedDirective, blockedURI, sample].join(' '));
});
document.addEventListener('five9callchange', ({ call }) => {
  window.states.push(call.state);
  if (call.record) window.records.push(call.record);
});
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  window.rootModes.push(this.localName + ' ' + init.mode);
  return attachShadow.call(this, init);
};
`;

/** What `WATCH` leaves on the window. */
export interface Watched {
  readonly violations: readonly string[];
  readonly states: readonly string[];
  readonly records: readonly unknown[];
  readonly rootModes: readonly string[];
}

/** A workspace on a site of its own. */
export interface HostWorkspace {
  readonly origin: string;
  /** Its address for a page of one origin. */
  urlFor(pageOrigin: string): string;
  close(): Promise<void>;
}

export async function serveWorkspace(): Promise<HostWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'five9-workspace-'));
  await writeFile(join(folder, 'workspace.html'), '<!doctype html><script src="workspace.js" defer></script><body>');
  await writeFile(join(folder, 'workspace.js'), WORKSPACE);
  const server: StaticServer = await serveFolder(folder);
  const { origin } = new URL(server.url('127.0.0.1'));
  return {
    origin,
    urlFor: (pageOrigin) => `${origin}/workspace.html?dialer=${encodeURIComponent(pageOrigin)}`,
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

export async function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { violations, states, records, rootModes } = window as unknown as Watched;
    return { violations, states, records, rootModes };
  });
}

/** Waits for the last of the states that a page's calls go through, and holds that there were these and no others. */
export async function follows(page: Page, states: readonly string[]): Promise<void> {
  await page.waitForFunction((last) => (window as unknown as Watched).states.at(-1) === last, {}, states.at(-1));
  assert.deepEqual((await watched(page)).states, states);
}
