/** Whether a click is not the first of a row. A double click dials once, and the second click is no news. */
export function isSecondClick({ detail }: Pick<UIEvent, 'detail'>): boolean {
  return detail > 1;
}

/** Enter that is held presses once. */
export function keepFromRepeating(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
