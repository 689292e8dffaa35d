/** Something that is brought on demand, and then there for good. */
export interface Loader<Value> {
  /** At once: what has been brought, if it has. */
  readonly loaded: () => Value | undefined;
  /** Brings it, once for all who ask. A failure is not remembered: the next call tries again. */
  readonly load: () => Promise<Value>;
}

export function loadOnce<Value>(bring: () => Promise<Value>): Loader<Value> {
  let value: Value | undefined;
  let underWay: Promise<Value> | undefined;
  return {
    loaded: () => value,
    load: () =>
      (underWay ??= bring().then(
        (brought) => (value = brought),
        (reason: unknown) => {
          underWay = undefined;
          throw reason;
        },
      )),
  };
}
