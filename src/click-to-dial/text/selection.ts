type Boundary = readonly [node: Node, offset: number];

/** Where text has gone to: the node that holds it now, how far into that node it begins, and how long it is. */
export type Moves = ReadonlyMap<Node, readonly [to: Text, start: number, length: number]>;

/**
 * Remembers where the user's selection, or the caret, stands in the tree that a text is in. A boundary in a node that is
 * moved is lost by the rules of the DOM, all others follow by themselves.
 *
 * @returns puts it back, to be called after the move
 */
export function holdSelection(text: Text): (moves: Moves) => void {
  const selection = text.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return () => undefined;
  const tree = text.getRootNode();
  const before = boundariesOf(selection, tree);
  return (moves) => {
    if (!before.some(([node]) => moves.has(node))) return;
    const now = boundariesOf(selection, tree);
    const [anchor, focus] = before.map(([node, offset], index) => {
      const move = moves.get(node);
      if (!move) return now[index];
      const [to, start, length] = move;
      return [to, start + (node.nodeType === Node.TEXT_NODE ? offset : offset * length)] as const;
    });
    if (anchor && focus) selection.setBaseAndExtent(...anchor, ...focus);
  };
}

/** First the anchor, then the focus. */
function boundariesOf(selection: Selection, tree: Node): readonly Boundary[] {
  // From outside, a shadow root shows nothing of a selection in it.
  const canLookInside = tree instanceof ShadowRoot && 'getComposedRanges' in selection;
  const [range] = canLookInside ? selection.getComposedRanges({ shadowRoots: [tree] }) : [];
  if (!range) {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    return anchorNode && focusNode
      ? [
          [anchorNode, anchorOffset],
          [focusNode, focusOffset],
        ]
      : [];
  }
  const ends: Boundary[] = [
    [range.startContainer, range.startOffset],
    [range.endContainer, range.endOffset],
  ];
  return selection.direction === 'backward' ? ends.reverse() : ends;
}
