/** So many are kept: a page may have other traffic, and a workspace says a handful of things at its start. */
const MOST_KEPT = 500;

/** So many origins are kept apart. */
const MOST_ORIGINS = 50;

/** By origin, so that nobody can talk until there is no room for the workspace. */
const kept = new Map<string, MessageEvent[]>();

const keep = (event: MessageEvent): void => {
  const { origin } = event;
  if (!kept.has(origin) && kept.size < MOST_ORIGINS) kept.set(origin, []);
  const ofOrigin = kept.get(origin);
  if (ofOrigin && ofOrigin.length < MOST_KEPT) ofOrigin.push(event);
};

/** Keeps what is said on the window from now on, unread, until whoever can judge it has come. */
export function keepEarlyMessages(): void {
  window.addEventListener('message', keep);
}

/** What was kept, oldest first. */
export function earlyMessages(): readonly MessageEvent[] {
  return [...kept.values()].flat();
}

/** Those who can judge messages are there, and hear what comes from now on by themselves once this task is over. */
export function endEarlyMessages(): void {
  window.removeEventListener('message', keep);
  setTimeout(() => kept.clear());
}
