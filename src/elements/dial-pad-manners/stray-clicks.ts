import type { Pad } from './pad.js';

/** The longest time between two clicks of a row, as people set it. Milliseconds. */
const IN_A_ROW = 1_000;

/**
 * Passes over the rest of a double click that began elsewhere, on "Call" or outside the pad: with the first click the
 * call's status grows or shrinks, and the second would type a digit that nobody has meant. On the keys every click counts.
 */
export function passOverStrayClicks({ renderRoot }: Pad): void {
  let last = { detail: 0, timeStamp: 0 };
  renderRoot.addEventListener(
    'click',
    (event) => {
      const { detail, timeStamp, target } = event as MouseEvent;
      const goesOn = detail === last.detail + 1 && timeStamp - last.timeStamp < IN_A_ROW;
      if (detail > 1 && !goesOn) event.stopPropagation();
      else last = { detail: (target as Element).closest('.call') ? 0 : detail, timeStamp };
    },
    true,
  );
}
