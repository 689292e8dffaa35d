import { expect } from '@open-wc/testing';
import { windowEndpoint } from '../../src/workspace/index.js';
import { callMessage } from '../fixtures/messages.js';
import { ELSEWHERE } from './far-page.js';
import { clearPage, openFrame } from './frames.js';
import { watch } from './watch.js';

const { addEventListener, removeEventListener } = EventTarget.prototype;

/** Counts the listeners that are added and not removed again. */
function countListeners(): { readonly held: Set<string>; stop(): void } {
  const held = new Set<string>();
  const names = new Map<unknown, string>();
  const nameOf = (target: unknown, type: string, listener: unknown): string => {
    if (!names.has(listener)) names.set(listener, `listener ${names.size}`);
    return `${String(target)} ${type} ${names.get(listener)}`;
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    held.add(nameOf(this, type, listener));
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    held.delete(nameOf(this, type, listener));
    removeEventListener.call(this, type, listener, options);
  };
  return {
    held,
    stop: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
  };
}

describe('the undo of a subscription to a window', () => {
  afterEach(clearPage);

  for (const workspace of ['self', '#workspace']) {
    it(`gives every listener back: "${workspace}"`, () => {
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const listeners = countListeners();
      try {
        const undo = windowEndpoint({ workspace, origin: ELSEWHERE, root }).subscribe(() => undefined);
        expect(listeners.held).to.not.be.empty;
        undo();
        expect(listeners.held).to.be.empty;
      } finally {
        listeners.stop();
      }
    });
  }

  it('ends refusals and news of the frame as well', async () => {
    const { frame, page } = await openFrame();
    const watched = watch(windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }));
    const stranger = await openFrame({ id: 'stranger' });
    watched.undo();
    await page.say('words');
    await stranger.page.say(callMessage());
    frame.remove();
    await openFrame();
    expect(watched).to.deep.include({ messages: [], refusals: [], standings: [{ status: 'listening' }] });
  });
});
