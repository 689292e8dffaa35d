import { waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { view } from './stage.js';

/** Waits until a dialer's Call button says this, which is what a user sees of a language. */
export async function calls(dialer: Five9Dialer, word: string): Promise<void> {
  const label = () =>
    dialer.shadowRoot?.querySelector('five9-dial-pad')?.shadowRoot?.querySelector('.call')?.textContent;
  await waitUntil(() => label()?.trim() === word, `“${word}”, and not “${label()?.trim()}”`);
}

/** A part of a view. */
export const part = (dialer: Five9Dialer, where: 'dial-pad' | 'call-status', name: string): HTMLElement =>
  view(dialer, where).querySelector<HTMLElement>(`[part=${name}]`)!;
