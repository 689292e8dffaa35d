import { expect } from '@open-wc/testing';
import { LinkLostError, windowEndpoint } from '../../src/workspace/index.js';
import { HERE } from './far-page.js';
import { watch } from './watch.js';

/** The page that runs the tests is in no frame, and no page has opened it. */
describe('a page that stands alone', () => {
  for (const [workspace, kind] of [
    ['parent', 'no-parent'],
    ['opener', 'no-opener'],
  ] as const) {
    it(`has no window for "${workspace}", and says so when it posts`, () => {
      const endpoint = windowEndpoint({ workspace, origin: HERE });
      const { standings, undo } = watch(endpoint);
      const standing = { status: 'no-window', fault: { kind } };
      expect(standings).to.deep.equal([standing]);
      expect(() => endpoint.post('for nobody'))
        .to.throw(LinkLostError)
        .with.deep.property('standing', standing);
      undo();
    });
  }

  it('looks for its workspace in its parent where nothing else is said', () => {
    const { inWords, undo } = watch(windowEndpoint({ origin: HERE }));
    expect(inWords).to.deep.equal(['no-window no-parent']);
    undo();
  });

  it('can be its own workspace', async () => {
    const endpoint = windowEndpoint({ workspace: 'self', origin: HERE });
    const { messages, inWords, undo } = watch(endpoint);
    expect(inWords).to.deep.equal(['listening']);
    const posted = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
    endpoint.post('to myself');
    await posted;
    expect(messages).to.deep.equal(['to myself']);
    undo();
  });

  it('needs no watcher', () => {
    const endpoint = windowEndpoint({ workspace: '#none', origin: HERE });
    endpoint.subscribe(() => undefined)();
  });
});
