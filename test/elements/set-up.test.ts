import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { clear, shown, text } from './stage.js';

const OTHER_SITE = `http://127.0.0.1:${location.port}`;

async function plain(properties: Partial<Five9Dialer>): Promise<Five9Dialer> {
  const dialer = document.createElement('five9-dialer');
  Object.assign(dialer, properties);
  document.body.append(dialer);
  await shown(dialer);
  return dialer;
}

const notice = (dialer: Five9Dialer): string =>
  dialer.shadowRoot?.querySelector<HTMLElement>('[part=notice]')?.innerText ?? '';

describe('a set-up that cannot work', () => {
  afterEach(clear);

  const FAULTS: readonly (readonly [
    what: string,
    properties: Partial<Five9Dialer>,
    status: string,
    sentence: string,
    code: string,
  ])[] = [
    ['no origin', {}, 'not-configured', 'The dialer is not set up: workspace-origin is missing.', 'not-configured'],
    [
      'a wildcard',
      { workspaceOrigin: '*' },
      'not-configured',
      'The dialer is not set up: workspace-origin must name one exact origin, and “*” is never accepted.',
      'not-configured',
    ],
    [
      'a path',
      { workspaceOrigin: 'https://workspace.example.com/app' },
      'not-configured',
      'The dialer is not set up: workspace-origin must be exactly https://workspace.example.com and is “https://workspace.example.com/app”.',
      'not-configured',
    ],
    [
      'a URL',
      { workspaceOrigin: new URL('https://workspace.example.com') as unknown as string },
      'not-configured',
      'The dialer is not set up: workspace-origin must be exactly https://workspace.example.com and is “https://workspace.example.com/”.',
      'not-configured',
    ],
    [
      'the frame itself',
      { workspace: document.createElement('iframe') as unknown as string, workspaceOrigin: OTHER_SITE },
      'no-window',
      'No workspace: “[object HTMLIFrameElement]” is not a CSS selector.',
      'no-window',
    ],
    [
      'no origin at all',
      { workspaceOrigin: 'workspace' },
      'not-configured',
      'The dialer is not set up: workspace-origin “workspace” is not an origin such as https://workspace.example.com.',
      'not-configured',
    ],
    [
      'a selector that matches nothing',
      { workspace: '#nowhere', workspaceOrigin: OTHER_SITE },
      'no-window',
      'No workspace: nothing in this page matches “#nowhere”.',
      'no-window',
    ],
    [
      'a selector of something else',
      { workspace: 'body', workspaceOrigin: OTHER_SITE },
      'no-window',
      'No workspace: “body” matches something that is not an iframe.',
      'no-window',
    ],
    [
      'what is no selector',
      { workspace: '##', workspaceOrigin: OTHER_SITE },
      'no-window',
      'No workspace: “##” is not a CSS selector.',
      'no-window',
    ],
  ];
  for (const [what, properties, status, sentence, code] of FAULTS) {
    it(`is said plainly: ${what}`, async () => {
      const dialer = await plain(properties);
      expect(dialer.link.status).to.equal(status);
      expect(notice(dialer)).to.equal(sentence);
      const error = await dialer.dial('6081234567').catch((reason: unknown) => reason);
      expect(error).to.include({ code, message: sentence });
    });
  }

  it('works as soon as the page mends it', async () => {
    const dialer = await plain({});
    const link = { post: () => undefined, subscribe: () => () => undefined };
    dialer.endpoint = link;
    await shown(dialer);
    expect(dialer.link.status).to.equal('listening');
    expect(notice(dialer)).to.equal('');
  });
});

describe('a dialer and a workspace on another site', () => {
  let frame: HTMLIFrameElement;
  afterEach(async () => {
    frame.remove();
    await clear();
  });

  /** The workspace of a few lines that answers every request with a call that rings. */
  const WORKSPACE = new URL('./pages/ringing-workspace.html', import.meta.url).pathname;

  it('make a call through an iframe that is there', async () => {
    frame = document.createElement('iframe');
    frame.id = 'workspace';
    document.body.append(frame);
    const dialer = await plain({ workspace: '#workspace', workspaceOrigin: OTHER_SITE });
    expect(dialer.link.status).to.equal('loading');
    // Not before, or its page might be there sooner than the dialer's phone.
    frame.src = `${OTHER_SITE}${WORKSPACE}`;
    await waitUntil(() => dialer.link.status === 'listening');
    const call = await dialer.dial('6081234567');
    expect(call).to.include({ state: 'ringing', number: '6081234567', requestedHere: true });
    expect(dialer.link.status).to.equal('heard');
    await shown(dialer);
    expect(text(dialer, 'call-status')).to.contain('Ringing');
  });

  it('find each other when the iframe comes later, inside the same shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<five9-dialer workspace="iframe" workspace-origin="${OTHER_SITE}"></five9-dialer>`;
    const dialer = root.querySelector('five9-dialer') as Five9Dialer;
    await shown(dialer);
    expect(dialer.link.status).to.equal('no-window');
    frame = document.createElement('iframe');
    frame.src = `${OTHER_SITE}${WORKSPACE}`;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    root.append(frame);
    // Told before the next task, and so before the frame can have loaded.
    await Promise.resolve();
    expect(dialer.link.status).to.equal('loading');
    await loaded;
    expect((await dialer.dial('6081234567')).state).to.equal('ringing');
    host.remove();
  });
});
