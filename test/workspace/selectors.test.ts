import { expect } from '@open-wc/testing';
import { LinkLostError, windowEndpoint } from '../../src/workspace/index.js';
import { ELSEWHERE, heardBy } from './far-page.js';
import { clearPage, openFrame } from './frames.js';
import { watch } from './watch.js';

function shadowRoot(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}

describe('a workspace that is named by a selector', () => {
  afterEach(clearPage);

  for (const [what, value, kind] of [
    ['no selector', '#1', 'bad-selector'],
    ['no selector either', '', 'bad-selector'],
    ['something that is not there', '#nowhere', 'no-match'],
    ['no iframe', 'body', 'not-an-iframe'],
    ['a word of another meaning', 'Parent', 'no-match'],
  ] as const) {
    it(`is ${kind} where "${value}" is ${what}`, () => {
      const endpoint = windowEndpoint({ workspace: value, origin: ELSEWHERE });
      const { standings, undo } = watch(endpoint);
      const standing = { status: 'no-window', fault: { kind, value } };
      expect(standings).to.deep.equal([standing]);
      expect(() => endpoint.post('for nobody'))
        .to.throw(LinkLostError)
        .with.deep.property('standing', standing);
      undo();
    });
  }

  it('is no other kind of frame', () => {
    document.body.innerHTML = '<object id="workspace"></object>';
    const { inWords, undo } = watch(windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }));
    expect(inWords).to.deep.equal(['no-window not-an-iframe']);
    undo();
  });

  it("is found in the dialer's own root", async () => {
    const root = shadowRoot();
    const { page } = await openFrame({ into: root });
    const endpoint = windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE, root });
    const { messages, inWords, undo } = watch(endpoint);
    expect(inWords).to.deep.equal(['listening']);
    endpoint.post('to the inner one');
    await page.say('from the inner one');
    expect(messages).to.deep.equal(['from the inner one']);
    expect(await heardBy(page)).to.deep.equal(['to the inner one']);
    undo();
  });

  it("is found in the document where the dialer's own root has none", async () => {
    const { page } = await openFrame();
    const endpoint = windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE, root: shadowRoot() });
    const { messages, undo } = watch(endpoint);
    await page.say('from the document');
    expect(messages).to.deep.equal(['from the document']);
    undo();
  });

  it("is the one of the dialer's own root where both have one, and the other is not heard", async () => {
    const root = shadowRoot();
    const outer = await openFrame();
    const inner = await openFrame({ into: root });
    const endpoint = windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE, root });
    const { messages, undo } = watch(endpoint);
    endpoint.post('to the inner one');
    await outer.page.say('from the outer one');
    await inner.page.say('from the inner one');
    expect(messages).to.deep.equal(['from the inner one']);
    expect(await heardBy(inner.page)).to.deep.equal(['to the inner one']);
    outer.page.window.postMessage('the outer one hears only this', '*');
    expect(await heardBy(outer.page)).to.deep.equal(['the outer one hears only this']);
    undo();
  });

  it('is not found in a shadow root that is not its own', async () => {
    await openFrame({ into: shadowRoot() });
    const { inWords, undo } = watch(windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }));
    expect(inWords).to.deep.equal(['no-window no-match']);
    undo();
  });

  it('has no window while its root is in no page', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<iframe id="workspace"></iframe>';
    const endpoint = windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE, root });
    const { standings, undo } = watch(endpoint);
    expect(standings.at(-1)?.status).to.equal('no-window');
    expect(() => endpoint.post('for nobody'))
      .to.throw(LinkLostError)
      .with.nested.property('standing.status', 'no-window');
    undo();
  });
});
