/** A longer text is cut: nobody reads on, and a page must not be held up by it. Characters. */
const MAX_TEXT = 20_000;

/**
 * A message as text, laid out for reading: JSON text stays as it came. Whatever it is made of, this answers: a message
 * comes from outside, and its getters may throw.
 */
export function messageText(message: unknown): string {
  try {
    let left = MAX_TEXT;
    // What is beyond the bound is not even looked at: a log has two hundred of these.
    const bounded = (_key: string, value: unknown): unknown => {
      const part: unknown = typeof value === 'string' || Array.isArray(value) ? value.slice(0, left) : value;
      left -= typeof part === 'string' ? part.length : 1;
      return left < 0 ? undefined : part;
    };
    const text = typeof message === 'string' ? message : (JSON.stringify(message, bounded, 2) as string | undefined);
    return (text ?? String(message)).slice(0, MAX_TEXT);
  } catch {
    return '(a message that cannot be written down)';
  }
}
