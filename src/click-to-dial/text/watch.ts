import type { HeldSelection } from './held-selection.js';
import { isReaction, noteTakenApart } from './given-up.js';
import { isIntact, linkedTextOf } from './linked-text.js';
import { nodesInLine } from './text-beside.js';
import { DECIDING_ATTRIBUTES } from './text-nodes.js';
import { unlink } from './unlink.js';

/** One observer for the document and all open shadow roots. It holds none of them. */
export interface Watch {
  add(root: Node): void;
  /** Forgets what has just been changed by ourselves. */
  skip(): void;
  /** Tells what has not been told yet, and ends. */
  stop(): void;
}

/** @param report is told of nodes that have come, gone or changed, or have such a node beside them */
export function watch(
  owner: object,
  selection: HeldSelection,
  report: (nodes: readonly Node[]) => void,
  attributes: readonly string[],
): Watch {
  const observer = new MutationObserver(handle);
  return {
    add: (root) =>
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: [...DECIDING_ATTRIBUTES, ...attributes],
      }),
    skip: () => void observer.takeRecords(),
    stop() {
      handle(observer.takeRecords());
      observer.disconnect();
    },
  };

  function handle(records: readonly MutationRecord[]): void {
    const nodes = new Set(records.flatMap(nodesOf));
    const written = new Set(records.map(({ type, target }) => type === 'characterData' && target));
    const taken = new Set(records.flatMap(({ removedNodes }) => [...removedNodes]));
    for (const node of nodes) {
      const linked = linkedTextOf(node);
      if (linked?.owner !== owner) continue;
      const fate = { isWritten: written.has(linked.text), isTaken: taken.has(linked.text) };
      if (!fate.isWritten && isIntact(linked)) {
        linked.home = linked.text.parentNode;
        nodes.add(linked.text);
      } else {
        const { home, full, at } = linked;
        // At once, so that no digits are ever seen twice.
        for (const each of unlink(linked, selection, fate)) nodes.add(each);
        const isLinkMeant = !fate.isWritten && !fate.isTaken;
        if (home && (isLinkMeant || (isReaction(at) && home.textContent?.includes(full)))) noteTakenApart(home);
      }
    }
    selection.drop();
    observer.takeRecords();
    // What is told first is looked at last.
    report([...nodes].reverse());
  }
}

/** What has come, gone or changed, and all that has it within sight in the same line of text. */
function nodesOf(record: MutationRecord): Node[] {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === 'attributes') return [target];
  const isList = type === 'childList';
  const { previousSibling, nextSibling } = isList ? record : target;
  const parent = isList ? target : target.parentNode;
  return [
    ...(isList && !linkedTextOf(target) ? [] : [target]),
    ...addedNodes,
    ...removedNodes,
    ...nodesInLine(previousSibling, parent, 'previousSibling'),
    ...nodesInLine(nextSibling, parent, 'nextSibling'),
  ];
}
