/** How often in a row a script of the page may take links in one element apart, and how soon, in milliseconds. */
const PATIENCE = 5;
const SOON = 2_000;

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
  const noted = takenApart.get(home);
  return noted && performance.now() - noted.at < SOON ? noted.times : 0;
}
