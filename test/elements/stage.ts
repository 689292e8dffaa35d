import { expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { memoryLink } from '../../src/core/index.js';
import type { Five9Dialer } from '../../src/index.js';
import '../../src/index.js';

/** A dialer in the page, and the other end of its link. */
export interface Stage {
  readonly dialer: Five9Dialer;
  /** What the dialer has posted, oldest first. */
  readonly sent: unknown[];
  /** Has the workspace say something, and waits until the dialer has shown it. */
  say(...messages: readonly unknown[]): Promise<void>;
}

/** Puts a dialer into the page. */
export async function stage(properties: Partial<Five9Dialer> = {}, parent: Node = document.body): Promise<Stage> {
  const link = memoryLink();
  const sent: unknown[] = [];
  link.workspace.subscribe((message) => sent.push(message));
  const dialer = document.createElement('five9-dialer');
  Object.assign(dialer, { endpoint: link.dialer }, properties);
  parent.appendChild(dialer);
  await shown(dialer);
  return {
    dialer,
    sent,
    async say(...messages) {
      for (const message of messages) link.workspace.post(message);
      await task();
      await shown(dialer);
    },
  };
}

/** Waits until a dialer and its views have rendered what they know. */
export async function shown(dialer: Five9Dialer): Promise<void> {
  await dialer.updateComplete;
  // A page with a popup in front of it has no frames.
  if (!document.hidden) await nextFrame();
}

/** Waits until the messages that are under way in a memory link have arrived, and the answers to them, and then a while. */
export async function task(milliseconds = 0): Promise<void> {
  for (let trips = 0; trips < 2; trips++) await trip();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** One more message behind those that are under way. */
function trip(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      port1.close();
      resolve();
    };
    port1.postMessage('behind');
  });
}

type ViewName = 'agent-state' | 'call-status' | 'dial-pad' | 'recents';

/** The root of a view's own tree. */
export function view(dialer: Five9Dialer, name: ViewName): ShadowRoot {
  const root = dialer.shadowRoot?.querySelector(`five9-${name}`)?.shadowRoot;
  expect(root, `the view ${name}`).to.be.an.instanceof(ShadowRoot);
  return root as ShadowRoot;
}

/** What a view shows, with single spaces. */
export function text(dialer: Five9Dialer, name: ViewName): string {
  return shownIn(view(dialer, name).querySelector('section') as HTMLElement);
}

/** What an element shows, with single spaces. WebKit writes none between digits and the words beside them for the ear. */
export function shownIn({ innerText }: HTMLElement): string {
  return innerText
    .replace(/\s+/g, ' ')
    .replace(/(:\d\d)(?=\d+ (?:second|minute|hour))/g, '$1 ')
    .trim();
}

/** A button by its accessible name. */
export function button(dialer: Five9Dialer, name: ViewName, label: string): HTMLButtonElement {
  const buttons = [...view(dialer, name).querySelectorAll('button')];
  const found = buttons.find((each) => nameOf(each) === label);
  expect(found, `the button "${label}" among ${buttons.map(nameOf)}`).to.be.an.instanceof(HTMLButtonElement);
  return found as HTMLButtonElement;
}

/** The name that a button goes by: its label, else what it says to who does not look. */
function nameOf(element: HTMLElement): string {
  const spoken = element.cloneNode(true) as HTMLElement;
  for (const unspoken of spoken.querySelectorAll('[aria-hidden=true]')) unspoken.remove();
  return element.ariaLabel ?? spoken.textContent.trim();
}

export function field(dialer: Five9Dialer): HTMLInputElement {
  return view(dialer, 'dial-pad').querySelector('input') as HTMLInputElement;
}

/** What was said aloud: politely, and at once. */
export function announced(dialer: Five9Dialer): { status: string; alert: string } {
  const region = (role: string) => (dialer.shadowRoot?.querySelector(`[role=${role}]`)?.textContent ?? '').trim();
  return { status: region('status'), alert: region('alert') };
}

/** Takes every dialer off the page, and lets them let go of what they hold. What they remember is forgotten. */
export async function clear(): Promise<void> {
  fixtureCleanup();
  for (const dialer of document.querySelectorAll('five9-dialer')) await dialer.forgetRecentCalls();
  for (const dialer of document.querySelectorAll('five9-dialer')) dialer.remove();
  await task();
}
