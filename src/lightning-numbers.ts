/**
 * What the script for Lightning has no room for: the numbering plans, and the numbers in a page's text. A page loads it
 * before that script: what is on show when it comes later stays as it is until it is rendered anew. Without it numbers
 * are read plainly.
 */
export * as numbering from './phone/numbering.js';
export * as text from './click-to-dial/text-numbers.js';
