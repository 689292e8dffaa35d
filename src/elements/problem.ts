import { fill, type Words } from '../locales/index.js';

/** What is wrong with a number that was refused. */
export function problemOf(number: string, words: Words): string {
  return fill(words[number.trim() === '' ? 'no-number' : 'invalid-number'], { value: number });
}
