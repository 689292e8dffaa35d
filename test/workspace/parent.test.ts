import { expect } from '@open-wc/testing';
import { makeCallRequest } from '../../src/protocol/index.js';
import { callMessage } from '../fixtures/messages.js';
import { ELSEWHERE, HERE, hostUrl, leadInner, pageUrl, type FarPage } from './far-page.js';
import { clearPage, openFrame } from './frames.js';
import { heardHere } from './this-window.js';
import { takenBy, type Taken } from './host.js';

const OURS = callMessage();
const REQUEST = makeCallRequest('6081234567');

/** This page is the workspace, and the dialer stands in a frame of it. */
describe('a dialer inside its workspace', () => {
  afterEach(clearPage);

  /** This page speaks. */
  async function tell(dialer: FarPage, message: unknown): Promise<Taken> {
    dialer.window.postMessage(message, '*');
    return takenBy(dialer);
  }

  for (const [where, at] of [
    ['of another origin', ELSEWHERE],
    ['of the same origin', HERE],
  ] as const) {
    describe(`in a page ${where}`, () => {
      it('hears the page around it', async () => {
        const { page } = await openFrame({ url: hostUrl('parent', HERE, at) });
        const { messages, refusals, standings } = await tell(page, OURS);
        expect(messages).to.deep.equal([OURS]);
        expect(refusals).to.deep.equal([]);
        expect(standings).to.deep.equal([{ status: 'listening' }]);
      });

      it('posts to the page around it', async () => {
        const { page } = await openFrame({ url: hostUrl('parent', HERE, at) });
        const heard = await heardHere(async () => {
          expect(await page.order('post', { message: REQUEST })).to.equal('posted');
          await page.say('and no more');
        });
        expect(heard.map(({ data, origin }) => [data, origin])).to.deep.equal([
          [REQUEST, at],
          ['and no more', at],
        ]);
        expect(heard[0]!.source).to.equal(page.window);
      });

      it('hears no other window of the same page', async () => {
        const { page } = await openFrame({ url: hostUrl('parent', HERE, at) });
        await page.order('frame', { url: pageUrl('workspace.html', HERE) });
        const nested = await leadInner(page);
        await nested.order('say', { posts: [{ message: OURS, origin: at }], to: 'parent' });
        const { messages, refusals } = await takenBy(page);
        expect(messages).to.deep.equal([]);
        expect(refusals.map(({ verdict, origin }) => [verdict, origin])).to.deep.equal([['wrong-source', HERE]]);
      });
    });
  }

  it('hears and reaches nobody where the page around it is another than was meant', async () => {
    const { page } = await openFrame({ url: hostUrl('parent', 'https://workspace.example.com', ELSEWHERE) });
    const heard = await heardHere(async () => {
      await page.order('post', { message: REQUEST });
      await page.say('only this');
    });
    expect(heard.map(({ data }) => data)).to.deep.equal(['only this']);
    const { messages, refusals } = await tell(page, OURS);
    expect(messages).to.deep.equal([]);
    expect(refusals).to.deep.equal([
      { verdict: 'wrong-origin', origin: HERE, expected: 'https://workspace.example.com', message: OURS },
    ]);
  });
});
