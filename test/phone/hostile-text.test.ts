import { expect } from '@open-wc/testing';
import { loadNumbering, readPlainly, NUMBER_CHECKS, NUMBER_FORMATS } from '../../src/phone/index.js';
import { randomSource } from './random-source.js';

const numbering = await loadNumbering();
const ANY = { country: 'US', format: 'national', check: 'any' } as const;

/** What a number may look like on the wire. */
const SENT = /^(\+?\d+|[\d*#]+)$/;

describe('hostile text', () => {
  const TEXTS: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['spaces', ' \t\n\u00a0\u200b'],
    ['words', 'not a number'],
    ['markup', '<img src=x onerror=alert(1)>6081234567'],
    ['a script', 'javascript:alert(6081234567)'],
    ['an address', 'sip:6081234567@example.com'],
    ['a null', '608\u0000123\u00004567'],
    ['half a character', '608\ud835123'],
    ['a fraction', '½608 123 4567'],
    ['a broken percent code', '%6081234567%'],
    ['251 digits', '1'.repeat(251)],
    ['a million digits', '1'.repeat(1_000_000)],
    ['a number after a million spaces', `${' '.repeat(1_000_000)}6081234567`],
  ];
  for (const [what, text] of TEXTS) {
    it(`is no number, with the library and without: ${what}`, () => {
      expect(numbering.read(text, ANY)).to.equal(undefined);
      expect(readPlainly(text)).to.equal(undefined);
      expect(numbering.format(text, 'US')).to.equal(text);
    });
  }

  for (const entered of [undefined, null, 6081234567, {}, [], Symbol('number')] as unknown as readonly string[]) {
    it(`is no number where it is not even a text: ${Object.prototype.toString.call(entered)}`, () => {
      expect(numbering.read(entered, ANY)).to.equal(undefined);
      expect(readPlainly(entered)).to.equal(undefined);
      expect(numbering.format(entered, 'US')).to.equal(entered);
    });
  }

  it('does not take long, whatever it repeats', () => {
    const pieces = [
      '1',
      '(',
      ',',
      '1,',
      ';',
      ';a',
      ';ext=',
      '1ext',
      '1x',
      '+',
      '#',
      '#1',
      '%2',
      ':',
      'a',
      '1;a=',
      '٣',
      '-1',
    ];
    for (const piece of pieces) {
      const text = piece.repeat(250).slice(0, 250);
      // The best of three, since a busy machine makes anything wait.
      const times = [1, 2, 3].map(() => {
        const from = performance.now();
        numbering.read(text, ANY);
        numbering.format(text, 'US');
        numbering.formatWhileTyping(text, 5, 'US');
        readPlainly(text);
        return performance.now() - from;
      });
      expect(Math.min(...times), piece).to.be.below(50);
    }
  });

  it('never throws and never sends anything but a number (20,000 seeded texts in all countries)', async () => {
    const { default: metadata } = await import('libphonenumber-js/min/metadata');
    const countries = Object.keys(metadata.countries);
    const random = randomSource(20_260_101);
    const characters = [...'00112233445566778899+*#;,x():-./ext=tel%2B٣９𝟙ß½é\u0000\u202e😀 '];
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: random(24) }, () => characters[random(characters.length)]).join('');
      const country = countries[random(countries.length)] ?? 'US';
      const format = NUMBER_FORMATS[random(NUMBER_FORMATS.length)] ?? 'national';
      const check = NUMBER_CHECKS[random(NUMBER_CHECKS.length)] ?? 'possible';
      for (const number of [numbering.read(text, { country, format, check }), readPlainly(text)]) {
        if (!number) continue;
        expect(number.send, text).to.match(SENT);
        expect(number.extension, text).to.match(/^\d*$/);
        expect(number.display, text).to.not.equal('');
      }
      expect(numbering.format(text, country), text).to.be.a('string');
    }
  });
});
