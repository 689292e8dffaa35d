import { aTimeout } from '@open-wc/testing';
import { arrivalOf, isWitness, newWitness } from './this-window.js';

/** Pages in windows of their own, of this origin and of another: `localhost` and `127.0.0.1` are two sites. */

export const HERE = location.origin;
export const ELSEWHERE = HERE.replace('localhost', '127.0.0.1');

/** A message as a page's window heard it. */
export interface Heard {
  readonly data: unknown;
  readonly origin: string;
}

/** A page that a test leads: see `pages/remote.js`. */
export interface FarPage {
  readonly window: Window;
  /** Has the page do one of its orders. */
  order(order: string, details?: object, port?: MessagePort): Promise<unknown>;
  /** Has the page post a message to this one. Resolves once it has arrived. */
  say(message: unknown, to?: 'parent' | 'opener' | 'top' | 'openerParent'): Promise<void>;
  /** Everything that the page's window has heard since it was loaded. */
  heard(): Promise<readonly Heard[]>;
}

/** The address of a page of `test/workspace/pages`. */
export function pageUrl(file: string, origin = ELSEWHERE): string {
  const { pathname, search } = new URL(`./pages/${file}`, import.meta.url);
  return origin + pathname + search;
}

/** The address of a page that hosts an endpoint. */
export function hostUrl(workspace: string, origin: string, at: string): string {
  return pageUrl(`host.html?${new URLSearchParams({ workspace, origin }).toString()}`, at);
}

/** Takes the lead of a page that is there. */
export function lead(target: Window): Promise<FarPage> {
  return leadBy(target, (port) => target.postMessage({ lead: true }, '*', [port]));
}

/** Opens a page in a window of its own and leads it. */
export function openPopup(url: string): Promise<FarPage> {
  const popup = window.open(url)!;
  return untilThere(() => lead(popup));
}

/** Takes the lead of a page that was put into a page that is led, or opened by it. */
export function leadInner(outer: FarPage): Promise<FarPage> {
  return untilThere(() =>
    leadBy(outer.window.length > 0 ? outer.window.frames[0]! : outer.window, (port) => outer.order('lead', {}, port)),
  );
}

/** Nobody is told when a page of another origin is there, so it is asked until it answers. */
async function untilThere(attempt: () => Promise<FarPage>): Promise<FarPage> {
  for (;;) {
    const page = await Promise.race([attempt(), aTimeout(100)]);
    if (page) return page;
  }
}

async function leadBy(target: Window, send: (port: MessagePort) => unknown): Promise<FarPage> {
  const { port1: port, port2 } = new MessageChannel();
  const answers: ((answer: unknown) => void)[] = [];
  const answer = (): Promise<unknown> => new Promise((resolve) => answers.push(resolve));
  port.onmessage = ({ data }: MessageEvent<{ done: unknown }>) => answers.shift()?.(data.done);
  const led = answer();
  await send(port2);
  await led;

  const order: FarPage['order'] = (name, details = {}, handedOn) => {
    port.postMessage({ order: name, ...details }, handedOn ? [handedOn] : []);
    return answer();
  };
  return {
    window: target,
    order,
    say: async (message, to = 'parent') => {
      // Answers come another way than messages, so a second message tells that the first is there.
      const witness = newWitness();
      const isThere = arrivalOf(witness);
      const posts = [
        { message, origin: HERE },
        { message: witness, origin: HERE },
      ];
      await Promise.all([isThere, order('say', { posts, to })]);
    },
    heard: async () => (await order('heard')) as readonly Heard[],
  };
}

/** Everything that a page's window has heard, once all that this page has posted to it is there, less the witnesses. */
export async function heardBy(page: FarPage): Promise<readonly unknown[]> {
  const witness = newWitness();
  page.window.postMessage(witness, '*');
  for (;;) {
    const heard = (await page.heard()).map(({ data }) => data);
    if (heard.includes(witness)) return heard.filter((message) => !isWitness(message));
  }
}
