import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';

const numbering = await loadNumbering();

describe('where a number belongs', () => {
  const KNOWN: readonly (readonly [
    entered: string,
    home: string,
    countries: string,
    code: string,
    isAbroad: boolean,
  ])[] = [
    ['6081234567', 'US', 'US', '1', false],
    ['(242) 322-1234', 'US', 'BS', '1', false],
    ['+1 416 555 0123', 'US', 'CA', '1', false],
    ['+1 416 555 0123', 'DE', 'CA', '1', true],
    ['1-800-FLOWERS', 'US', 'US', '1', false],
    ['6081234567 x12', 'US', 'US', '1', false],
    ['030 123456', 'DE', 'DE', '49', false],
    ['+49', 'US', 'DE', '49', true],
    ['+49', 'DE', 'DE', '49', false],
    ['01149', 'US', 'DE', '49', true],
    ['0049 30', 'FR', 'DE', '49', true],
    ['+٤٩', 'AE', 'DE', '49', true],
    ['+7', 'US', 'RU KZ', '7', true],
    ['+77', 'US', 'KZ', '7', true],
    ['+39', 'US', 'IT VA', '39', true],
    ['+44 7', 'GB', 'GB GG IM JE', '44', false],
    ['+44 1481 712345', 'GB', 'GG', '44', false],
  ];
  for (const [entered, home, countries, callingCode, isAbroad] of KNOWN) {
    it(`is told from ${entered}, in ${home}`, () => {
      expect(numbering.originOf(entered, home)).to.deep.equal({
        countries: countries.split(' '),
        callingCode,
        isAbroad,
      });
    });
  }

  it('is any of the countries that share a calling code, the main one first', () => {
    const origin = numbering.originOf('+1 608', 'US');
    expect(origin?.countries).to.have.length(25);
    expect(origin?.countries[0]).to.equal('US');
  });

  const UNKNOWN: readonly (readonly [what: string, entered: string, home: string])[] = [
    ['nothing', '', 'US'],
    ['a plus', '+', 'US'],
    ['words', 'Allison', 'US'],
    ['the first digits of a number without a country code', '608', 'US'],
    ['an internal number', '1234', 'DE'],
    ['a code of no country yet', '+99', 'US'],
    ['a service that is no country’s', '+800 1234 5678', 'US'],
    ['the beginning of such a service', '+800', 'US'],
    ['a service code', '*72', 'US'],
    ['what the library fails at', '02', 'CV'],
  ];
  for (const [what, entered, home] of UNKNOWN) {
    it(`is not known of ${what}: ${entered}`, () => {
      expect(numbering.originOf(entered, home)).to.equal(undefined);
    });
  }
});
