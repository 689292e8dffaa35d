import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import { randomSource } from './random-source.js';

const numbering = await loadNumbering();

type Row = readonly [what: string, pasted: string, becomes: string, country?: string];

/** Alone, what is pasted is a number already, and its formatting is for the field to do. */
const NUMBERS: readonly Row[] = [
  ['digits', '6081234567', '6081234567'],
  ['with a country code', '+1 (608) 123-4567', '+1 (608) 123-4567'],
  ['between spaces', '  608 123 4567\t', '608 123 4567'],
  ['on two lines', '608 123\r\n4567', '608 123 4567'],
  ['between paragraphs', '608 123\u20294567', '608 123 4567'],
  ['with spaces that do not break', '608\u00a0123\u202f4567', '608 123 4567'],
  ['full-width', '０３－１２３４－５６７８', '０３－１２３４－５６７８', 'JP'],
  ['Arabic-Indic', '٠٥٠ ١٢٣ ٤٥٦٧', '٠٥٠ ١٢٣ ٤٥٦٧', 'AE'],
  ['Extended Arabic-Indic', '۰۵۰ ۱۲۳ ۴۵۶۷', '۰۵۰ ۱۲۳ ۴۵۶۷', 'AE'],
  ['a service code', '*72', '*72'],
  ['part of a number', '(608) 1', '(608) 1'],
];

const EXTENSIONS: readonly Row[] = [
  ['ext.', '608-123-4567 ext. 12', '608-123-4567 ext. 12'],
  ['x', '608-123-4567x12', '608-123-4567x12'],
  ['of Russia', '+7 495 123-45-67 доб. 12', '+7 495 123-45-67 доб. 12'],
  ['a parameter', '6081234567;ext=12', '6081234567 x12'],
];

const LINKS: readonly Row[] = [
  ['a link', 'tel:+1-608-123-4567', '+16081234567'],
  ['a link with an extension', 'tel:+1-608-123-4567;ext=12', '+16081234567 x12'],
  ['a link with codes', 'tel:%2B1%20608%20123%204567', '+16081234567'],
  ['codes alone', '%2B1%20608%20123%204567', '+16081234567'],
  ['a link with a context', 'tel:123-4567;phone-context=+1-608', '+16081234567'],
  ['capitals', 'TEL: +49 30 123456', '+4930123456'],
];

const PROSE: readonly Row[] = [
  ['a label', 'Tel.: +49 30 123456', '+49 30 123456'],
  ['a label without a colon', 'Tel. +49 30 123456', '+49 30 123456'],
  ['a label in Arabic', '\u200fهاتف: ٠٥٠ ١٢٣ ٤٥٦٧', '٠٥٠ ١٢٣ ٤٥٦٧', 'AE'],
  ['a label in Japanese', '電話：０３－１２３４－５６７８', '０３－１２３４－５６７８', 'JP'],
  ['a sentence', 'Call me at (608) 123-4567 today!', '(608) 123-4567'],
  ['a sentence with an extension', 'Call (608) 123-4567 ext. 12, please.', '(608) 123-4567 ext. 12'],
  ['a signature', 'Allison Smith\nmobile +1 608 123 4567\nExample Inc.', '+1 608 123 4567'],
  ['brackets around it', 'Allison (608-123-4567)', '(608-123-4567'],
  ['a note behind it', '608-123-4567 (work)', '608-123-4567'],
  ['a plus in brackets', 'Fax (+49) 30 123456', '(+49) 30 123456'],
];

const LEFT: readonly Row[] = [
  ['no number', 'Allison Smith', 'Allison Smith'],
  ['nothing', '', ''],
  ['spaces', ' \n ', ''],
  ['two numbers', '608-123-4567, 608-123-4568', '608-123-4567, 608-123-4568'],
  ['two numbers in prose', '608-123-4567 or 608-123-4568', '608-123-4567 or 608-123-4568'],
  ['other digits', 'Room 12, call 608-123-4567', 'Room 12, call 608-123-4567'],
  ['digits that are no number', 'Room 12', 'Room 12'],
  ['a few digits that may be anything', 'Room 1234', 'Room 1234', 'DE'],
  ['a long text', `${'Allison '.repeat(40)}608-123-4567`, `${'Allison '.repeat(40)}608-123-4567`],
];

describe('a text that is pasted', () => {
  const TABLES = { 'is a number': NUMBERS, 'has an extension': EXTENSIONS, 'is a link': LINKS };
  for (const [title, rows] of Object.entries(TABLES)) {
    for (const [what, pasted, becomes, country = 'US'] of rows) {
      it(`${title}, ${what}: ${pasted}`, () => {
        expect(numbering.fromPaste(pasted, country)).to.equal(becomes);
      });
    }
  }

  for (const [what, pasted, becomes, country = 'US'] of PROSE) {
    it(`has one number in it, ${what}: ${pasted}`, () => {
      expect(numbering.fromPaste(pasted, country)).to.equal(becomes);
    });
  }

  for (const [what, pasted, becomes, country = 'US'] of LEFT) {
    it(`stays as it is where it is not plain what is meant, ${what}: ${pasted.slice(0, 40)}`, () => {
      expect(numbering.fromPaste(pasted, country)).to.equal(becomes);
    });
  }

  it('is dialled as it would have been, or not at all; no digit is lost (10,000 seeded texts)', () => {
    const random = randomSource(20_260_202);
    const pieces = [
      '608',
      '123',
      '4567',
      '+1',
      '+49 30',
      ' ',
      '-',
      '(',
      ')',
      'x12',
      ' ext. 7',
      'Tel.: ',
      '\n',
      'or',
      '٣',
    ];
    const options = { country: 'US', format: 'national', check: 'possible' } as const;
    const digits = (text: string) => text.replace('٣', '3').replace(/\D/g, '');
    let read = 0;
    for (let round = 0; round < 10_000; round++) {
      const text = Array.from({ length: 1 + random(6) }, () => pieces[random(pieces.length)]).join('');
      const pasted = numbering.fromPaste(text, 'US');
      expect(digits(pasted.replaceAll('٣', '3')), JSON.stringify(text)).to.equal(digits(text.replaceAll('٣', '3')));
      const before = numbering.read(text, options);
      if (!before) continue;
      read++;
      expect(numbering.read(pasted, options), JSON.stringify(text)).to.deep.equal(before);
    }
    expect(read, 'texts that were numbers').to.be.above(50);
  });
});
