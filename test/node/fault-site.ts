import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPath } from './built.js';
import { serveFolder } from './static-server.js';

/** A workspace that answers each request but one with a call that is talked in, and says what it is told to. */
const WORKSPACE = `
const says = (event, number) => parent.postMessage({
  channel: 'Five9', topic: 'Outbound', subtopic: 'OutboundCallStateChange',
  message: { call: { id: '300000000000001', event, ResponseFields: { fromAddress: number } } },
}, new URLSearchParams(location.search).get('dialer'));
addEventListener('message', ({ data }) => {
  if (data?.subtopic === 'SetMakeCall' && !data.data.endsWith('0199')) says('TALKING', data.data);
  // What a test has it say, where it reaches no frames.
  if (data?.test === 'ready') ready();
  else if (data?.test) says(data.test, '6081234567');
});
const ready = () => parent.postMessage({
  channel: 'Five9', topic: 'Agent', subtopic: 'SetAgentState',
  message: { event: '0', data: { state: '0', agentType: 'routable', stateChangeTime: new Date().toISOString() } },
}, new URLSearchParams(location.search).get('dialer'));
`;

const WATCH = `
window.told = { refused: [], states: [] };
addEventListener('five9dialrefused', ({ error }) => told.refused.push(error.code));
addEventListener('five9callchange', ({ call }) => told.states.push(call.state));
`;

/** A page with a dialer, and a workspace of another site in it. */
export interface FaultSite {
  /** Of its folder: `index.html`, `twice.html` with two copies of the script, and `next.html` without a dialer. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves what is built, as a page would have it. */
export async function serveFaultSite(): Promise<FaultSite> {
  const folder = await mkdtemp(join(tmpdir(), 'five9-faults-'));
  for (const name of ['page', 'host']) await mkdir(join(folder, name));
  for (const version of ['', 'other/']) {
    await cp(builtPath('dist/five9-dialer.js'), join(folder, `page/${version}five9-dialer.js`));
    await cp(builtPath('dist/chunks'), join(folder, `page/${version}chunks`), { recursive: true });
  }
  await writeFile(join(folder, 'page/watch.js'), WATCH);
  await writeFile(join(folder, 'host/workspace.html'), '<!doctype html><script src="workspace.js" defer></script>');
  await writeFile(join(folder, 'host/workspace.js'), WORKSPACE);
  const host = await serveFolder(join(folder, 'host'));
  const server = await serveFolder(join(folder, 'page'));
  const url = server.url('localhost');
  const origin = new URL(host.url('127.0.0.1')).origin;
  const page = (attributes: string, more = ''): string => `<!doctype html><title>A page</title>
<script src="watch.js"></script>${more}<script type="module" src="five9-dialer.js"></script>
<five9-dialer workspace="#workspace" workspace-origin="${origin}" ${attributes}></five9-dialer>
<p>Call 608-123-4567 <a id="link" href="tel:+16081234567">or this</a></p>
<iframe id="workspace" src="${origin}/workspace.html?dialer=${encodeURIComponent(new URL(url).origin)}"></iframe>`;
  await writeFile(join(folder, 'page/index.html'), page('response-timeout="1" click-to-dial="text"'));
  await writeFile(
    join(folder, 'page/twice.html'),
    page('', '<script type="module" src="other/five9-dialer.js"></script>'),
  );
  await writeFile(join(folder, 'page/next.html'), '<!doctype html><title>The next page</title>');
  return {
    url,
    async close() {
      await host.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
