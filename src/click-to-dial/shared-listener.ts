import type { Five9Dialer } from '../elements/index.js';

type SharedType = 'click' | 'keydown';

/** Decides what an event on a target is to the dialers that have joined there, in the order in which they came. */
type SharedHandler<Type extends SharedType> = (event: WindowEventMap[Type], dialers: readonly Five9Dialer[]) => void;

/**
 * One listener for a target, however many dialers want to know.
 *
 * @param isFirst whether it hears of what happens before anything inside the target does
 * @returns a function by which a dialer joins, and which returns the undo of that
 */
export function sharedListener<Type extends SharedType>(
  type: Type,
  handle: SharedHandler<Type>,
  isFirst = false,
): (target: EventTarget, dialer: Five9Dialer) => () => void {
  const joined = new WeakMap<EventTarget, readonly Five9Dialer[]>();
  const dialersAt = (target: EventTarget): readonly Five9Dialer[] => joined.get(target) ?? [];
  const handleEvent = (event: Event): void =>
    handle(event as WindowEventMap[Type], dialersAt(event.currentTarget as EventTarget));
  return (target, dialer) => {
    if (dialersAt(target).length === 0) target.addEventListener(type, handleEvent, isFirst);
    joined.set(target, [...dialersAt(target), dialer]);
    return () => {
      joined.set(
        target,
        dialersAt(target).filter((each) => each !== dialer),
      );
      if (dialersAt(target).length === 0) target.removeEventListener(type, handleEvent, isFirst);
    };
  };
}
