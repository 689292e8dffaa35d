import type { Pad } from './pad.js';

/**
 * One press is one dial: the second click of a double click, and Enter that is held until the keyboard repeats it, would
 * be refused aloud as on a call. Before the pad's own listeners.
 */
export function callOnce({ renderRoot, field }: Pad): void {
  const call = renderRoot.querySelector<HTMLElement>('.call');
  call?.addEventListener(
    'click',
    (event) => {
      if (event.detail > 1) event.stopImmediatePropagation();
    },
    true,
  );
  for (const target of [field, call]) {
    target?.addEventListener(
      'keydown',
      (event) => {
        if (!event.repeat || event.key !== 'Enter') return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  }
}
