import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';

const numbering = await loadNumbering();

/** The field after an edit, and what becomes of it; `|` is the caret. */
type Row = readonly [what: string, edited: string, becomes: string, country?: string];

function edit(field: string, country = 'US', forward?: boolean): string {
  const { text, caret } = numbering.formatWhileTyping(field.replace('|', ''), field.indexOf('|'), country, forward);
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

function scenarios(rows: readonly Row[], forward?: boolean): void {
  for (const [what, edited, becomes, country] of rows) {
    it(`${what}: ${edited}`, () => {
      expect(edit(edited, country, forward)).to.equal(becomes);
    });
  }
}

describe('typing a number', () => {
  scenarios([
    ['leaves an empty field empty', '|', '|'],
    ['shows the first digit', '6|', '6|'],
    ['puts the caret before a separator that comes after it', '608|', '(608|)'],
    ['goes on after that separator', '(6081|)', '(608) 1|'],
    ['groups the digits', '(608) 1234|', '(608) 123-4|'],
    ['shows the whole number', '(608) 123-456|7', '(608) 123-456|7'],
    ['takes the groups away from a number that is too long', '(608) 123-45678|', '60812345678|'],
    ['forgives a space that was typed', '(608) 123 |', '(608) 123|'],
    ['groups an international number', '+4930123456|', '+49 30 123456|'],
    ['shows a leading plus at once', '+|', '+|'],
    ['keeps an international prefix', '0114930123456|', '011 49 30 123456|'],
    ['groups the British way', '02079460958|', '020 7946 0958|', 'GB'],
    ['groups the Russian way', '8912345|', '8 (912) 345|', 'RU'],
    ['groups the Argentine way', '0111523456789|', '011 15-2345-6789|', 'AR'],
    ['does without groups where the library fails', '02|', '02|', 'CV'],
  ]);
});

describe('editing within a number', () => {
  scenarios([
    ['inserts a digit in the middle', '(608) 19|23-456', '(608) 19|2-3456'],
    ['inserts a digit before the first', '5|(608) 123', '(5|60) 812-3'],
    ['inserts a digit at a separator', '(6089|) 123-456', '(608) 9|12-3456'],
    ['keeps its place as the number becomes too long', '(6508|) 123-4567', '6508|1234567'],
    ['deletes the first digit', '(|08) 123-4567', '|081234567'],
    ['deletes a digit in the middle', '(60|) 123-4567', '(60|1) 234-567'],
    ['deletes the last digit', '(608) 123-456|', '(608) 123-456|'],
    ['deletes the last digit of a group', '(608) 12|-4567', '(608) 12|4-567'],
    ['replaces a selection by a digit', '(608) 9|67', '(608) 9|67'],
    ['replaces a selection across groups', '(65|-4567', '(65|4) 567'],
    ['deletes everything but separators', '() |-', '|'],
    ['puts a plus before the rest', '+|1 608', '+|1 608'],
    ['keeps the caret at the start', '|6081234567', '|(608) 123-4567'],
    ['keeps the caret before the plus', '|+16081234567', '|+1 608 123 4567'],
  ]);
});

describe('deleting a separator with Backspace', () => {
  scenarios([
    ['leaves the caret after the digit before it', '(608)|123-4567', '(608|) 123-4567'],
    ['does so for the other one', '(608| 123-4567', '(608|) 123-4567'],
    ['does so for a dash', '(608) 123|4567', '(608) 123|-4567'],
    ['does so for the first one', '|608) 123-4567', '|(608) 123-4567'],
    ['does so for the last one', '(608|', '(608|)'],
  ]);

  it('never traps: as many presses as there are digits empty the field', () => {
    let field = edit('6081234567|');
    for (let digits = 10; digits > 0; digits--) field = edit(field.replace(/.\|/, '|'));
    expect(field).to.equal('|');
  });
});

describe('deleting a separator with Delete', () => {
  scenarios(
    [
      ['leaves the caret before the digit after it', '(608|123-4567', '(608) |123-4567'],
      ['does so for a dash', '(608) 123|4567', '(608) 123-|4567'],
      ['does so for the first one', '|608) 123-4567', '(|608) 123-4567'],
      ['stays at the end', '(608) 123-4567|', '(608) 123-4567|'],
      ['passes the last separator', '608|', '(608)|'],
    ],
    true,
  );

  it('never traps: as many presses as there are digits empty the field', () => {
    let field = edit('|6081234567', 'US', true);
    for (let digits = 10; digits > 0; digits--) field = edit(field.replace(/\|./, '|'), 'US', true);
    expect(field).to.equal('|');
  });
});

describe('pasting a number', () => {
  scenarios([
    ['with a country code', '+1 (608) 123-4567|', '+1 608 123 4567|'],
    ['with its plus in brackets', '(+1) 608|', '+1 608|'],
    ['with the country code alone', '1 608 123 4567|', '1 (608) 123-4567|'],
    ['with dots', '608.123.4567|', '(608) 123-4567|'],
    ['in Arabic-Indic digits', '٦٠٨١٢٣|', '(608) 123|'],
    ['in Devanagari digits', '६०८|१२३', '(608|) 123'],
    ['in full-width digits', '６０８１２３|', '(608) 123|'],
    ['with a full-width plus', '＋1608|', '+1 608|'],
    ['in digits of two units each', '𝟔𝟎𝟖𝟏|𝟐𝟑', '(608) 1|23'],
    ['in direction marks', '\u202a608\u200f123|4567\u202c', '(608) 123|-4567'],
    ['after a right-to-left mark', '\u200f|\u200f030123456', '|030 123456', 'DE'],
  ]);
});

describe('a number with an extension', () => {
  scenarios([
    ['is grouped, the extension left as it was typed', '6081234567x1|2', '(608) 123-4567x1|2'],
    ['keeps the caret before the extension', '6081234567| ext. 12', '(608) 123-4567| ext. 12'],
    ['keeps the caret in its spaces', '6081234567 | x12', '(608) 123-4567 | x12'],
    ['keeps the caret in the number', '608123|4567;ext=12', '(608) 123|-4567;ext=12'],
    ['keeps commas', '6081234567,,|12', '(608) 123-4567,,|12'],
    ['knows other languages', '608123456|7 доб. 12', '(608) 123-456|7 доб. 12'],
    ['goes on with its number too long', '60812345678 x12|', '60812345678 x12|'],
    ['keeps what follows a hash', '+4930123456#12|', '+49 30 123456#12|'],
    ['leaves the dash of Japan a dash', '03ー1234ー5678|', '03-1234-5678|', 'JP'],
  ]);
});

describe('a text that is not only a number', () => {
  for (const field of [
    'Allison|',
    '608*|',
    '*72|',
    '#31#|',
    '608;1|',
    '608,12|',
    'Allison 6081234567 x12|',
    '(608) 123-4567 x|',
    '60|+1 608',
    '608-1|-FLOWERS',
    '😀 608|',
    `${'1'.repeat(251)}|`,
  ]) {
    it(`is left untouched: ${field.slice(0, 24)}`, () => {
      expect(edit(field)).to.equal(field);
    });
  }
});
