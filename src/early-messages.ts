/** So many of each origin are kept: a page may have other traffic, and a workspace says a handful of things at its start. */
const MOST_KEPT = 500;

const kept: MessageEvent[] = [];
/** How many an origin has said, so that nobody can talk until there is no room for the workspace. */
const said = new Map<string, number>();

const keep = (event: MessageEvent): void => {
  const times = (said.get(event.origin) ?? 0) + 1;
  said.set(event.origin, times);
  if (times <= MOST_KEPT) kept.push(event);
};

/** Keeps what is said on the window from now on, unread, until whoever can judge it has come. */
export function keepEarlyMessages(): void {
  window.addEventListener('message', keep);
}

/** What was kept, oldest first. */
export function earlyMessages(): readonly MessageEvent[] {
  return kept;
}

/** Those who can judge messages are there, and hear what comes from now on by themselves once this task is over. */
export function endEarlyMessages(): void {
  window.removeEventListener('message', keep);
  setTimeout(() => kept.splice(0));
}
