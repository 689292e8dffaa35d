/** Enter that is held presses once. */
export function keepFromRepeating(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
