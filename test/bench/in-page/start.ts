import { nextPaint } from './turns.js';

/**
 * What a page shows: the dialer, a bare Lit element with as many buttons, a frame of another site with that element in
 * it, or one with nothing but the buttons, as markup.
 */
export type Start = 'dialer' | 'bare' | 'frame' | 'still-frame';

/**
 * Milliseconds from asking for a script, or a frame, until what it makes has been painted.
 *
 * @param source the script's address, or the frame's
 */
export async function importToPaint(room: HTMLElement, kind: Start, source: string): Promise<number> {
  const start = performance.now();
  performance.mark(`${kind === 'dialer' ? 'dialer' : 'bare'} begins`);
  if (kind === 'frame' || kind === 'still-frame') {
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
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    await nextPaint();
  }
  const time = performance.now() - start;
  performance.mark(`${kind === 'dialer' ? 'dialer' : 'bare'} ends`);
  return time;
}

Object.assign(globalThis, { importToPaint });
