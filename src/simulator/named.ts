/**
 * Looks a name up in a table of the simulator.
 *
 * @param what What the table holds, for the error's text.
 * @throws TypeError for a name that is not in it: a scenario that is misspelt must not quietly become another.
 */
export function named<T>(table: Readonly<Record<string, T>>, name: string, what: string): T {
  const value = Object.hasOwn(table, name) ? table[name] : undefined;
  if (value === undefined) throw new TypeError(`"${name}" is no ${what}; known are ${Object.keys(table).join(', ')}.`);
  return value;
}
