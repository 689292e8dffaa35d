/**
 * Folding: what makes two spellings of one name equal. The documentation writes most names in more than one way.
 */

/**
 * Folds a key or an envelope value: drops spaces (no-break spaces too), `_` and `-`, and lower-cases.
 *
 * Our own rule, since nothing is documented: it makes every printed spelling of a name equal, and no two names alike.
 */
export function fold(name: string): string {
  return name.replace(/[\s_-]+/g, '').toLowerCase();
}

/** Folds a call state: trims, upper-cases, and turns each run of spaces or hyphens into one `_`. */
export function foldState(state: string): string {
  return state
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
}
