import type { Figure } from './figure.js';
import { shownEvent, shownState, type EventMessage } from './messages.js';
import type { Watch } from './watch.js';
import type { Order } from './workspace.js';

/** Messages a second. */
export const PER_SECOND = 10_000;

/** What a page heard of a workspace in a great hurry. */
export interface Heard {
  readonly said: number;
  /** For which it was said. */
  readonly milliseconds: number;
  readonly heard: number;
  /** Empty where all came in order. */
  readonly firstOutOfOrder: string;
  readonly renders: number;
  readonly frames: number;
  /** Milliseconds. */
  readonly longestFrame: number;
}

/** A page that listens to such a workspace, in a frame of its own. */
export interface Hurry {
  /** Lets the workspace speak for so many seconds, and counts meanwhile. */
  listen(seconds: number): Promise<Heard>;
  close(): void;
}

/**
 * @param source the page of the workspace, whose script is `workspace.ts`
 * @param isBare whether a bare listener hears it instead of a dialer
 */
export async function openHurry(room: HTMLElement, source: URL, isBare: boolean): Promise<Hurry> {
  const frame = document.createElement('iframe');
  frame.id = 'workspace-in-a-hurry';
  frame.title = 'A workspace in a hurry';
  frame.src = source.href;
  room.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const counts: Counts = { heard: 0, renders: 0, firstOutOfOrder: '' };
  const stop = await (isBare ? hearBarely : hearWithDialer)(room, frame, source.origin, counts);
  return {
    listen: async (seconds) => {
      Object.assign(counts, { heard: 0, renders: 0, firstOutOfOrder: '' });
      const frames = watchFrames();
      const total = seconds * PER_SECOND;
      const said = await speak(frame, source.origin, { order: 'speak', total, perSecond: PER_SECOND });
      return { ...said, ...counts, ...frames() };
    },
    close: () => {
      stop();
      frame.remove();
    },
  };
}

/** The same to a bare listener and to a dialer, each warm before it counts. */
export async function eventsInAHurry(
  room: HTMLElement,
  watch: Watch,
  // A frame's address, in words, since it is handed over from outside the page.
  { source, seconds }: { source: string; seconds: number },
): Promise<Figure[]> {
  const heard: Heard[] = [];
  for (const side of ['bare', 'dialer'] as const) {
    const hurry = await openHurry(room, new URL(source), side === 'bare');
    await hurry.listen(1);
    heard.push(await watch(side, () => hurry.listen(seconds)));
    hurry.close();
  }
  const [bare, ours] = heard as [Heard, Heard];
  return figuresOfHurry(ours, bare);
}

export function figuresOfHurry(ours: Heard, bare: Heard): Figure[] {
  const { said, heard, firstOutOfOrder, renders, frames, longestFrame } = ours;
  if (firstOutOfOrder) console.warn(`out of order: ${firstOutOfOrder}`);
  return [
    { name: 'lost', value: said - heard, unit: '', bare: bare.said - bare.heard, limit: 0 },
    { name: 'out of order', value: firstOutOfOrder ? 1 : 0, unit: '', limit: 0 },
    { name: 'said in', value: ours.milliseconds / 1_000, unit: 's', bare: bare.milliseconds / 1_000 },
    { name: 'frames', value: frames, unit: '', bare: bare.frames },
    { name: 'renders', value: renders, unit: '', limit: frames },
    { name: 'longest frame', value: longestFrame, unit: 'ms', bare: bare.longestFrame, limit: 50 },
  ];
}

type Counts = { -readonly [Key in 'heard' | 'renders' | 'firstOutOfOrder']: Heard[Key] };

async function hearWithDialer(
  room: HTMLElement,
  frame: HTMLIFrameElement,
  origin: string,
  counts: Counts,
): Promise<() => void> {
  const dialer = document.createElement('five9-dialer');
  dialer.recents = 'memory';
  dialer.workspace = `#${frame.id}`;
  dialer.workspaceOrigin = origin;
  dialer.addEventListener('five9callchange', ({ call }) => count(counts, call.id, call.state));
  room.append(dialer);
  await dialer.updateComplete;
  countRenders(dialer, counts);
  return () => dialer.remove();
}

/** Counts an event, and sees whether it is the one that was to come: the bare listener does as much. */
function count(counts: Counts, id: string, state: string): void {
  const [is, shallBe] = [`${id} ${state}`, shownEvent(counts.heard)];
  if (is !== shallBe) counts.firstOutOfOrder ||= `${is} instead of ${shallBe}`;
  counts.heard++;
}

/** Counts how often an element renders, whichever of its properties has changed. */
function countRenders(element: object, counts: Counts): void {
  const rendering = element as { performUpdate: (this: object, ...given: unknown[]) => unknown };
  const { performUpdate } = rendering;
  rendering.performUpdate = function (...given) {
    counts.renders++;
    return performUpdate.apply(this, given);
  };
}

function hearBarely(_room: HTMLElement, _frame: HTMLIFrameElement, from: string, counts: Counts): Promise<() => void> {
  const listener = ({ data, origin }: MessageEvent<Partial<EventMessage>>): void => {
    if (origin !== from || data.channel !== 'Five9' || !data.message) return;
    const { id, event } = data.message.call;
    count(counts, id, shownState(event));
  };
  addEventListener('message', listener);
  return Promise.resolve(() => removeEventListener('message', listener));
}

/** @returns what ends the watching, and tells */
function watchFrames(): () => Pick<Heard, 'frames' | 'longestFrame'> {
  let [frames, longestFrame, last] = [0, 0, performance.now()];
  let request: number;
  const watch = (now: number): void => {
    frames++;
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    request = requestAnimationFrame(watch);
  };
  request = requestAnimationFrame(watch);
  return () => {
    cancelAnimationFrame(request);
    return { frames, longestFrame };
  };
}

type Said = Pick<Heard, 'said' | 'milliseconds'>;

function speak(frame: HTMLIFrameElement, origin: string, order: Order): Promise<Said> {
  return new Promise((resolve) => {
    addEventListener('message', function listener({ data, source }: MessageEvent<Partial<Said>>) {
      const { said, milliseconds } = data;
      if (source !== frame.contentWindow || said === undefined || milliseconds === undefined) return;
      removeEventListener('message', listener);
      resolve({ said, milliseconds });
    });
    frame.contentWindow?.postMessage(order, origin);
  });
}
