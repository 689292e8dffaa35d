import { eventMessage } from './messages.js';

/** How often it speaks. Milliseconds. */
const PACE = 10;

/** How much a page wants to hear. */
export interface Order {
  readonly order: 'speak';
  readonly total: number;
  readonly perSecond: number;
}

/** The script of a workspace in a great hurry, in a frame of its own. */
addEventListener('message', ({ data, origin, source }: MessageEvent<Partial<Order> | null>) => {
  if (data?.order !== 'speak') return;
  const { total = 0, perSecond = 0 } = data;
  const say = (message: unknown): void => source?.postMessage(message, { targetOrigin: origin });
  const start = performance.now();
  let said = 0;
  const timer = setInterval(() => {
    // As many as are due by now, so that a late timer loses none.
    const due = Math.min(total, Math.ceil(((performance.now() - start) * perSecond) / 1_000));
    while (said < due) say(eventMessage(said++));
    if (said < total) return;
    clearInterval(timer);
    say({ said, milliseconds: performance.now() - start });
  }, PACE);
});
