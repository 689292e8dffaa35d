import type { Five9ClickToDial } from '../../src/index.js';
import { agentMessage } from '../fixtures/messages.js';
import { page, settled, type Page } from './page.js';

/** The page that was put last. */
export let here: Page;

export const tag = (): Five9ClickToDial => here.box.querySelector('five9-click-to-dial') as Five9ClickToDial;
export const button = (): HTMLButtonElement => tag().shadowRoot?.querySelector('button') as HTMLButtonElement;
export const reason = (): string => tag().shadowRoot?.querySelector('[role=tooltip]')?.textContent ?? '';

export const LUNCH = agentMessage({ code: '42', agentType: 'not_routable' });

/** Puts a page with one number, once that is read. */
export async function put(html: string): Promise<void> {
  here = page(html);
  await settled(tag());
}
