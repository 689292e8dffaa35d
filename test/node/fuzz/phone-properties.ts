import assert from 'node:assert/strict';
import fc from 'fast-check';
import metadata from 'libphonenumber-js/min/metadata';
import { readParams } from '../../../src/click-to-dial/record-of.js';
import { loadNumbering, NUMBER_CHECKS, NUMBER_FORMATS, readPlainly } from '../../../src/phone/index.js';
import { anything, huge, mischievousText } from './hostile-cases.js';
import { property, Share, type Property } from './property.js';

const numbering = await loadNumbering();

export const read = new Share();

/** What a number may look like on the wire. */
const SENT = /^(\+?\d+|[\d*#]+)$/;

const country = fc.oneof(fc.constantFrom('US', 'DE', 'BR', 'IT'), fc.constantFrom(...Object.keys(metadata.countries)));
const options = fc.record({
  country,
  format: fc.constantFrom(...NUMBER_FORMATS),
  check: fc.constantFrom(...NUMBER_CHECKS),
});

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^\d{1,5}$/) },
  { weight: 2, arbitrary: fc.constantFrom(' ', '-', '(', ')', '.', '/', '\u00a0', '\u2011') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '+',
      'tel:',
      ';ext=',
      'x',
      ' ext. ',
      ',',
      ';',
      '#',
      '*',
      '%2B',
      '٣',
      '９',
      '𝟙',
      '\u202e',
    ),
  },
);
/** A number as people and pages write it, or nearly. */
const typed = fc
  .tuple(fc.constantFrom('', '', '+', 'tel:', 'tel:+', '00'), fc.array(piece, { minLength: 1, maxLength: 8 }))
  .map(([start, pieces]) => start + pieces.join(''));

const digitsOf = (text: string): string => text.replace(/[^\d+]/g, '');

export const PHONE_PROPERTIES: readonly Property[] = [
  property('a number is read as one that can be sent, or not at all', 12_000, fc.tuple(typed, options), (given) => {
    const [text, how] = given;
    const number = numbering.read(text, how);
    read.count(number !== undefined);
    if (!number) return;
    assert.match(number.send, SENT);
    assert.match(number.extension, /^\d*$/);
    assert.notEqual(number.display, '');
  }),
  property('no text and no thing is too much to be read', 5_000, fc.oneof(mischievousText, anything), (thing) => {
    const text = thing as string;
    assert.match(readPlainly(text)?.send ?? '0', SENT);
    assert.match(numbering.read(text, { country: 'US', format: 'national', check: 'any' })?.send ?? '0', SENT);
    const written = numbering.format(text, 'US');
    assert.ok(typeof written === 'string' || Object.is(written, text));
  }),
  property('without the library a number is read as what was entered', 4_000, typed, (text) => {
    const number = readPlainly(text);
    if (number) assert.equal(number.send.replace(/[*#]/g, ''), digitsOf(text));
  }),
  property(
    'typing loses, doubles and moves no digit, and the caret stays in the text',
    5_000,
    fc.tuple(fc.stringMatching(/^\+?[\d ()-]{0,20}$/), fc.nat({ max: 22 }), country, fc.boolean()),
    ([text, at, home, forward]) => {
      const caret = Math.min(at, text.length);
      const shown = numbering.formatWhileTyping(text, caret, home, forward);
      assert.equal(digitsOf(shown.text), digitsOf(text));
      assert.ok(shown.caret >= 0 && shown.caret <= shown.text.length);
      assert.equal(digitsOf(shown.text.slice(0, shown.caret)), digitsOf(text.slice(0, caret)));
    },
  ),
  property('no text is too long to be refused', 100, huge, (thing) => {
    const text = typeof thing === 'string' ? thing : '';
    assert.equal(numbering.read(text, { country: 'US', format: 'national', check: 'any' }), undefined);
    readPlainly(text);
    numbering.format(text, 'US');
    numbering.formatWhileTyping(text, 5, 'US');
  }),
  property('params are JSON, or the text as it is', 4_000, fc.oneof(fc.json(), mischievousText), (text) => {
    const params = readParams(text);
    if (typeof params === 'string') assert.ok(params === text || JSON.stringify(params) !== '');
    else assert.deepEqual(params, JSON.parse(text));
  }),
];
