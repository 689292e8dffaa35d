import { aTimeout, expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import { agentMessage } from '../fixtures/messages.js';
import type { FarPage } from '../workspace/far-page.js';
import { openFrame } from '../workspace/frames.js';
import { clearAll, guard, heardOfUs, type Guard, type Outcome } from './guard.js';
import { at, HERE, THIRD, WORKSPACE } from './places.js';

const OURS = agentMessage();

/** An event that claims a window. By its constructor it could not claim one of another origin in Firefox. */
function forged(source: Window, origin: string, type = 'message'): Event {
  const event = new MessageEvent(type, { data: OURS, origin });
  return Object.defineProperty(event, 'source', { value: source });
}

/**
 * Events that a script of the page has made. Such a script could do all that the dialer can, so one that forges both
 * the window and the origin is heard; whatever lacks one of them is not.
 */
const EVENTS: readonly (readonly [what: string, outcome: Outcome | 'silent', make: (workspace: Window) => Event])[] = [
  [
    'with the right origin and no window',
    'wrong-source',
    () => new MessageEvent('message', { data: OURS, origin: WORKSPACE }),
  ],
  ['with no origin and no window', 'wrong-origin', () => new MessageEvent('message', { data: OURS })],
  [
    'with the right origin and the page itself as its window',
    'wrong-source',
    () => new MessageEvent('message', { data: OURS, origin: WORKSPACE, source: window }),
  ],
  [
    'with the right origin and a port in place of a window',
    'wrong-source',
    () => new MessageEvent('message', { data: OURS, origin: WORKSPACE, source: new MessageChannel().port1 }),
  ],
  ["with the workspace's window and no origin", 'wrong-origin', (source) => forged(source, '')],
  ["with the workspace's window and the page's origin", 'wrong-origin', (source) => forged(source, HERE)],
  [
    "with the workspace's window and an origin of another case",
    'wrong-origin',
    (source) => forged(source, WORKSPACE.toUpperCase()),
  ],
  [
    "with the workspace's window and an origin that goes on",
    'wrong-origin',
    (source) => forged(source, `${WORKSPACE}.evil.example`),
  ],
  [
    "with the workspace's window and origin, of another type",
    'silent',
    (source) => forged(source, WORKSPACE, 'messageerror'),
  ],
  ["with the workspace's window and origin", 'heard', (source) => forged(source, WORKSPACE)],
  ['that is no message event at all', 'silent', () => new Event('message')],
  [
    'that carries its facts as fields of its own',
    'wrong-source',
    () => Object.assign(new Event('message'), { data: OURS, origin: WORKSPACE, source: null }),
  ],
  [
    'that carries a list in place of an origin',
    'wrong-origin',
    (source) => Object.assign(new Event('message'), { data: OURS, origin: [WORKSPACE], source }),
  ],
];

/** Ways around the window, from the workspace's own page and from a stranger's. */
const DETOURS: readonly (readonly [what: string, order: (page: FarPage) => Promise<unknown>])[] = [
  [
    'through a port that it sends along with a message of its own',
    (page) => page.order('sayByPort', { message: OURS, origin: HERE, to: 'parent' }),
  ],
  ['through a channel of that name', (page) => page.order('broadcast', { channel: 'five9', message: OURS })],
];

describe('what is no message of a window', () => {
  let workspace: FarPage;
  let frame: HTMLIFrameElement;
  let guarded: Guard;

  before(loadNumbering);
  beforeEach(async () => {
    ({ page: workspace, frame } = await openFrame({ url: at(WORKSPACE) }));
    guarded = await guard();
  });
  afterEach(clearAll);

  for (const [what, outcome, make] of EVENTS) {
    it(`${outcome}: an event ${what}`, async () => {
      dispatchEvent(make(frame.contentWindow!));
      expect(guarded.outcomes).to.deep.equal(outcome === 'silent' ? [] : [outcome]);
      expect(guarded.dialer.agent.state).to.equal(outcome === 'heard' ? 'ready' : 'unknown');
    });
  }

  it('silent: an event on the document, or on the dialer itself', () => {
    document.dispatchEvent(forged(frame.contentWindow!, WORKSPACE));
    guarded.dialer.dispatchEvent(forged(frame.contentWindow!, WORKSPACE));
    expect(guarded.outcomes).to.deep.equal([]);
  });

  for (const [what, order] of DETOURS) {
    it(`is not heard from the workspace ${what}`, async () => {
      await order(workspace);
      await workspace.say('and no more');
      await aTimeout(50);
      // The message that the port came with is one of the window.
      const isWindows = what.includes('port');
      expect(guarded.outcomes).to.deep.equal(isWindows ? ['heard'] : []);
    });

    it(`is not heard from a stranger ${what}`, async () => {
      const { page } = await openFrame({ id: 'stranger', url: at(THIRD) });
      await order(page);
      await page.say('and no more');
      await aTimeout(50);
      expect(guarded.outcomes).to.deep.equal(what.includes('port') ? ['wrong-origin'] : []);
      await guarded.dial();
      expect(await heardOfUs(page)).to.deep.equal([]);
    });
  }
});
