/** Puts values into a sentence: `{name}` stands for the value of that name, and stays where there is none. */
export function fill(sentence: string, values: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
