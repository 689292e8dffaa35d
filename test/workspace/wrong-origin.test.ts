import { expect } from '@open-wc/testing';
import { makeCallRequest } from '../../src/protocol/index.js';
import { windowEndpoint } from '../../src/workspace/index.js';
import { callMessage } from '../fixtures/messages.js';
import { ELSEWHERE, HERE, heardBy, lead, pageUrl } from './far-page.js';
import { clearPage, loaded, openFrame } from './frames.js';
import { heardHere, settledHere } from './this-window.js';
import { watch } from './watch.js';

const REQUEST = makeCallRequest('6081234567');

describe('a page that is not of the configured origin', () => {
  afterEach(clearPage);

  it('never gets a message, for all that it stands in the right frame', async () => {
    const { page } = await openFrame({ url: pageUrl('workspace.html', HERE) });
    const endpoint = windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE });
    endpoint.post(REQUEST);
    expect(await heardBy(page)).to.deep.equal([]);
  });

  it('never gets a message once the frame was led there', async () => {
    const { frame, page } = await openFrame();
    const endpoint = windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE });
    endpoint.post(REQUEST);
    expect(await heardBy(page)).to.deep.equal([REQUEST]);

    const isElsewhere = loaded(frame);
    await page.order('go', { url: pageUrl('workspace.html', HERE) });
    await isElsewhere;
    const stranger = await lead(frame.contentWindow!);
    endpoint.post(REQUEST);
    expect(await heardBy(stranger)).to.deep.equal([]);
  });

  it('is not heard either once the frame was led there', async () => {
    const { frame, page } = await openFrame();
    const watched = watch(windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }));
    const isElsewhere = loaded(frame);
    await page.order('go', { url: pageUrl('workspace.html', HERE) });
    await isElsewhere;
    const stranger = await lead(frame.contentWindow!);
    await stranger.say(callMessage());
    expect(watched.messages).to.deep.equal([]);
    expect(watched.refusals.map(({ verdict, origin }) => [verdict, origin])).to.deep.equal([['wrong-origin', HERE]]);
    watched.undo();
  });

  it('never gets a message in a sandbox, where it has no origin', async () => {
    const { page } = await openFrame({ sandbox: 'allow-scripts' });
    windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }).post(REQUEST);
    expect(await heardBy(page)).to.deep.equal([]);
  });

  it('never gets a message as the page itself', async () => {
    const heard = await heardHere(() => {
      windowEndpoint({ workspace: 'self', origin: ELSEWHERE }).post(REQUEST);
      return settledHere();
    });
    expect(heard).to.deep.equal([]);
  });
});
