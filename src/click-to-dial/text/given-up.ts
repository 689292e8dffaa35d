/** How often in a row a script of the page may take links in one element apart, and how soon, in milliseconds. */
const PATIENCE = 5;
const SOON = 2_000;

/** A script that puts the same text back this soon after a link was made there answers the link. Milliseconds. */
const REACTION = 250;

/** Whether what the page does now is an answer to what was done then. */
export function isReaction(at: number): boolean {
  return performance.now() - at < REACTION;
}

const takenApart = new WeakMap<Node, { readonly times: number; readonly at: number }>();

/** Takes note that the page has changed something about links in an element. */
export function noteTakenApart(home: Node): void {
  takenApart.set(home, { times: recentTimes(home) + 1, at: performance.now() });
}

/**
 * Whether a script of the page and this one would go on for ever, one making links and the other, say, putting an icon
 * before each that it sees.
 */
export function isGivenUp(home: Node): boolean {
  return recentTimes(home) >= PATIENCE;
}

function recentTimes(home: Node): number {
  // A script may have put what it has made of them into an element of its own.
  const noted = takenApart.get(home) ?? (home.parentNode && takenApart.get(home.parentNode));
  return noted && performance.now() - noted.at < SOON ? noted.times : 0;
}
