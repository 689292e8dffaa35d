import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';

const numbering = await loadNumbering();
const US = { country: 'US', format: 'national', check: 'possible' } as const;

describe('an extension', () => {
  const WRITTEN: readonly (readonly [entered: string, extension: string])[] = [
    ['(608) 123-4567 ext. 12', '12'],
    ['(608) 123-4567 Ext: 12', '12'],
    ['608-123-4567, ext 12', '12'],
    ['6081234567 extension 0012', '0012'],
    ['6081234567 ext 12345678901234567890', '12345678901234567890'],
    ['6081234567x12', '12'],
    ['608.123.4567 X 12', '12'],
    ['６０８１２３４５６７ｘ１２', '12'],
    ['608-123-4567 #12', '12'],
    ['6081234567#12#', '12'],
    ['6081234567,,12#', '12'],
    ['6081234567,12', '12'],
    ['6081234567;12', '12'],
    ['6081234567;ext=12', '12'],
    ['6081234567;ext12', '12'],
    ['6081234567;x12', '12'],
    ['6081234567; Durchwahl 12', '12'],
    ['6081234567;npdi;x12', '12'],
    ['6081234567;12;npdi', '12'],
    ['tel:+1-608-123-4567;ext=12', '12'],
    ['tel:+1-608-123-4567;isub=9;ext=12', '12'],
    ['608 123 4567 int 12', '12'],
    ['608 123 4567 anexo 12', '12'],
    ['608 123 4567 extensión 12', '12'],
    ['608 123 4567 poste 12', '12'],
    ['608 123 4567 ramal: 12', '12'],
    ['608 123 4567 Durchwahl 12', '12'],
    ['608 123 4567 доб. 12', '12'],
    ['６０８ー１２３ー４５６７（内線：１２）', '12'],
    ['\u200f٦٠٨ ١٢٣ ٤٥٦٧ تحويلة ١٢\u200f', '12'],
    ['(608) 123-4567', ''],
  ];
  for (const [entered, extension] of WRITTEN) {
    it(`is kept apart and never sent: ${entered}`, () => {
      expect(numbering.read(entered, US)).to.include({ send: '6081234567', display: '(608) 123-4567', extension });
    });
  }

  it('stays apart in every format', () => {
    for (const [format, send] of [
      ['national', '6081234567'],
      ['e164', '+16081234567'],
      ['as-entered', '16081234567'],
    ] as const) {
      expect(numbering.read('1-608-123-4567 x12', { ...US, format })).to.include({ send, extension: '12' });
    }
  });

  it('stays apart from an internal number', () => {
    expect(numbering.read('1234 x5', { ...US, check: 'any' })).to.include({ send: '1234', extension: '5' });
  });

  for (const entered of [
    '608-123-4567 x',
    '608-123-4567 ext',
    'ext 12',
    '608-123-4567 x1234567890',
    '608-123-4567 or 12',
    '1-800-FLOWERS ext',
    '608-123-4567 x12 x13',
    '608-123-4567;ext',
    '608-123-4567;x',
    '608-123-4567; home',
    '608-123-4567;or 12',
    '608-123-4567;',
  ]) {
    it(`is not guessed at: ${entered}`, () => {
      expect(numbering.read(entered, { ...US, check: 'any' })).to.equal(undefined);
    });
  }
});

describe('the text of a link', () => {
  const LINKS: readonly (readonly [what: string, link: string, send: string])[] = [
    ['with visual separators', 'tel:+1-(608)-123.4567', '+16081234567'],
    ['in capitals', 'TEL:+16081234567', '+16081234567'],
    ['with percent codes', 'tel:%2B1%20608%20123%204567', '+16081234567'],
    ['with a number as its context', 'tel:123-4567;phone-context=+1-608', '+16081234567'],
    ['with a context that it does not need', 'tel:+1-608-123-4567;phone-context=+44', '+16081234567'],
    ['with a domain as its context', 'tel:608-123-4567;phone-context=example.com', '+16081234567'],
    ['with parameters that mean nothing here', 'tel:+16081234567;isub=1411;x-note=call%20back', '+16081234567'],
    ['with a parameter that has no value', 'tel:+16081234567;npdi', '+16081234567'],
    ['with one before others', 'tel:+16081234567;npdi;rn=+16085550000', '+16081234567'],
    ['with a digit in the name of one', 'tel:+16081234567;x2=3;3-b;c4', '+16081234567'],
    ['after a label', 'Phone: (608) 123-4567', '+16081234567'],
    ['in direction marks', '\u202a\u200e+1 608 123 4567\u202c', '+16081234567'],
    ['with spaces that do not break', '608\u00a0123\u202f4567', '+16081234567'],
    ['with typographic dashes', '608–123—4567', '+16081234567'],
  ];
  for (const [what, link, send] of LINKS) {
    it(`is read, ${what}: ${link}`, () => {
      expect(numbering.read(link, { ...US, format: 'e164' })?.send).to.equal(send);
    });
  }
});
