/** What the simulator needs of time; tests put a `ManualClock` in its place. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @param ms Milliseconds to wait. */
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** @throws RangeError for what is no number, or below 0. */
export function checkedSpeed(speed: number): number {
  if (Number.isFinite(speed) && speed >= 0) return speed;
  throw new RangeError(`The speed of a simulated workspace is 0 or more, not ${speed}.`);
}
