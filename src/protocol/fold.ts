/**
 * Folding: what makes two spellings of one name equal. The documentation writes most names in more than one way.
 */

/** The wire's names are a hundred, and each message has them again. */
const folded = new Map<string, string>();
/** A hostile workspace makes names up, which must not fill the memory. */
const MOST_REMEMBERED = 500;
/** No name of the wire is half as long, and a hostile one may be of any length. Characters. */
const MAX_NAME = 50;

/**
 * Folds a key or an envelope value: drops spaces (no-break spaces too), `_` and `-`, and lower-cases.
 *
 * Our own rule, since nothing is documented: it makes every printed spelling of a name equal, and keeps different names
 * apart. What is too long for a name stays as it is.
 */
export function fold(name: string): string {
  if (name.length > MAX_NAME) return name;
  const known = folded.get(name);
  if (known !== undefined) return known;
  const answer = name.replace(/[\s_-]+/g, '').toLowerCase();
  if (folded.size < MOST_REMEMBERED) folded.set(name, answer);
  return answer;
}

/** Folds a call state: trims, upper-cases, and turns each run of spaces or hyphens into one `_`. */
export function foldState(state: string): string {
  return state
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
}
