import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';

const numbering = await loadNumbering();

describe('a number that the workspace speaks of', () => {
  const SHOWN: readonly (readonly [number: string, country: string, shown: string])[] = [
    ['6081234567', 'US', '(608) 123-4567'],
    ['16081234567', 'US', '(608) 123-4567'],
    ['+16081234567', 'US', '(608) 123-4567'],
    ['+16081234567', 'DE', '+1 608 123 4567'],
    ['+14165550123', 'US', '(416) 555-0123'],
    ['tel:+442079460958', 'US', '+44 20 7946 0958'],
    ['+442079460958', 'GB', '020 7946 0958'],
    ['+77172123456', 'RU', '8 (7172) 12 34 56'],
    ['٠٣٠١٢٣٤٥٦', 'DE', '030 123456'],
    ['6081234567;ext=12', 'US', '(608) 123-4567 x12'],
    ['+4969123 ext. 7', 'US', '+49 69 123 x7'],
  ];
  for (const [number, country, shown] of SHOWN) {
    it(`is shown in ${country} as people write it: ${number}`, () => {
      expect(numbering.format(number, country)).to.equal(shown);
    });
  }

  const UNREAD: readonly (readonly [what: string, number: string, country: string])[] = [
    ['withheld', 'anonymous', 'US'],
    ['empty', '', 'US'],
    ['an address', 'sip:2041@pbx.example.com', 'US'],
    ['masked', '******4567', 'US'],
    ['a short code', '911', 'US'],
    ['an internal number where numbers may be as short', ' 1234', 'DE'],
    ['a number of another country without its +', '442079460958', 'US'],
    ['a code that no country has', '+999 12 34 56', 'US'],
  ];
  for (const [what, number, country] of UNREAD) {
    it(`is shown as it was where it is ${what}`, () => {
      expect(numbering.format(number, country)).to.equal(number);
    });
  }
});
