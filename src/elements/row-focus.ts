/** The button that has the focus: of which row, the place of that row, and what it is for. */
export interface RowFocus {
  readonly button: HTMLElement;
  readonly key: string | undefined;
  readonly index: number;
}

/** Looks where the focus is in a list, before the list is rendered anew. Outside of it: `undefined`. */
export function focusIn(root: ShadowRoot): RowFocus | undefined {
  const button = root.activeElement;
  if (!(button instanceof HTMLElement)) return undefined;
  const row = button.closest('li');
  return { button, key: row?.dataset['key'], index: row ? rowsOf(root).indexOf(row) : -1 };
}

/**
 * Gives the focus back where rendering has taken it away: a row that is removed takes its buttons along, and one that is
 * moved lets go of the focus. It goes to the same row's button, else to that of the row which has taken its place, else
 * of the last.
 *
 * @returns whether there was such a button, or none was needed
 */
export function giveBack(root: ShadowRoot, { button, key, index }: RowFocus): boolean {
  // Firefox takes the focus from what is hidden with the next frame only, and then gives it to nobody.
  if (button.hidden) button.blur();
  if (root.activeElement === button) return true;
  if (button.isConnected && index < 0) button.focus();
  const rows = rowsOf(root);
  const row = rows.find((each) => each.dataset['key'] === key) ?? rows[Math.min(index, rows.length - 1)];
  const same = row?.querySelector<HTMLElement>(`button.${button.className}`) ?? row?.querySelector('button');
  same?.focus();
  return root.activeElement !== null;
}

function rowsOf(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll('li')];
}
