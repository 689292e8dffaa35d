/** A longer text is not parsed: no documented message comes near, and parsing holds up the page. Characters. */
const MAX_TEXT = 1_000_000;

/**
 * A string, or a run of no-break spaces outside of one. An unterminated string runs to the end of the text, so that
 * no text makes the search start over at each of its quotes.
 */
const STRING_OR_GAP = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|\u00a0+/g;

/**
 * Parses JSON text as the workspace writes it: the documentation's own sample is indented with no-break spaces, which
 * `JSON.parse` refuses. Outside strings they count as spaces; inside they stay.
 *
 * @returns the value, or `undefined` for text that is no JSON even so, or is too long to be a message
 */
export function parse(text: string): unknown {
  if (text.length > MAX_TEXT) return undefined;
  const value = tryParse(text);
  // Most texts on a window are other people's and no JSON at all: only what can be mended is tried again.
  if (value !== undefined || !text.includes('\u00a0')) return value;
  return tryParse(text.replace(STRING_OR_GAP, (part) => (part.startsWith('"') ? part : ' ')));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
