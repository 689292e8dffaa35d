/** Where text has gone to: the node that holds it now, how far into that node it begins, and how long it is. */
export type Moves = ReadonlyMap<Node, readonly [to: Text, start: number, length: number]>;

/**
 * Keeps the user's selection, or the caret, where it is while text is moved. A boundary in a node that is moved is lost
 * by the rules of the DOM; all others follow by themselves, as those of any live range do.
 *
 * To ask a browser for its selection can make it lay the page out. So it is asked once for many changes in one task.
 */
export class HeldSelection {
  #selection: Selection | null = null;
  /** `null`: nothing is selected. */
  #range: Range | null | undefined;
  #isBackward = false;

  /** To be called before the first change of a task. */
  hold(document: Document): void {
    if (this.#range !== undefined) return;
    this.#selection = document.getSelection();
    this.#range = this.#selection?.rangeCount ? rangeOf(this.#selection) : null;
    this.#isBackward = this.#selection?.direction === 'backward';
  }

  /** Does a change and puts the selection back. */
  keep(change: () => Moves): void {
    const range = this.#range;
    if (!range) {
      change();
      return;
    }
    const before = endsOf(range);
    const moves = change();
    if (!before.some(([node]) => moves.has(node))) return;
    const now = endsOf(range);
    const [start, end] = before.map(([node, offset], index) => {
      const move = moves.get(node);
      if (!move) return now[index];
      const [to, from, length] = move;
      return [to, from + (node.nodeType === Node.TEXT_NODE ? offset : offset * length)] as const;
    }) as [Boundary, Boundary];
    range.setStart(...start);
    range.setEnd(...end);
    if (this.#isBackward) this.#selection?.setBaseAndExtent(...end, ...start);
    else this.#selection?.setBaseAndExtent(...start, ...end);
  }

  /** To be called at the end of the task, since the user goes on. */
  drop(): void {
    this.#range = undefined;
  }
}

type Boundary = readonly [node: Node, offset: number];

function endsOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): [Boundary, Boundary] {
  return [
    [startContainer, startOffset],
    [endContainer, endOffset],
  ];
}

/** A live range of ours over what is selected, be it in a shadow root. */
function rangeOf(selection: Selection): Range {
  const range = selection.getRangeAt(0).cloneRange();
  const shadowRoots: ShadowRoot[] = [];
  // From outside, a shadow root shows nothing of a selection in it but its host.
  while ('getComposedRanges' in selection) {
    const [composed] = selection.getComposedRanges({ shadowRoots });
    if (!composed) break;
    const [[node, offset], end] = endsOf(composed);
    range.setStart(node, offset);
    range.setEnd(...end);
    const shadow = (node.childNodes[offset] as Partial<Element> | undefined)?.shadowRoot;
    if (!shadow || shadowRoots.includes(shadow)) break;
    shadowRoots.push(shadow);
  }
  return range;
}
