import { expect, waitUntil } from '@open-wc/testing';
import { makeCallRequest } from '../../src/protocol/index.js';
import { callMessage } from '../fixtures/messages.js';
import { ELSEWHERE, HERE, hostUrl, lead, leadInner, openPopup, pageUrl, type FarPage } from './far-page.js';
import { heardHere } from './this-window.js';
import { clearPage, loaded, makeFrame } from './frames.js';
import { takenBy } from './host.js';

const OURS = callMessage();
const REQUEST = makeCallRequest('6081234567');

/** This page is the workspace, and it has opened the dialer in a window of its own. */
describe('a dialer in a window that the workspace has opened', () => {
  const open: FarPage[] = [];

  async function popup(url: string): Promise<FarPage> {
    const page = await openPopup(url);
    open.push(page);
    return page;
  }
  afterEach(() => {
    for (const page of open.splice(0)) page.window.close();
  });

  for (const [where, at] of [
    ['of another origin', ELSEWHERE],
    ['of the same origin', HERE],
  ] as const) {
    it(`hears and reaches its opener from a page ${where}`, async () => {
      const dialer = await popup(hostUrl('opener', HERE, at));
      dialer.window.postMessage(OURS, at);
      const { messages, refusals, standings } = await takenBy(dialer);
      expect(messages).to.deep.equal([OURS]);
      expect(refusals).to.deep.equal([]);
      expect(standings).to.deep.equal([{ status: 'listening' }]);

      const heard = await heardHere(async () => {
        expect(await dialer.order('post', { message: REQUEST })).to.equal('posted');
        await dialer.say('and no more', 'opener');
      });
      expect(heard.map(({ data, origin }) => [data, origin])).to.deep.equal([
        [REQUEST, at],
        ['and no more', at],
      ]);
      expect(heard[0]!.source).to.equal(dialer.window);
    });
  }

  it('may stand in a frame as well that its workspace has opened a page in', async () => {
    const frame = makeFrame();
    frame.name = 'dialer';
    document.body.append(frame);
    const isThere = loaded(frame);
    window.open(hostUrl('opener', HERE, HERE), 'dialer');
    await isThere;
    const dialer = await lead(frame.contentWindow!);
    dialer.window.postMessage(OURS, HERE);
    const { messages, standings } = await takenBy(dialer);
    expect(messages).to.deep.equal([OURS]);
    expect(standings).to.deep.equal([{ status: 'listening' }]);
    expect(await dialer.order('post', { message: REQUEST })).to.equal('posted');
    clearPage();
  });

  it('has no window any more once its opener is closed', async () => {
    const workspace = await popup(pageUrl('workspace.html', HERE));
    await workspace.order('open', { url: hostUrl('opener', HERE, HERE) });
    const dialer = await leadInner(workspace);
    expect(await dialer.order('post', { message: REQUEST })).to.equal('posted');

    workspace.window.close();
    await waitUntil(() => workspace.window.closed);
    const standing = { status: 'no-window', fault: { kind: 'no-opener' } };
    expect(await dialer.order('post', { message: REQUEST })).to.deep.equal({ name: 'LinkLostError', standing });
    await dialer.order('close');
  });
});
