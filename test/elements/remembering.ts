import { waitUntil } from '@open-wc/testing';
import type { Five9Dialer, RecentCall } from '../../src/index.js';
import { button, shown, stage, task, view, type Stage } from './stage.js';

/** The name of the list in a storage. */
export const KEY = 'five9-dialer.recents';
export const MINUTE = 60_000;

/** An entry as it stands in the storage. */
function stored(parts: Partial<RecentCall>): RecentCall {
  return {
    key: parts.number ?? '',
    number: '',
    extension: '',
    displayName: '',
    direction: 'outbound',
    outcome: 'talked',
    isOver: true,
    at: Date.now(),
    count: 1,
    callKey: parts.number ?? 'none',
    ids: [],
    ...parts,
  };
}

export const ALLISON = { number: '6081234567', record: { recordId: '003xx', recordName: 'Allison Turner' }, count: 3 };
export const PRIYA = {
  number: '4155550132',
  displayName: 'Priya Raman',
  direction: 'inbound',
  outcome: 'missed',
  at: Date.now() - 7 * MINUTE,
} as const;
export const DESK = {
  number: '6085550168',
  extension: '214',
  outcome: 'not-answered',
  at: Date.now() - 2 * 60 * MINUTE,
} as const;

/** A dialer that knows these calls, with its list on show. */
export async function remembering(
  calls: readonly Partial<RecentCall>[],
  properties: Partial<Five9Dialer> = {},
): Promise<Stage> {
  sessionStorage.setItem(KEY, JSON.stringify(calls.map(stored)));
  const set = await stage(properties);
  await waitUntil(() => set.dialer.shadowRoot?.querySelector('five9-recents')?.shadowRoot?.querySelector('li'));
  await shown(set.dialer);
  return set;
}

export const list = (dialer: Five9Dialer) => view(dialer, 'recents');
/** What stands in each entry. WebKit's `innerText` has no space beside what only a screen reader is told. */
export const rows = (dialer: Five9Dialer): string[] =>
  [...list(dialer).querySelectorAll('li')].map(({ innerText }) =>
    innerText
      .replace(/\s+/g, ' ')
      .replace(/[,)](?=\S)/g, '$& ')
      .trim(),
  );
export const again = (dialer: Five9Dialer, who: string) => button(dialer, 'recents', `Call ${who} again`);
export const remove = (dialer: Five9Dialer, who: string) =>
  button(dialer, 'recents', `Remove ${who} from recent calls`);
export const focused = (dialer: Five9Dialer) => list(dialer).activeElement;

/** Until what was pressed has had its effect. */
export async function done(dialer: Five9Dialer): Promise<void> {
  await task(20);
  await shown(dialer);
}
