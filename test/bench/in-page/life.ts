import type { Figure } from './figure.js';
import { callMessage } from './messages.js';
import { openStage, type Stage } from './stage.js';
import './thirty-buttons.js';
import { nextTask } from './turns.js';
import type { Watch } from './watch.js';

let serial = 0;

/**
 * So many calls from beginning to end, one after the other.
 *
 * @param atOnce calls between two breaths of the page
 */
export async function callMany({ dialer, say }: Stage, count: number, atOnce: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    serial++;
    for (const state of ['OFFERED', 'TALKING', 'FINISHED']) say(callMessage(serial, state));
    if (index % atOnce === 0) await new Promise(requestAnimationFrame);
  }
  await dialer.updateComplete;
}

/** Milliseconds. */
const LONGER_THAN_A_SENTENCE = 300;

/** Waits until nothing more is said aloud: one sentence waits for another, and each is a node while it stands there. */
export async function untilQuiet({ dialer }: Stage): Promise<void> {
  const said = (): string =>
    [...(dialer.shadowRoot?.querySelectorAll('[role=status], [role=alert]') ?? [])]
      .map((each) => each.textContent)
      .join('\n');
  for (let [before, now] = ['', said()]; before !== now; [before, now] = [now, said()])
    await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_A_SENTENCE));
}

/** So many elements put into the page and taken out again, each in a task of its own. */
export async function mountMany(room: HTMLElement, tag: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<unknown> };
    element.setAttribute('workspace', '#none');
    element.setAttribute('workspace-origin', 'https://workspace.example.com');
    element.setAttribute('click-to-dial', 'links');
    room.append(element);
    await element.updateComplete;
    element.remove();
    await nextTask();
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

export interface Amounts {
  readonly calls: number;
  readonly mounts: number;
  /** Calls between two breaths of the page. */
  readonly atOnce: number;
}

/** How long many calls, and many dialers put in and taken out, take; against a Lit element with as many buttons. */
export async function aWorkingLife(room: HTMLElement, watch: Watch, amounts: Amounts): Promise<Figure[]> {
  const { calls, mounts, atOnce } = amounts;
  const stage = await openStage(room);
  await callMany(stage, atOnce, atOnce);
  const ofCalls = await watch('dialer', () => timed(() => callMany(stage, calls, atOnce)));
  stage.close();
  await mountMany(room, 'five9-dialer', 2);
  const bare = await watch('bare', () => timed(() => mountMany(room, 'thirty-buttons', mounts)));
  const ofMounts = await watch('dialer', () => timed(() => mountMany(room, 'five9-dialer', mounts)));
  return [
    { name: 'time a call', value: ofCalls / calls, unit: 'ms' },
    { name: 'time a mount', value: ofMounts / mounts, unit: 'ms', bare: bare / mounts },
  ];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
