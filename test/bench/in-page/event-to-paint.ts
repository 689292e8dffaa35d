import type { Figure } from './figure.js';
import { callMessage } from './messages.js';
import { inside, openStage } from './stage.js';
import { median } from './statistics.js';
import { nextTask, pause } from './turns.js';
import type { Watch } from './watch.js';

/** How long the phase between event and frame is moved on each time, so that the events come at any time of a frame. */
const DRIFT = 3.7;
const MOST_FRAMES = 60;

interface Shown {
  readonly frames: number;
  readonly milliseconds: number;
}

/** From an event of the workspace until it stands on the screen, against a listener that only sets a text. */
export async function eventToPaint(room: HTMLElement, watch: Watch, events = 100): Promise<Figure[]> {
  const text = room.appendChild(document.createElement('p'));
  const bare = await watch('bare', () =>
    showMany(
      events,
      (index) => (text.textContent = wordOf(index)),
      () => text.textContent,
    ),
  );
  text.remove();

  const { dialer, say, close } = await openStage(room);
  const state = (): string => inside(dialer, 'five9-call-status', '[part~="call-state"]')?.textContent ?? '';
  // What a call looks like is loaded with the first one.
  for (const word of ['OFFERED', 'TALKING', 'ON_HOLD']) say(callMessage(0, word));
  await pause(300);
  const ours = await watch('dialer', () => showMany(events, (index) => say(callMessage(0, wordOf(index))), state));
  close();
  const frames = (all: readonly Shown[]): number => Math.max(...all.map((each) => each.frames));
  const time = (all: readonly Shown[]): number => median(all.map((each) => each.milliseconds));
  return [
    { name: 'frames until it is shown, at most', value: frames(ours), unit: '', bare: frames(bare), limit: 1 },
    { name: 'time until it is painted', value: time(ours), unit: 'ms', bare: time(bare) },
  ];
}

function wordOf(index: number): string {
  return index % 2 === 0 ? 'TALKING' : 'ON_HOLD';
}

async function showMany(count: number, say: (index: number) => void, read: () => string): Promise<Shown[]> {
  const all: Shown[] = [];
  for (let index = 0; index < count; index++) {
    await pause((index * DRIFT) % 16);
    await nextTask();
    const before = read();
    const start = performance.now();
    say(index);
    let frames = 0;
    do {
      // Asked for after the event, so that it runs after whatever the dialer does in that frame.
      await new Promise(requestAnimationFrame);
      frames++;
    } while (read() === before && frames < MOST_FRAMES);
    await nextTask();
    all.push({ frames, milliseconds: performance.now() - start });
  }
  return all;
}
