import { expect } from '@open-wc/testing';
import { makeCallRequest } from '../../src/protocol/index.js';
import { windowEndpoint } from '../../src/workspace/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { ELSEWHERE, HERE, leadInner, pageUrl, type FarPage } from './far-page.js';
import { clearPage, openFrame } from './frames.js';
import { settledHere } from './this-window.js';
import { watch, type Watch } from './watch.js';

const OURS = callMessage();

/** Those who are not the configured workspace: who speaks, from which origin, and what the gate says to it. */
const STRANGERS: readonly {
  who: string;
  verdict: 'wrong-origin' | 'wrong-source';
  origin: string;
  speaker(workspace: FarPage): Promise<FarPage>;
  to?: 'parent' | 'top';
}[] = [
  {
    who: 'a frame of another origin',
    verdict: 'wrong-origin',
    origin: HERE,
    speaker: async () => (await openFrame({ id: 'stranger', url: pageUrl('workspace.html', HERE) })).page,
  },
  {
    who: 'a sibling frame of the right origin',
    verdict: 'wrong-source',
    origin: ELSEWHERE,
    speaker: async () => (await openFrame({ id: 'stranger' })).page,
  },
  {
    who: 'a frame of the right origin inside the workspace',
    verdict: 'wrong-source',
    origin: ELSEWHERE,
    to: 'top',
    speaker: async (workspace) => {
      await workspace.order('frame', { url: pageUrl('workspace.html') });
      return leadInner(workspace);
    },
  },
  {
    who: 'a frame of another origin inside the workspace',
    verdict: 'wrong-origin',
    origin: HERE,
    to: 'top',
    speaker: async (workspace) => {
      await workspace.order('frame', { url: pageUrl('workspace.html', HERE) });
      return leadInner(workspace);
    },
  },
  {
    who: 'a sandboxed frame, which has no origin of its own',
    verdict: 'wrong-origin',
    origin: 'null',
    speaker: async () => (await openFrame({ id: 'stranger', sandbox: 'allow-scripts' })).page,
  },
];

describe('the gate', () => {
  let workspace: FarPage;
  let watched: Watch;

  beforeEach(async () => {
    ({ page: workspace } = await openFrame());
    watched = watch(windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }));
  });
  afterEach(() => {
    watched.undo();
    clearPage();
  });

  it('lets in whatever the workspace says, ours or not', async () => {
    const said = [OURS, JSON.stringify(OURS), { channel: 'Amazon' }, 'words', null, 0];
    for (const message of said) await workspace.say(message);
    expect(watched.messages).to.deep.equal(said);
    expect(watched.refusals).to.deep.equal([]);
  });

  for (const { who, verdict, origin, speaker, to = 'parent' } of STRANGERS) {
    describe(`before ${who}`, () => {
      let stranger: FarPage;

      beforeEach(async () => {
        stranger = await speaker(workspace);
      });

      for (const [what, message] of [
        ['a call', OURS],
        ['an agent state', agentMessage()],
        ['JSON text', JSON.stringify(OURS)],
        ['our channel in another spelling', { ' chan_nel ': 'FIVE-9' }],
      ] as const) {
        it(`is ${verdict} for ${what}`, async () => {
          await stranger.say(message, to);
          expect(watched.messages).to.deep.equal([]);
          expect(watched.refusals).to.deep.equal([{ verdict, origin, expected: ELSEWHERE, message }]);
        });
      }

      it('is silent for what is not ours', async () => {
        const others = [
          makeCallRequest('6081234567'),
          { channel: 'Amazon' },
          '{"channel":"Cisco"}',
          'five9',
          null,
          [OURS],
        ];
        for (const message of others) await stranger.say(message, to);
        expect(watched.messages).to.deep.equal([]);
        expect(watched.refusals).to.deep.equal([]);
      });
    });
  }

  it('refuses the page itself, though it is no other page', async () => {
    window.postMessage(OURS, HERE);
    await settledHere();
    expect(watched.messages).to.deep.equal([]);
    expect(watched.refusals).to.deep.equal([
      { verdict: 'wrong-origin', origin: HERE, expected: ELSEWHERE, message: OURS },
    ]);
  });

  it('does not even read a long text of a stranger', () => {
    const data = JSON.stringify({ channel: 'Five9', pad: 'x'.repeat(100_000) });
    dispatchEvent(new MessageEvent('message', { data, origin: 'https://elsewhere.example' }));
    expect([watched.messages, watched.refusals]).to.deep.equal([[], []]);
  });

  it('refuses an event that a script has made, which has no window behind it', () => {
    dispatchEvent(new MessageEvent('message', { data: OURS, origin: ELSEWHERE }));
    dispatchEvent(new MessageEvent('message', { data: OURS }));
    dispatchEvent(new MessageEvent('message', { data: 'not ours', origin: ELSEWHERE }));
    expect(watched.messages).to.deep.equal([]);
    expect(watched.refusals).to.deep.equal([
      { verdict: 'wrong-source', origin: ELSEWHERE, expected: ELSEWHERE, message: OURS },
      { verdict: 'wrong-origin', origin: '', expected: ELSEWHERE, message: OURS },
    ]);
  });

  it('refuses an event without a window where there is no workspace either', () => {
    const lost = watch(windowEndpoint({ workspace: '#nowhere', origin: ELSEWHERE }));
    dispatchEvent(new MessageEvent('message', { data: OURS, origin: ELSEWHERE }));
    expect(lost.messages).to.deep.equal([]);
    expect(lost.refusals.map(({ verdict }) => verdict)).to.deep.equal(['wrong-source']);
    lost.undo();
  });

  it('turns away without a word where nobody watches', async () => {
    const messages: unknown[] = [];
    const undo = windowEndpoint({ workspace: '#nowhere', origin: ELSEWHERE }).subscribe((message) =>
      messages.push(message),
    );
    await workspace.say(OURS);
    expect(watched.messages).to.have.length(1);
    expect(messages).to.deep.equal([]);
    undo();
  });
});
