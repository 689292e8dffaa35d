import type { LinkStanding, Refusal } from '../../src/workspace/index.js';
import { heardBy, type FarPage } from './far-page.js';
import { isWitness } from './this-window.js';

/** What the endpoint of a page `host.html` has told that page. */
export interface Taken {
  readonly messages: readonly unknown[];
  readonly standings: readonly LinkStanding[];
  readonly refusals: readonly Refusal[];
}

/** What has come through the endpoint of such a page, once everything that was posted to its window is there. */
export async function takenBy(page: FarPage): Promise<Taken> {
  await heardBy(page);
  const { messages, ...taken } = (await page.order('taken')) as Taken;
  return { ...taken, messages: messages.filter((message) => !isWitness(message)) };
}
