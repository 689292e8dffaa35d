/** So many are kept: a page may have other traffic, and a workspace says a handful of things at its start. */
const MOST_KEPT = 500;

const kept: MessageEvent[] = [];

const keep = (event: MessageEvent): void => {
  if (kept.length < MOST_KEPT) kept.push(event);
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
