export { en, type Table, type WordKey, type Words } from './en.js';
export { fill } from './fill.js';
export { directionOf, registerWords, wantWords, watchWords, wordsIn } from './languages.js';
export { sentences, type SentenceKey, type Sentences } from './sentences.js';
