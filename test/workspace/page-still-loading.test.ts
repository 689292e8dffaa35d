import { waitUntil } from '@open-wc/testing';
import type * as Workspace from '../../src/workspace/index.js';
import { ELSEWHERE, pageUrl } from './far-page.js';
import { clearPage, loaded, makeFrame } from './frames.js';
import { watch } from './watch.js';

/** A page whose document is open, with a workspace in it that is there already. */
async function openUnfinishedPage(): Promise<{ page: Document; module: typeof Workspace }> {
  const outer = makeFrame({ id: 'outer' });
  document.body.append(outer);
  const page = outer.contentDocument!;
  const module = new URL('../../src/workspace/index.ts', import.meta.url).href;
  page.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else holds a document open
  page.write(`<!doctype html>
    <script>globalThis.endpointModule = () => import('${module}')</script>
    <iframe id="workspace" src="${pageUrl('workspace.html')}"></iframe>
    <p>An image further down takes its time.`);
  await loaded(page.querySelector('iframe')!);
  const { endpointModule } = outer.contentWindow as unknown as { endpointModule(): Promise<typeof Workspace> };
  return { page, module: await endpointModule() };
}

describe('a workspace whose frame is there before the page around it', () => {
  afterEach(clearPage);

  it('is listening at the latest when that page is there', async () => {
    const { page, module } = await openUnfinishedPage();
    const watched = watch(module.windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }));
    page.close();
    await waitUntil(() => page.readyState === 'complete');
    await waitUntil(() => watched.inWords.at(-1) === 'listening', `listening, and not: ${watched.inWords.join(', ')}`);
    watched.undo();
  });
});
