/** The longest that a value stands in a sentence: it may be anything that somebody has pasted. Characters. */
const LONGEST = 100;
/** Marks that turn the direction of whatever follows, the sentence's own words too. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Puts values into a sentence: `{name}` stands for the value of that name, and stays where there is none. */
export function fill(sentence: string, values: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value).replace(TURNS, '');
  });
}
