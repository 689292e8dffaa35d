import { eventMessage } from './messages.js';

/** How often it speaks. Milliseconds. */
const PACE = 10;

addEventListener('message', ({ data, origin, source }) => {
  if (data?.order !== 'speak') return;
  const { total, perSecond } = data;
  const start = performance.now();
  let said = 0;
  const timer = setInterval(() => {
    // As many as are due by now, so that a late timer loses none.
    const due = Math.min(total, Math.ceil(((performance.now() - start) * perSecond) / 1_000));
    while (said < due) source.postMessage(eventMessage(said++), origin);
    if (said < total) return;
    clearInterval(timer);
    source.postMessage({ said, milliseconds: performance.now() - start }, origin);
  }, PACE);
});
