/** Marks that turn the direction of whatever follows them, the sentence's own words too. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Puts values into a sentence: `{name}` stands for the value of that name, and stays where there is none. A value may be
 * anything that somebody has pasted, so it is cut after a hundred characters and cannot turn the sentence around.
 */
export function fill(sentence: string, values?: Readonly<Record<string, string>>): string {
  if (!values) return sentence;
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    (values[name] ?? place).replace(TURNS, '').replace(/^([^]{100})[^]+/, '$1…'),
  );
}

/** A value by itself, cut and turned straight as it would be in a sentence. */
export function shortened(value: string): string {
  return fill('{value}', { value });
}
