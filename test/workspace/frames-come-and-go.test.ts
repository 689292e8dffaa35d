import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { LinkLostError, windowEndpoint, type Endpoint } from '../../src/workspace/index.js';
import { ELSEWHERE, HERE, lead, pageUrl, type FarPage } from './far-page.js';
import { clearPage, loaded, makeFrame, openFrame } from './frames.js';
import { watch, type Watch } from './watch.js';

const URL_ELSEWHERE = pageUrl('workspace.html');

/** Both directions work, and nothing is lost: the page is the peer. */
async function expectLinked(endpoint: Endpoint, { messages }: Watch, page: FarPage): Promise<void> {
  const said = `from the frame ${messages.length}`;
  endpoint.post('to the frame');
  await page.say(said);
  expect(messages.at(-1)).to.equal(said);
  await waitUntil(async () => (await page.heard()).some(({ data }) => data === 'to the frame'), 'heard', {
    interval: 5,
  });
}

describe('a frame that comes and goes', () => {
  let endpoint: Endpoint;
  let watched: Watch;

  function start(root?: ShadowRoot): void {
    endpoint = windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE, ...(root && { root }) });
    watched = watch(endpoint);
  }
  afterEach(() => {
    watched.undo();
    clearPage();
  });

  it('counts as listening where its page was there before', async () => {
    const { page } = await openFrame();
    start();
    expect(watched.inWords).to.deep.equal(['listening']);
    await expectLinked(endpoint, watched, page);
  });

  it('is seen when whoever is told that there is none puts one in at once', async () => {
    const standings: string[] = [];
    const frame = makeFrame({ url: URL_ELSEWHERE });
    const undo = windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }).subscribe(() => undefined, {
      onStanding: ({ status }) => {
        standings.push(status);
        if (status === 'no-window') document.body.append(frame);
      },
      onRefused: () => undefined,
    });
    await loaded(frame);
    expect(standings).to.deep.equal(['no-window', 'loading', 'listening']);
    undo();
    start();
  });

  it('is loading until its page is there', async () => {
    const frame = makeFrame({ url: URL_ELSEWHERE });
    document.body.append(frame);
    start();
    expect(watched.inWords).to.deep.equal(['loading']);
    await loaded(frame);
    expect(watched.inWords).to.deep.equal(['loading', 'listening']);
    await expectLinked(endpoint, watched, await lead(frame.contentWindow!));
  });

  for (const [where, root] of [
    ['the document', () => undefined],
    [
      "the dialer's own root",
      () => {
        const host = document.createElement('div');
        document.body.append(host);
        return host.attachShadow({ mode: 'open' });
      },
    ],
  ] as const) {
    it(`may come later, anywhere in ${where}`, async () => {
      const own = root();
      start(own);
      expect(watched.inWords).to.deep.equal(['no-window no-match']);
      const place = document.createElement('div');
      (own ?? document.body).append(place);
      const { page } = await openFrame({ into: place });
      expect(watched.inWords).to.deep.equal(['no-window no-match', 'loading', 'listening']);
      await expectLinked(endpoint, watched, page);
    });
  }

  it('is loading while it has no address', async () => {
    start();
    document.body.append(makeFrame());
    await nextFrame();
    expect(watched.inWords.at(-1)).to.equal('loading');
  });

  it('is loading while it has no address, whoever was there first', async () => {
    const frame = makeFrame();
    document.body.append(frame);
    start();
    expect(watched.inWords).to.deep.equal(['loading']);
    frame.src = URL_ELSEWHERE;
    await loaded(frame);
    expect(watched.inWords).to.deep.equal(['loading', 'listening']);
    await expectLinked(endpoint, watched, await lead(frame.contentWindow!));
  });

  it('takes the place of something that is no iframe', async () => {
    document.body.innerHTML = '<p id="workspace"></p>';
    start();
    document.body.replaceChildren();
    await openFrame();
    expect(watched.inWords.filter((words) => words !== 'no-window no-match')).to.deep.equal([
      'no-window not-an-iframe',
      'loading',
      'listening',
    ]);
  });

  it('is listening anew after each reload, so that what was heard before counts no more', async () => {
    const { frame, page } = await openFrame();
    start();
    const isBack = loaded(frame);
    await page.order('reload');
    await isBack;
    expect(watched.inWords).to.deep.equal(['listening', 'listening']);
    await expectLinked(endpoint, watched, await lead(frame.contentWindow!));
  });

  it('is loading anew where its page is taken away', async () => {
    const { frame } = await openFrame();
    start();
    const isEmpty = loaded(frame);
    frame.src = 'about:blank';
    await isEmpty;
    expect(watched.inWords.at(-1)).to.equal('loading');
    const isBack = loaded(frame);
    frame.src = URL_ELSEWHERE;
    await isBack;
    expect(watched.inWords.at(-1)).to.equal('listening');
  });

  it('may be replaced by another, and only that is heard from then on', async () => {
    const { frame } = await openFrame();
    start();
    const other = makeFrame({ url: URL_ELSEWHERE });
    const isThere = loaded(other);
    frame.replaceWith(other);
    await isThere;
    expect(watched.inWords).to.deep.equal(['listening', 'loading', 'listening']);
    await expectLinked(endpoint, watched, await lead(other.contentWindow!));
  });

  it('gives way to one that stands before it', async () => {
    const old = await openFrame();
    start();
    const first = document.createElement('div');
    document.body.prepend(first);
    const { page } = await openFrame({ into: first });
    await old.page.say('from the old one');
    await page.say('from the new one');
    expect(watched.messages).to.deep.equal(['from the new one']);
    expect(watched.inWords).to.deep.equal(['listening', 'loading', 'listening']);
  });

  it('is no window once it was removed', async () => {
    const { frame } = await openFrame();
    start();
    frame.remove();
    expect(() => endpoint.post('for nobody')).to.throw(LinkLostError, 'no-match');
    await nextFrame();
    expect(watched.inWords).to.deep.equal(['listening', 'no-window no-match']);
  });

  it('is found again after it was taken out and put back', async () => {
    const { frame } = await openFrame();
    start();
    frame.remove();
    await nextFrame();
    const isBack = loaded(frame);
    document.body.append(frame);
    await isBack;
    expect(watched.inWords).to.deep.equal(['listening', 'no-window no-match', 'loading', 'listening']);
    await expectLinked(endpoint, watched, await lead(frame.contentWindow!));
  });

  it('loads again where it is moved, for its page starts over', async () => {
    const { frame } = await openFrame();
    start();
    const place = document.createElement('div');
    document.body.append(place);
    const isBack = loaded(frame);
    place.append(frame);
    await Promise.resolve();
    expect(watched.inWords).to.deep.equal(['listening', 'loading']);
    await isBack;
    expect(watched.inWords).to.deep.equal(['listening', 'loading', 'listening']);
    await expectLinked(endpoint, watched, await lead(frame.contentWindow!));
  });

  it('is asked about no more after the undo', async () => {
    start();
    watched.undo();
    await openFrame();
    expect(watched.inWords).to.deep.equal(['no-window no-match']);
  });

  it('is none of its business where another frame loads', async () => {
    await openFrame();
    start();
    await openFrame({ id: 'advertisement', url: pageUrl('workspace.html', HERE) });
    expect(watched.inWords).to.deep.equal(['listening']);
  });
});

describe('a frame of this very origin', () => {
  afterEach(clearPage);

  it('is loading while its page is read, and listening at its end', async () => {
    const frame = makeFrame();
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else holds a document open
    page.write('<p>The first half.</p>');
    const watched = watch(windowEndpoint({ workspace: '#workspace', origin: HERE }));
    expect(watched.inWords).to.deep.equal(['loading']);
    const isThere = loaded(frame);
    page.close();
    await isThere;
    expect(watched.inWords.at(-1)).to.equal('listening');
    watched.undo();
  });

  it('is listening where its page was there before', async () => {
    await openFrame({ url: pageUrl('workspace.html', HERE) });
    const watched = watch(windowEndpoint({ workspace: '#workspace', origin: HERE }));
    expect(watched.inWords).to.deep.equal(['listening']);
    watched.undo();
  });
});
