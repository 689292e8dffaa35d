import type { Five9Dialer } from '../elements/index.js';

/** Decides what an event on a target is to the dialers that have joined there, in the order in which they came. */
export type SharedHandler = (event: MouseEvent, dialers: readonly Five9Dialer[]) => void;

/**
 * One click listener for a target, however many dialers want to know.
 *
 * @returns a function by which a dialer joins, and which returns the undo of that
 */
export function sharedListener(handle: SharedHandler): (target: EventTarget, dialer: Five9Dialer) => () => void {
  const joined = new Map<EventTarget, Set<Five9Dialer>>();
  const handleClick = (event: Event): void => {
    const dialers = event.currentTarget && joined.get(event.currentTarget);
    if (dialers) handle(event as MouseEvent, [...dialers]);
  };
  return (target, dialer) => {
    const dialers = joined.get(target) ?? new Set();
    if (dialers.size === 0) {
      joined.set(target, dialers);
      target.addEventListener('click', handleClick);
    }
    dialers.add(dialer);
    return () => {
      dialers.delete(dialer);
      if (dialers.size > 0) return;
      joined.delete(target);
      target.removeEventListener('click', handleClick);
    };
  };
}
