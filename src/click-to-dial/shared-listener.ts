import type { Five9Dialer } from '../elements/index.js';

/** Decides what a click on a target is to the dialers that have joined there, in the order in which they came. */
type SharedHandler = (event: MouseEvent, dialers: readonly Five9Dialer[]) => void;

/**
 * One click listener for a target, however many dialers want to know.
 *
 * @returns a function by which a dialer joins, and which returns the undo of that
 */
export function sharedListener(handle: SharedHandler): (target: EventTarget, dialer: Five9Dialer) => () => void {
  const joined = new WeakMap<EventTarget, readonly Five9Dialer[]>();
  const dialersAt = (target: EventTarget): readonly Five9Dialer[] => joined.get(target) ?? [];
  const handleClick = (event: Event): void =>
    handle(event as MouseEvent, dialersAt(event.currentTarget as EventTarget));
  return (target, dialer) => {
    if (dialersAt(target).length === 0) target.addEventListener('click', handleClick);
    joined.set(target, [...dialersAt(target), dialer]);
    return () => {
      joined.set(
        target,
        dialersAt(target).filter((each) => each !== dialer),
      );
      if (dialersAt(target).length === 0) target.removeEventListener('click', handleClick);
    };
  };
}
