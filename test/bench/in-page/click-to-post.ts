import type { Five9Dialer } from '../../../src/index.js';
import type { Figure } from './figure.js';
import { callMessage } from './messages.js';
import { inside, openStage } from './stage.js';
import { median, percentile } from './statistics.js';
import { nextTask, until } from './turns.js';
import type { Watch } from './watch.js';

/** What the first clicks of a page take is another thing: code is compiled, and the phone library comes. */
const BEFORE = 30;
const LINKS = 10_000;

/** Hears when a message was posted on this window. */
interface Posting {
  readonly at: number;
  stop(): void;
}

/** From the click on the Call button, and on one of 10,000 links, until the message has been posted to the workspace. */
export async function clickToPost(room: HTMLElement, watch: Watch, clicks = 300): Promise<Figure[]> {
  const count = BEFORE + clicks;
  const list = listOfLinks();
  const spread = (index: number): number => (index * 31) % LINKS;
  room.append(list);
  const [bareCall, bareLink] = await watch('bare', () => clickBarely(room, list, count));
  const { dialer, close } = await openStage(room, { workspace: 'self', 'workspace-origin': location.origin });
  const pressCall = async (): Promise<HTMLElement | null> => {
    dialer.number = numberOf(0);
    await dialer.updateComplete;
    return inside(dialer, 'five9-dial-pad', '[part~="call-button"]');
  };
  const ofCall = await watch('dialer', () => clickMany(dialer, count, pressCall, () => numberOf(0)));
  await watch('dialer', () => {
    dialer.clickToDial = 'links';
    return dialer.updateComplete;
  });
  const links = list.querySelectorAll('a');
  const ofLink = await watch('dialer', () =>
    clickMany(
      dialer,
      count,
      (index) => Promise.resolve(links[spread(index)]),
      (index) => numberOf(spread(index)),
    ),
  );
  list.remove();
  close();
  return [...figuresOf('Call button', ofCall, bareCall), ...figuresOf('one of 10,000 links', ofLink, bareLink)];
}

/** A list of its own size and layout, as one that scrolls: what the page around it does is none of its business. */
function listOfLinks(): HTMLElement {
  const list = document.createElement('div');
  list.style.cssText = 'contain: strict; block-size: 10rem; overflow: auto';
  list.innerHTML = Array.from({ length: LINKS }, (_, index) => `<a href="tel:+1${numberOf(index)}">x</a> `).join('');
  return list;
}

function figuresOf(what: string, times: readonly number[], bare: readonly number[]): Figure[] {
  const late = times.filter((time) => Number.isNaN(time)).length;
  const [of, without] = [times, bare].map((all) => all.slice(BEFORE)) as [number[], number[]];
  return [
    { name: `${what}, p50`, value: median(of), unit: 'ms', bare: median(without), limit: 0.1 },
    { name: `${what}, p99`, value: percentile(of, 99), unit: 'ms', bare: percentile(without, 99), limit: 0.5 },
    { name: `${what}, posted in a later task`, value: late, unit: '', bare: 0, limit: 0 },
  ];
}

function numberOf(index: number): string {
  return `608555${String(index).padStart(4, '0')}`;
}

/** Milliseconds of each click; `NaN` where nothing had been posted when the click was over. */
async function clickMany(
  dialer: Five9Dialer,
  count: number,
  find: (index: number) => Promise<HTMLElement | null | undefined>,
  called: (index: number) => string,
): Promise<number[]> {
  const times: number[] = [];
  const posting = listenToPosts();
  const say = (call: number, state: string, number: string): void =>
    window.postMessage(callMessage(call, state, number), location.origin);
  for (let index = 0; index < count; index++) {
    const pressed = await find(index);
    await nextTask();
    const start = performance.now();
    pressed?.click();
    const time = posting.at - start;
    // The first waits for what is loaded on demand.
    await until(() => posting.at >= start);
    if (index > 0) times.push(time >= 0 ? time : NaN);
    const call = serial++;
    for (const state of ['RINGING_ON_OTHER_SIDE', 'TALKING', 'FINISHED']) say(call, state, called(index));
    await until(() => dialer.call?.state === 'finished');
    dialer.dismiss();
    await dialer.updateComplete;
  }
  posting.stop();
  return times;
}

let serial = 0;

/** A button, and a list of links, with a listener each that posts what a dialer would. */
async function clickBarely(room: HTMLElement, list: HTMLElement, count: number): Promise<[number[], number[]]> {
  const button = room.appendChild(document.createElement('button'));
  const post = (event: Event): void => {
    event.preventDefault();
    const message = { channel: 'Five9', data: numberOf(0), topic: 'InboundCall', subtopic: 'SetMakeCall' };
    window.postMessage(message, location.origin);
  };
  const times: [number[], number[]] = [[], []];
  for (const [index, [place, pressed]] of [
    [button, button] as const,
    [list, list.querySelector('a')] as const,
  ].entries()) {
    place.addEventListener('click', post);
    const posting = listenToPosts();
    for (let click = 0; click < count; click++) {
      await nextTask();
      const start = performance.now();
      pressed?.click();
      times[index as 0 | 1].push(posting.at - start);
    }
    posting.stop();
    place.removeEventListener('click', post);
  }
  button.remove();
  return times;
}

function listenToPosts(): Posting {
  const { postMessage } = window;
  const posting = { at: -1, stop: () => void (window.postMessage = postMessage) };
  window.postMessage = (...given: readonly unknown[]) => {
    postMessage.apply(window, given as [unknown]);
    // What the workspace answers goes the same way.
    if ((given[0] as { subtopic?: string }).subtopic === 'SetMakeCall') posting.at = performance.now();
  };
  return posting;
}
