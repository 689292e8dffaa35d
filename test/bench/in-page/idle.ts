import { countRequests, type Counts } from './counters.js';
import type { Figure } from './figure.js';
import { callMessage } from './messages.js';
import { openStage } from './stage.js';
import { pause } from './turns.js';
import type { Watch } from './watch.js';

/** Milliseconds after which all that comes on demand has come. */
const SETTLING = 1_000;

/** What a dialer asks of the browser while nothing happens, and while a call is on show; against a page without one. */
export async function idleRequests(room: HTMLElement, watch: Watch, seconds = 4): Promise<Figure[]> {
  const bare = await watch('bare', () => countFor(seconds));
  const { say, close } = await openStage(room);
  await pause(SETTLING);
  const idle = await watch('dialer', () => countFor(seconds));
  for (const state of ['OFFERED', 'TALKING']) say(callMessage(0, state));
  await pause(SETTLING);
  const onCall = await watch('dialer', () => countFor(seconds));
  close();
  return [
    ...(['timers', 'frames', 'idle', 'messages'] as const).map((kind) => ({
      name: `${kind === 'idle' ? 'idle callbacks' : kind} in ${seconds} s`,
      value: idle[kind],
      unit: '',
      bare: bare[kind],
      limit: 0,
    })),
    // The first may be due at once.
    { name: `timers in ${seconds} s of a call`, value: onCall.timers, unit: '', bare: bare.timers, limit: seconds + 1 },
    { name: `frames in ${seconds} s of a call`, value: onCall.frames, unit: '', bare: bare.frames, limit: 0 },
    { name: `messages in ${seconds} s of a call`, value: onCall.messages, unit: '', bare: bare.messages, limit: 0 },
  ];
}

/** Whatever the page asks for itself to wait is asked for before the counting. */
async function countFor(seconds: number): Promise<Counts> {
  const over = pause(seconds * 1_000);
  const end = countRequests();
  await over;
  return end();
}
