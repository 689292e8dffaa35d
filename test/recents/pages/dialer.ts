import { Dialer, memoryLink, type RecentCall } from '../../../src/core/public.js';

/** What the test that has opened this page leads it by. */
export interface DialerPage {
  readonly dialer: Dialer;
  say(message: unknown): void;
  readonly heard: (readonly RecentCall[])[];
}

const link = memoryLink();
const recents = new URLSearchParams(location.search).get('recents') ?? 'local';
const dialer = new Dialer({ endpoint: link.dialer, recents });
const heard: (readonly RecentCall[])[] = [];
dialer.subscribe((notice) => {
  if (notice.type === 'recents') heard.push(notice.calls);
});
const page: DialerPage = { dialer, say: (message) => link.workspace.post(message), heard };
Object.assign(globalThis, { page });
