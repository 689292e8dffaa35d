import { nextPaint } from './turns.js';

/**
 * What a page shows: the dialer, a bare Lit element with as many buttons, a frame of another site with that element in
 * it, or one with nothing but the buttons, as markup.
 */
export type Start = 'dialer' | 'bare' | 'frame' | 'still-frame';

/** A dial pad's keys. */
const LEAST_BUTTONS = 12;

/** When something that a page has asked for was there. Milliseconds since it asked. */
export interface Arrival {
  /** The page's own thread had painted it. */
  readonly painted: number;
  /** The screen had it, as the browser says; a page is not told that of another one in a frame. */
  readonly shown: number | undefined;
}

/**
 * Asks for a script, or a frame, and waits until what it makes has been painted, in a page that shows nothing yet.
 *
 * @param source the script's address, or the frame's
 */
export async function importToPaint(room: HTMLElement, kind: Start, source: string): Promise<Arrival> {
  const start = performance.now();
  performance.mark(`${kind === 'dialer' ? 'dialer' : 'bare'} begins`);
  const isFrame = kind === 'frame' || kind === 'still-frame';
  if (isFrame) {
    const frame = document.createElement('iframe');
    frame.src = source;
    room.append(frame);
    // The page in it tells once it has been painted itself.
    await new Promise((resolve) => addEventListener('message', resolve, { once: true }));
  } else {
    await import(source);
    const element = document.createElement(kind === 'dialer' ? 'five9-dialer' : 'thirty-buttons');
    if (kind === 'dialer') element.setAttribute('workspace', 'self');
    room.append(element);
    // The first paint is what counts, and not what an element still loads after it.
    await nextPaint();
    if (countButtons(element) < LEAST_BUTTONS) throw new Error(`${element.localName} has not been painted yet`);
  }
  const painted = performance.now() - start;
  performance.mark(`${kind === 'dialer' ? 'dialer' : 'bare'} ends`);
  return { painted, shown: isFrame ? undefined : (await firstPicture()) - start };
}

/** When the screen first had anything of this page. */
function firstPicture(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

function countButtons({ shadowRoot }: Element): number {
  const all = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  return all.reduce(
    (sum, each) => sum + countButtons(each),
    all.filter(({ localName }) => localName === 'button').length,
  );
}

Object.assign(globalThis, { importToPaint });
