import { pagePart } from '../../src/click-to-dial/page-part.js';
import { inTurn } from '../../src/click-to-dial/turns.js';
import type { DialRefusedEvent, DialRequestEvent, Five9ClickToDial } from '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';

/** What a page hears of dials, and a place to put its own content. */
export interface Page {
  readonly box: HTMLElement;
  readonly requests: DialRequestEvent[];
  readonly refusals: DialRefusedEvent[];
  /** Clicks that nobody has taken: the system would act on them. */
  readonly leftAlone: Event[];
  leave(): void;
}

/** Waits for what a page loads after its first paint. */
export async function loaded(): Promise<void> {
  await Promise.all([pagePart.load(), loadNumbering()]);
}

/** Waits until a number can be pressed and has been read: each has its turn, and a slow machine has many tasks of them. */
export async function settled(element: Five9ClickToDial): Promise<void> {
  for (let turns = 0; turns < 3; turns++) {
    await element.updateComplete;
    await inTurn(() => undefined);
  }
}

/** Puts content into the page and listens. Made after the dialers, so that it sees what they have done with a click. */
export function page(html: string): Page {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  const listening = new AbortController();
  const { signal } = listening;
  const requests: DialRequestEvent[] = [];
  const refusals: DialRefusedEvent[] = [];
  const leftAlone: Event[] = [];
  window.addEventListener('five9dialrequest', (event) => requests.push(event), { signal });
  window.addEventListener('five9dialrefused', (event) => refusals.push(event), { signal });
  const watchClick = (event: Event): void => {
    if (!event.defaultPrevented) leftAlone.push(event);
    // No test shall open a telephone.
    if (event.composedPath().some((target) => target instanceof Element && target.matches('a'))) event.preventDefault();
  };
  // Anew for each click and after all of the window, so that it is the last to see it.
  const watchLast = (): void => {
    window.removeEventListener('click', watchClick);
    window.addEventListener('click', watchClick, { signal });
  };
  document.addEventListener('click', watchLast, { capture: true, signal });
  return {
    box,
    requests,
    refusals,
    leftAlone,
    leave() {
      listening.abort();
      box.remove();
    },
  };
}

/** Shadow roots three deep, with content in the innermost. */
export function threeDeep(parent: Element, html: string): ShadowRoot {
  let root: ShadowRoot | undefined;
  let inside: Element | ShadowRoot = parent;
  for (let depth = 0; depth < 3; depth++) {
    const host = document.createElement('div');
    inside.append(host);
    root = host.attachShadow({ mode: 'open' });
    inside = root;
  }
  if (!root) throw new Error('No root was made.');
  root.innerHTML = html;
  return root;
}
