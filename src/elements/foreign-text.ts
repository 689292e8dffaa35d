/** Embeddings, overrides and isolates, and their ends. Marks, which only give a direction to what stands at them, stay. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text that the workspace or the page wrote, as it may stand beside our own: it goes into a `<bdi>`, or into a sentence
 * that is spoken. An override could turn the digits of a number around, and the end of an isolate closes even the one
 * that a `<bdi>` makes, so none of them is let through.
 */
export function foreignText(text: unknown): string {
  return String(text).replace(CONTROLS, '');
}
