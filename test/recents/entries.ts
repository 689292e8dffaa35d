import { isSameNumber } from '../../src/state/index.js';
import type { NotedCall } from '../../src/recents/list.js';
import type { RecentCall, RecentCalls } from '../../src/recents/recent-call.js';

export const isSame = isSameNumber;

/** An entry of the list; what a test does not name is as of any call that has ended. */
export function entry(parts: Partial<RecentCall> = {}): RecentCall {
  const { callKey = 'call-a' } = parts;
  return {
    key: callKey,
    number: '6081234567',
    extension: '',
    displayName: '',
    direction: 'outbound',
    outcome: 'talked',
    isOver: true,
    at: 1_000,
    count: 1,
    callKey,
    ids: [],
    ...parts,
  };
}

/** A call as a dialer knows it. */
export function noted(parts: Partial<NotedCall> = {}): NotedCall {
  return { ...entry(parts), isHeard: true, ...parts };
}

/** A list in short: number, extension, count, outcome. */
export function inShort(list: RecentCalls): string[] {
  return list.map(
    ({ number, extension, count, outcome }) => `${number}${extension && `x${extension}`} ${count} ${outcome}`,
  );
}
