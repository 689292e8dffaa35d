export { DIGITS } from './digits.js';
export { durationInWords } from './duration-in-words.js';
export { en, type Table, type WordKey, type Words } from './en.js';
export { fill, shortened } from './fill.js';
export { firstWords } from './first-words.js';
export { sentences, type SentenceKey, type Sentences } from './sentences.js';
