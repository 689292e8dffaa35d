/** What a page asks the browser to come back for, or to be told of. */
export interface Counts {
  readonly timers: number;
  readonly frames: number;
  readonly idle: number;
  readonly messages: number;
}

const COUNTED = {
  timers: ['setTimeout', 'setInterval'],
  frames: ['requestAnimationFrame'],
  idle: ['requestIdleCallback'],
  messages: ['postMessage'],
} as const satisfies Record<keyof Counts, readonly string[]>;

type Anything = (...given: unknown[]) => unknown;

/**
 * Counts what is asked for from now on, by whomever in the page, on its window and on its ports.
 *
 * @returns what ends the counting, and tells
 */
export function countRequests(): () => Counts {
  const counts = { timers: 0, frames: 0, idle: 0, messages: 0 };
  const undo: (() => void)[] = [];
  const count = (holder: object, name: string, kind: keyof Counts): void => {
    const methods = holder as Record<string, Anything | undefined>;
    const method = methods[name];
    if (method === undefined) return;
    methods[name] = function (this: unknown, ...given) {
      counts[kind]++;
      return method.apply(this, given);
    };
    undo.push(() => (methods[name] = method));
  };
  for (const [kind, names] of Object.entries(COUNTED))
    for (const name of names) count(globalThis, name, kind as keyof Counts);
  count(MessagePort.prototype, 'postMessage', 'messages');
  return () => {
    for (const each of undo) each();
    return counts;
  };
}
