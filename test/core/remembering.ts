import { openReadyDesk, type Desk } from './desk.js';

/** The name of the list in a storage. */
export const KEY = 'five9-dialer.recents';

/** Longer than it takes until what has happened is written down. */
const WHILE = 150;

const desks: Desk[] = [];

/** Waits until what has happened is written down. */
export async function written(milliseconds = WHILE): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The list of a dialer in short. */
export function inShort({ dialer }: Pick<Desk, 'dialer'>): string[] {
  return dialer.recentCalls.map(
    ({ number, direction, outcome, count }) => `${number} ${direction} ${outcome} ${count}`,
  );
}

/** A desk that remembers, once the memory is there. */
export async function openRemembering(settings: Parameters<typeof openReadyDesk>[0] = {}): Promise<Desk> {
  const desk = await openReadyDesk({ recents: 'session', ...settings });
  await import('../../src/recents/index.js');
  await written(0);
  desks.push(desk);
  return desk;
}

/** Closes every desk and leaves nothing behind. */
export async function clearDesks(): Promise<void> {
  for (const { dialer } of desks.splice(0)) {
    await dialer.forgetRecentCalls();
    dialer.disconnect();
  }
  sessionStorage.removeItem(KEY);
  localStorage.removeItem(KEY);
}
