import { expect, nextFrame } from '@open-wc/testing';
import { windowEndpoint } from '../../src/workspace/index.js';
import { ELSEWHERE } from './far-page.js';
import { clearPage, openFrame } from './frames.js';
import { watch } from './watch.js';

/** How a frame that is there already becomes the one that is meant, and by which selector. */
const CHANGES: readonly (readonly [what: string, selector: string, on: Change, off: Change])[] = [
  ['its id', '#late', (frame) => (frame.id = 'late'), (frame) => frame.removeAttribute('id')],
  ['its class', 'iframe.late', (frame) => frame.classList.add('late'), (frame) => frame.classList.remove('late')],
  ['its name', 'iframe[name="late"]', (frame) => (frame.name = 'late'), (frame) => (frame.name = '')],
  [
    'the id of what is around it',
    '#box iframe[ title ]',
    (frame) => ((frame.parentElement!.id = 'box'), (frame.title = 'x')),
    (frame) => frame.removeAttribute('title'),
  ],
];

type Change = (frame: HTMLIFrameElement) => unknown;

describe('a frame that is renamed', () => {
  afterEach(clearPage);

  for (const [what, selector, on, off] of CHANGES) {
    it(`is the workspace as long as it is so by ${what}`, async () => {
      const { frame } = await openFrame({ id: 'early' });
      const watched = watch(windowEndpoint({ workspace: selector, origin: ELSEWHERE }));
      on(frame);
      await nextFrame();
      off(frame);
      await nextFrame();
      expect(watched.inWords).to.deep.equal(['no-window no-match', 'listening', 'no-window no-match']);
      watched.undo();
    });
  }
});
