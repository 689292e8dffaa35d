import type { HeldSelection } from './held-selection.js';
import { isIntact, linkedTextOf } from './linked-text.js';
import { isInLine, nodeBeside } from './text-beside.js';
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
export function watch(owner: object, selection: HeldSelection, report: (nodes: Iterable<Node>) => void): Watch {
  const observer = new MutationObserver(handle);
  return {
    add: (root) =>
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: DECIDING_ATTRIBUTES,
      }),
    skip: () => void observer.takeRecords(),
    stop() {
      handle(observer.takeRecords());
      observer.disconnect();
    },
  };

  function handle(records: readonly MutationRecord[]): void {
    const nodes = new Set(records.flatMap(nodesOf));
    for (const node of nodes) {
      const linked = linkedTextOf(node);
      if (linked?.owner !== owner) continue;
      if (isIntact(linked)) {
        linked.home = linked.text.parentNode;
        nodes.add(linked.text);
      } else {
        // At once, so that no digits are ever seen twice.
        for (const each of unlink(linked, selection)) nodes.add(each);
      }
    }
    selection.drop();
    observer.takeRecords();
    report(nodes);
  }
}

function nodesOf({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): Node[] {
  if (type === 'attributes') return [target];
  const isList = type === 'childList';
  const before = (isList && previousSibling) || nodeBeside(target, 'previousSibling');
  const after = (isList && nextSibling) || nodeBeside(target, 'nextSibling');
  const inLine = [before, after].filter((node): node is Node => node !== null && isInLine(node));
  const changed = isList && !linkedTextOf(target) ? [] : [target];
  return [...changed, ...addedNodes, ...removedNodes, ...inLine];
}
