import { aTimeout } from '@open-wc/testing';
import { makeCallRequest } from '../../src/protocol/index.js';
import type { Five9Dialer } from '../../src/index.js';
import '../../src/index.js';
import { shown } from '../elements/stage.js';
import { heardBy, type FarPage } from '../workspace/far-page.js';
import { isWitness } from '../workspace/this-window.js';
import { WORKSPACE } from './places.js';

/** What a dialer makes of somebody who speaks to its page: `heard`, or why not, or nothing at all. */
export type Outcome = 'heard' | 'wrong-origin' | 'wrong-source';

export const NUMBER = '6081234567';
export const REQUEST = makeCallRequest(NUMBER);

/** A dialer in this page, and what it says of each message that looks like ours. */
export interface Guard {
  readonly dialer: Five9Dialer;
  readonly outcomes: readonly Outcome[];
  /** Has it dial, and waits until whatever it posts has been posted. */
  dial(): Promise<void>;
}

export async function guard(properties: Partial<Five9Dialer> = {}): Promise<Guard> {
  const dialer = document.createElement('five9-dialer');
  Object.assign(dialer, { workspace: '#workspace', workspaceOrigin: WORKSPACE, readyGate: 'off' }, properties);
  const outcomes: Outcome[] = [];
  dialer.addEventListener('five9message', ({ direction, verdict }) => {
    if (direction === 'received') outcomes.push(verdict === 'accepted' ? 'heard' : (verdict as Outcome));
  });
  document.body.append(dialer);
  await shown(dialer);
  return {
    dialer,
    outcomes,
    async dial() {
      dialer.dial(NUMBER).catch(() => undefined);
      await aTimeout(0);
    },
  };
}

/** What a page has heard of us. Into a window that this page does not know nothing can be posted to mark the end. */
export async function heardOfUs(page: FarPage, isKnown = true): Promise<readonly unknown[]> {
  if (isKnown) return heardBy(page);
  await aTimeout(100);
  return (await page.heard()).map(({ data }) => data).filter((message) => !isWitness(message));
}

/** Takes everything off the page. */
export async function clearAll(): Promise<void> {
  document.body.replaceChildren();
  await aTimeout(0);
}
