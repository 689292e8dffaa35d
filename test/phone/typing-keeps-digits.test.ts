import { expect } from '@open-wc/testing';
import { loadNumbering, type TypedText } from '../../src/phone/index.js';
import { randomSource } from './random-source.js';

const numbering = await loadNumbering();

const COUNTRIES = [
  'US',
  'CA',
  'GB',
  'DE',
  'FR',
  'IT',
  'ES',
  'BR',
  'AR',
  'MX',
  'RU',
  'HU',
  'JP',
  'CN',
  'IN',
  'AU',
  'CV',
  'WS',
];
const PASTED = ['+44 20 7946 0958', '(608) 123-4567', '٠٣٠', '０３', '+', '-', ' ', '00', '+1', '\u200f', '𝟙', ' x12'];

/** Digits as ASCII, and a plus, in their order: written without the code that is tested. */
function significant(text: string): string {
  const wide = text.replace(/[\uff01-\uff5e𝟘-𝟡]/gu, (character) => character.normalize('NFKC'));
  return wide.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).replace(/[^\d+]/g, '');
}

describe('random editing', () => {
  it('loses, doubles and moves no digit, and the caret stays with its digit (6,000 seeded edits)', () => {
    const random = randomSource(608_123_4567);
    let field: TypedText = { text: '', caret: 0 };
    let formatted = 0;
    for (let round = 0; round < 6_000; round++) {
      if (round % 40 === 0) field = { text: '', caret: 0 };
      const country = COUNTRIES[Math.floor(round / 40) % COUNTRIES.length] ?? 'US';
      const edited = randomEdit(field, random);
      field = numbering.formatWhileTyping(edited.text, edited.caret, country);

      const context = `${country}: ${JSON.stringify(edited)} became ${JSON.stringify(field)}`;
      expect(significant(field.text), context).to.equal(significant(edited.text));
      expect(significant(field.text.slice(0, field.caret)), context).to.equal(
        significant(edited.text.slice(0, edited.caret)),
      );
      expect(field.caret, context).to.be.within(0, field.text.length);
      if (/[ ()-]/.test(field.text)) formatted++;
    }
    expect(formatted, 'edits that ended in a text with separators').to.be.above(1_000);
  });

  it('changes nothing when a formatted text is formatted again', () => {
    const random = randomSource(42);
    for (let round = 0; round < 2_000; round++) {
      const country = COUNTRIES[random(COUNTRIES.length)] ?? 'US';
      const digits = Array.from({ length: random(16) }, () => random(10)).join('');
      const text = `${random(4) === 0 ? '+' : ''}${digits}`;
      const once = numbering.formatWhileTyping(text, random(text.length + 1), country);
      expect(numbering.formatWhileTyping(once.text, once.caret, country), text).to.deep.equal(once);
    }
  });
});

/** A digit typed, a key pressed that deletes, a selection replaced, or something pasted, wherever the caret goes. */
function randomEdit({ text, caret }: TypedText, random: (below: number) => number): TypedText {
  const at = random(3) === 0 ? random(text.length + 1) : caret;
  const until = Math.min(text.length, at + random(4));
  switch (random(8)) {
    case 0:
      return { text: text.slice(0, Math.max(0, at - 1)) + text.slice(at), caret: Math.max(0, at - 1) };
    case 1:
      return { text: text.slice(0, at) + text.slice(at + 1), caret: at };
    case 2:
      return replace(text, at, until, PASTED[random(PASTED.length)] ?? '');
    case 3:
      return replace(text, at, until, String(random(10)));
    default:
      return replace(text, at, at, String(random(10)));
  }
}

function replace(text: string, from: number, until: number, by: string): TypedText {
  return { text: text.slice(0, from) + by + text.slice(until), caret: from + by.length };
}
