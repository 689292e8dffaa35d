import { expect } from '@open-wc/testing';
import { numbersIn } from './numbering.js';

/** What people and their papers are filed under, each with the default country. */
const FILED: Readonly<Record<string, readonly (readonly [country: string, text: string])[]>> = {
  'people, by their number': [
    ['US', '123-45-6789'],
    ['ES', '123-45-6789'],
    ['BR', '123.456.789-09'],
    ['BR', '12.345.678/0001-95'],
    ['CL', '12.345.678-5'],
    ['CH', '756.1234.5678.97'],
    ['SE', '19811218-9876'],
    ['SE', '811218-9876'],
    ['IN', '1234 5678 9012'],
    ['KR', '900101-1234567'],
    ['AU', '51 824 753 556'],
    ['AU', '123 456 782'],
    ['DK', '010190-1234'],
    ['FI', '131052-308T'],
    ['US', '12-3456789'],
  ],
  'accounts and the like, by their label': [
    ['GB', 'acc. 01234567'],
    ['DE', 'Kto 0123456789'],
    ['DE', 'Konto: 0123456789'],
    ['DE', 'Vertrag 0123456789'],
    ['DE', 'Artikel 0815-4711-001'],
    ['IT', 'P.IVA 01234567890'],
    ['IT', 'Partita IVA: 01234567890'],
    ['AR', 'CUIT 20-12345678-6'],
    ['AU', 'ACN 004 085 616'],
    ['US', 'Passcode 6085550123'],
    ['US', 'Access code: 6085550123'],
    ['US', 'A/C 6085550123'],
    ['US', 'Loan 6085550123'],
    ['US', 'License 6085550123'],
    ['US', 'UID 6085550123'],
  ],
};

for (const [what, rows] of Object.entries(FILED)) {
  describe(`what is no number: ${what}`, () => {
    for (const [country, text] of rows) {
      it(`is left alone in ${country}: ${text}`, () => {
        expect(numbersIn(text, country)).to.deep.equal([]);
      });
    }
  });
}
