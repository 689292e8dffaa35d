import type { Five9Dialer } from '../../../src/index.js';

/** A dialer in the page, and a workspace that says what it is told to. */
export interface Stage {
  readonly dialer: Five9Dialer;
  say(message: unknown): void;
  close(): void;
}

/**
 * @param room where it is put
 * @param attributes of the dialer
 */
export async function openStage(room: HTMLElement, attributes: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const dialer = document.createElement('five9-dialer');
  // Nothing is left behind in the browser of whoever measures.
  dialer.recents = 'memory';
  for (const [name, value] of Object.entries(attributes)) dialer.setAttribute(name, value);
  let tell: (message: unknown) => void = () => undefined;
  if (dialer.workspace !== 'self') {
    dialer.endpoint = {
      post: () => undefined,
      subscribe: (listener) => {
        tell = listener;
        return () => undefined;
      },
    };
  }
  room.append(dialer);
  await dialer.updateComplete;
  return { dialer, say: (message) => tell(message), close: () => dialer.remove() };
}

/** Finds something in the dialer's own trees, by the names of the views on the way and a selector at its end. */
export function inside<Found extends Element = HTMLElement>(dialer: Element, ...path: readonly string[]): Found | null {
  let found: Element | null = dialer;
  for (const step of path) found = found?.shadowRoot?.querySelector(step) ?? null;
  return found as Found | null;
}
