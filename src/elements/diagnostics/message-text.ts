/** A longer text is cut: nobody reads on, and a page must not be held up by it. Characters. */
const MAX_TEXT = 20_000;

/**
 * A message as text, laid out for reading: JSON text stays as it came. Whatever it is made of, this answers: a message
 * comes from outside, and its getters may throw.
 */
export function messageText(message: unknown): string {
  try {
    const text = typeof message === 'string' ? message : (JSON.stringify(message, null, 2) as string | undefined);
    return (text ?? String(message)).slice(0, MAX_TEXT);
  } catch {
    return '(a message that cannot be written down)';
  }
}
