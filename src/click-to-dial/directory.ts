import type { Five9Dialer } from '../elements/index.js';

/** The dialers that are in a page, in the order in which they came. */
const present = new Set<Five9Dialer>();
const watchers = new Set<() => void>();

/** The one that is meant where none is named. A dialer that is moved leaves and comes anew. */
let first: Five9Dialer | undefined;

/** Has those who look for a dialer look again. */
export function tell(): void {
  for (const watcher of watchers) watcher();
}

/**
 * Makes a dialer known to those who look for one.
 *
 * @returns its undo
 */
export function enter(dialer: Five9Dialer): () => void {
  present.add(dialer);
  change();
  return () => {
    present.delete(dialer);
    change();
  };
}

/**
 * Tells whenever another dialer may be found, or what the one that was found says of numbers has changed.
 *
 * @returns its undo
 */
export function watchDialers(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/**
 * The dialer that an element of a page means.
 *
 * @param id That of a dialer in the element's own root or in the document; empty for the document's first, or the first
 * that came where none stands in the document itself.
 */
export function findDialer(id: string, from: Element): Five9Dialer | undefined {
  if (!id) return first;
  // An element that was taken off the page has a root that knows no ids.
  const root: Node & Partial<NonElementParentNode> = from.getRootNode();
  const found = root.getElementById?.(id) ?? from.ownerDocument.getElementById(id);
  return [...present].find((dialer) => dialer === found);
}

function change(): void {
  const inDocument = [...present].filter((dialer) => dialer.getRootNode() === document);
  [first = [...present][0]] = inDocument.sort(byPosition);
  tell();
}

function byPosition(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
