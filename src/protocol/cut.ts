/**
 * The beginning of a text, as a text of its own. What an engine answers to `slice()` is a view that keeps the whole text in
 * memory for as long as it lives, so that a megabyte would stay for the sake of a name.
 */
export function cut(text: string, length: number): string {
  return text.length > length ? (JSON.parse(JSON.stringify(text.slice(0, length))) as string) : text;
}
