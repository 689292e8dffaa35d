import type { Five9Dialer } from '../../../src/index.js';
import type { Figure } from './figure.js';
import { callMessage } from './messages.js';
import { inside, openStage } from './stage.js';
import { median, percentile } from './statistics.js';
import { nextPaint, nextTask } from './turns.js';
import type { Watch } from './watch.js';

/** What the first clicks of a page take is another thing: code is compiled, and the phone library comes. */
const BEFORE = 30;
const LINKS = 10_000;

/** A way to dial, and a bare listener that posts the same from the same kind of element. */
interface Way {
  readonly name: string;
  number(index: number): string;
  press(index: number): void;
  pressBare(): void;
}

/** Milliseconds of each click; `NaN` where nothing had been posted when the click was over. */
interface Times {
  readonly ours: number[];
  readonly bare: number[];
}

/**
 * From the click on the Call button, and on one of 10,000 links, until the message has been posted to the workspace. The
 * bare listener takes its turn with the dialer, so that each finds the machine as the other does.
 */
export async function clickToPost(room: HTMLElement, watch: Watch, clicks = 300): Promise<Figure[]> {
  const list = listOfLinks();
  room.append(list);
  const bare = { button: bareElement('button'), link: bareElement('a') };
  room.append(bare.button, bare.link);
  const { dialer, close } = await openStage(room, { workspace: 'self', 'workspace-origin': location.origin });
  dialer.clickToDial = 'links';
  await dialer.updateComplete;
  const links = list.querySelectorAll('a');
  const spread = (index: number): number => (index * 31) % LINKS;
  const ways: Way[] = [
    {
      name: 'Call button',
      number: () => numberOf(0),
      press: () => {
        dialer.number = numberOf(0);
        inside(dialer, 'five9-dial-pad', '[part~="call-button"]')?.click();
      },
      pressBare: () => bare.button.click(),
    },
    {
      name: 'one of 10,000 links',
      number: (index) => numberOf(spread(index)),
      press: (index) => links[spread(index)]?.click(),
      pressBare: () => bare.link.click(),
    },
  ];

  await watch('bare', async () => {
    for (let index = 0; index < BEFORE; index++) {
      await nextTask();
      for (const { pressBare } of ways) pressBare();
    }
  });
  const figures: Figure[] = [];
  for (const way of ways) {
    figures.push(...figuresOf(way.name, await watch('dialer', () => clickMany(dialer, way, BEFORE + clicks)), LIMITS));
    const afterPaint = await watch('dialer', () => clickMany(dialer, way, BEFORE + clicks / 3, paintAnew));
    figures.push(...figuresOf(`${way.name} after a paint`, afterPaint));
  }
  for (const element of [list, bare.button, bare.link]) element.remove();
  close();
  return figures;
}

/** A list that has its layout and is not painted: what ten thousand links cost the page is none of the dialer's business. */
function listOfLinks(): HTMLElement {
  const list = document.createElement('div');
  list.style.cssText = 'content-visibility: hidden; block-size: 10rem';
  list.innerHTML = Array.from({ length: LINKS }, (_, index) => `<a href="tel:+1${numberOf(index)}">x</a> `).join('');
  return list;
}

function bareElement(tag: 'button' | 'a'): HTMLElement {
  const element = document.createElement(tag);
  if (element instanceof HTMLAnchorElement) element.href = `tel:+1${numberOf(0)}`;
  element.addEventListener('click', (click) => {
    click.preventDefault();
    // The dialer would look at it too.
    click.stopPropagation();
    const message = { channel: 'Five9', data: numberOf(0), topic: 'InboundCall', subtopic: 'SetMakeCall' };
    window.postMessage(message, location.origin);
  });
  return element;
}

/** After a paint the processor has forgotten the post itself, which is none of the dialer's: times have no limit then. */
const LIMITS = { p50: { limit: 0.1 }, p99: { limit: 0.5 } };

function figuresOf(name: string, { ours, bare }: Times, { p50, p99 }: Partial<typeof LIMITS> = {}): Figure[] {
  const late = ours.filter((time) => Number.isNaN(time)).length;
  return [
    { name: `${name}, p50`, value: median(ours), unit: 'ms', bare: median(bare), ...p50 },
    { name: `${name}, p99`, value: percentile(ours, 99), unit: 'ms', bare: percentile(bare, 99), ...p99 },
    { name: `${name}, posted in a later task`, value: late, unit: '', bare: 0, limit: 0 },
  ];
}

function numberOf(index: number): string {
  return `608555${String(index).padStart(4, '0')}`;
}

/** @param between what happens before each click */
async function clickMany(
  dialer: Five9Dialer,
  way: Way,
  count: number,
  between: (dialer: Five9Dialer) => Promise<void> = nextTask,
): Promise<Times> {
  const times: Times = { ours: [], bare: [] };
  const posting = listenToPosts();
  const timeOf = (press: () => void): number => {
    const start = performance.now();
    press();
    return posting.at >= start ? posting.at - start : NaN;
  };
  for (let index = 0; index < count; index++) {
    await between(dialer);
    const bare = timeOf(way.pressBare);
    await between(dialer);
    const ours = timeOf(() => way.press(index));
    // The first waits for what is loaded on demand.
    while (!dialer.call) await nextTask();
    await endCall(dialer, way.number(index));
    if (index < BEFORE) continue;
    times.bare.push(bare);
    times.ours.push(ours);
  }
  posting.stop();
  return times;
}

async function paintAnew(dialer: Five9Dialer): Promise<void> {
  dialer.requestUpdate();
  await nextPaint();
}

let serial = 0;

/** Has a call ring, answered and over, and takes it off the screen. */
async function endCall(dialer: Five9Dialer, number: string): Promise<void> {
  const call = serial++;
  for (const state of ['RINGING_ON_OTHER_SIDE', 'TALKING', 'FINISHED'])
    window.postMessage(callMessage(call, state, number), location.origin);
  while (dialer.call?.state !== 'finished') await nextTask();
  dialer.dismiss();
}

/** Hears when a message was posted on this window. */
function listenToPosts(): { readonly at: number; stop(): void } {
  const { postMessage } = window;
  const posting = { at: -1, stop: () => void (window.postMessage = postMessage) };
  window.postMessage = (...given: readonly unknown[]) => {
    postMessage.apply(window, given as [unknown]);
    // What the workspace answers goes the same way.
    if ((given[0] as { subtopic?: string }).subtopic === 'SetMakeCall') posting.at = performance.now();
  };
  return posting;
}
