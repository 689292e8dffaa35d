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
