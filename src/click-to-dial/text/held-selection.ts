/** No page has its text deeper in shadow roots. */
const MAX_DEPTH = 50;

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
  /** Where its ends are by the browser's own account, or by our last word to it. */
  #told: readonly Boundary[] = [];

  /** To be called before the first change of a task. */
  hold(document: Document): void {
    if (this.#range !== undefined) return;
    this.#selection = document.getSelection();
    this.#range = this.#selection?.rangeCount ? rangeOf(this.#selection) : null;
    this.#isBackward = this.#selection?.direction === 'backward';
    this.#told = this.#range ? endsOf(this.#range) : [];
  }

  /** Does a change and puts the selection back. */
  keep(change: () => Moves): void {
    const before = this.#range && endsOf(this.#range);
    const moves = change();
    this.#place((end, index) => {
      const [node, offset] = before?.[index] ?? end;
      const move = moves.get(node);
      if (!move) return end;
      const [to, start, length] = move;
      return [to, start + (node.nodeType === Node.TEXT_NODE ? offset : offset * length)];
    });
  }

  /**
   * Has a boundary that stands between two nodes, right after this one, stand in it. The selection that Chromium 147
   * shows does not follow when text is split before such a boundary, though the one that it tells does.
   */
  pin(text: Text): void {
    this.#place((end) => (end[0].childNodes[end[1] - 1] === text ? [text, text.length] : end));
  }

  /** To be called at the end of the task, since the user goes on. */
  drop(): void {
    this.#range = undefined;
  }

  /**
   * WebKit 2.50 leaves an end of the selection behind where text is split before it, though every range follows. So the
   * browser is told of whatever has moved.
   *
   * @param find hands back the same boundary where it may stay
   */
  #place(find: (end: Boundary, index: 0 | 1) => Boundary): void {
    if (!this.#range) return;
    const ends = endsOf(this.#range);
    const start = find(ends[0], 0);
    const end = find(ends[1], 1);
    if (isSame(start, this.#told[0]) && isSame(end, this.#told[1])) return;
    this.#told = [start, end];
    this.#range.setStart(...start);
    this.#range.setEnd(...end);
    if (this.#isBackward) this.#selection?.setBaseAndExtent(...end, ...start);
    else this.#selection?.setBaseAndExtent(...start, ...end);
  }
}

type Boundary = readonly [node: Node, offset: number];

function isSame([node, offset]: Boundary, other: Boundary | undefined): boolean {
  return node === other?.[0] && offset === other[1];
}

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
  const lookDeeper = (composed: StaticRange): boolean => {
    const [[node, offset], end] = endsOf(composed);
    range.setStart(node, offset);
    range.setEnd(...end);
    const shadow = (node.childNodes[offset] as Partial<Element> | undefined)?.shadowRoot;
    return shadow ? shadowRoots.push(shadow) < MAX_DEPTH : false;
  };
  try {
    while (selection.getComposedRanges({ shadowRoots }).some(lookDeeper));
  } catch {
    // Engines before 2025 have no such method, or one that wants to be asked in another way.
  }
  return range;
}
