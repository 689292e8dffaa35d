import { expect } from '@open-wc/testing';
import { windowLine } from '../../src/simulator/index.js';

/** The other end: a frame of this origin whose page keeps what it hears, with the origin that it came from. */
async function openFrame(): Promise<{ frame: HTMLIFrameElement; frameWindow: Window; heard: unknown[] }> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const frameWindow = frame.contentWindow;
  if (!frameWindow) throw new Error('a frame in the document has a window');
  const heard: unknown[] = [];
  frameWindow.addEventListener('message', ({ data }) => heard.push(data));
  return { frame, frameWindow, heard };
}

const delivered = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Makes `frameWindow` itself the sender, which only a script of its own realm can be. */
function postFrom(frameWindow: Window, target: Window, message: string): void {
  const script = frameWindow.document.createElement('script');
  const path = target === window ? 'parent' : 'self';
  script.textContent = `${path}.postMessage(${JSON.stringify(message)}, ${JSON.stringify(location.origin)})`;
  frameWindow.document.body.append(script);
}

describe('a line by postMessage', () => {
  let frame: HTMLIFrameElement;
  let frameWindow: Window;
  let heard: unknown[];

  beforeEach(async () => {
    ({ frame, frameWindow, heard } = await openFrame());
  });
  afterEach(() => frame.remove());

  it('sends to the peer, and hears the peer until it is undone', async () => {
    const line = windowLine({ peer: () => frameWindow, origin: location.origin });
    const messages: unknown[] = [];
    const undo = line.subscribe((message) => messages.push(message));
    line.post('to the frame');
    postFrom(frameWindow, window, 'from the frame');
    await delivered();
    expect(heard).to.deep.equal(['to the frame']);
    expect(messages).to.deep.equal(['from the frame']);
    undo();
    postFrom(frameWindow, window, 'after the undo');
    await delivered();
    expect(messages).to.have.length(1);
  });

  it('hears no other window, though it is of the same origin', async () => {
    const line = windowLine({ peer: () => frameWindow, origin: location.origin });
    const messages: unknown[] = [];
    const undo = line.subscribe((message) => messages.push(message));
    window.postMessage('from the page itself', location.origin);
    await delivered();
    expect(messages).to.deep.equal([]);
    undo();
  });

  it('neither sends to nor hears another origin', async () => {
    const line = windowLine({ peer: () => frameWindow, origin: 'https://crm.example.com' });
    const messages: unknown[] = [];
    const undo = line.subscribe((message) => messages.push(message));
    line.post('for somebody else');
    postFrom(frameWindow, window, 'from somebody else');
    await delivered();
    expect(heard).to.deep.equal([]);
    expect(messages).to.deep.equal([]);
    undo();
  });

  it('sends nothing where there is no peer, or the peer is the page itself', async () => {
    const messages: unknown[] = [];
    const listener = ({ data }: MessageEvent) => messages.push(data);
    window.addEventListener('message', listener);
    windowLine({ peer: () => null, origin: location.origin }).post('to nobody');
    const alone = windowLine({ peer: () => window, origin: location.origin });
    const undo = alone.subscribe((message) => messages.push(message));
    alone.post('to itself');
    await delivered();
    expect(messages).to.deep.equal([]);
    undo();
    window.removeEventListener('message', listener);
  });

  for (const origin of [
    '*',
    '',
    'null',
    'crm.example.com',
    'https://crm.example.com/',
    'https://crm.example.com/path',
    'file://',
  ]) {
    it(`refuses "${origin}" as an origin`, () => {
      expect(() => windowLine({ peer: () => window.parent, origin })).to.throw(TypeError, `"${origin}"`);
    });
  }

  it('can speak to the page around it from another site', async () => {
    const spoken: [origin: string, data: unknown][] = [];
    const listen = ({ origin, data }: MessageEvent): unknown => spoken.push([origin, data]);
    window.addEventListener('message', listen);
    const line = windowLine({ peer: () => window, origin: location.origin, self: frameWindow });
    line.postFromElsewhere?.('forged');
    await delivered();
    await delivered();
    expect(spoken).to.deep.equal([['null', 'forged']]);
    window.removeEventListener('message', listen);
  });

  it('can speak to the page that opened it from another site', async () => {
    const popup = window.open('about:blank')!;
    const spoken = new Promise<readonly unknown[]>((resolve) => {
      window.addEventListener('message', ({ origin, data }) => resolve([origin, data]), { once: true });
    });
    const line = windowLine({ peer: () => popup.opener as Window, origin: location.origin, self: popup });
    line.postFromElsewhere?.('forged');
    expect(await spoken).to.deep.equal(['null', 'forged']);
    popup.close();
  });

  it('cannot speak to any other window from another site, and says so', () => {
    const line = windowLine({ peer: () => frameWindow, origin: location.origin });
    expect(() => line.postFromElsewhere?.('forged')).to.throw(TypeError);
    windowLine({ peer: () => null, origin: location.origin }).postFromElsewhere?.('to nobody');
  });
});
