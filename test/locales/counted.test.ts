import { expect } from '@open-wc/testing';
import { counted, durationInWords, fill } from '../../src/locales/index.js';

/** Each language with the forms that it has. */
const CALLS = {
  en: 'one:{count} call|other:{count} calls',
  de: 'one:{count} Anruf|other:{count} Anrufe',
  fr: 'one:{count} appel|other:{count} appels',
  ja: '{count}件の通話',
  ar: 'zero:لا مكالمات|one:مكالمة واحدة|two:مكالمتان|few:{count} مكالمات|many:{count} مكالمة|other:{count} مكالمة',
};

describe('a sentence with a count', () => {
  const COUNTS: readonly (readonly [lang: keyof typeof CALLS, tag: string, count: number, sentence: string])[] = [
    ['en', 'en', 0, '0 calls'],
    ['en', 'en', 1, '1 call'],
    ['en', 'en-GB', 2, '2 calls'],
    ['en', 'en', 1_234, '1,234 calls'],
    ['de', 'de', 1, '1 Anruf'],
    ['de', 'de', 1_234, '1.234 Anrufe'],
    ['fr', 'fr', 0, '0 appel'],
    ['fr', 'fr', 2, '2 appels'],
    // A category that the sentence has no form of gets the general one.
    ['fr', 'fr', 1_000_000, '1\u202f000\u202f000 appels'],
    ['ja', 'ja', 3, '3件の通話'],
    ['ar', 'ar', 0, 'لا مكالمات'],
    ['ar', 'ar', 1, 'مكالمة واحدة'],
    ['ar', 'ar', 2, 'مكالمتان'],
    ['ar', 'ar', 3, '3 مكالمات'],
    ['ar', 'ar-EG', 11, '11 مكالمة'],
    ['ar', 'ar-SA', 100, '100 مكالمة'],
  ];
  for (const [lang, tag, count, sentence] of COUNTS) {
    it(`is right in ${tag} for ${count}`, () => {
      expect(counted(CALLS[lang], count, { lang: tag })).to.equal(sentence);
    });
  }

  it('takes further values, and keeps a colon and a name of its own', () => {
    const sentence = 'one:{name}: {count} call|other:{name}: {count} calls';
    expect(counted(sentence, 2, { lang: 'en' }, { name: 'Allison' })).to.equal('Allison: 2 calls');
    expect(counted('Anrufe: {count}', 2, { lang: 'de' })).to.equal('Anrufe: 2');
  });
});

describe('a duration in words', () => {
  const DURATIONS: readonly (readonly [milliseconds: number, lang: string, words: string])[] = [
    [0, 'en', '0 seconds'],
    [-1, 'en', '0 seconds'],
    [1_999, 'en', '1 second'],
    [300_000, 'en', '5 minutes'],
    [3_723_000, 'en', '1 hour, 2 minutes, 3 seconds'],
    [3_723_000, 'de', '1 Stunde, 2 Minuten und 3 Sekunden'],
    [120_000, 'ja', '2 分'],
    [180_000, 'ar-EG', '3 دقائق'],
  ];
  for (const [milliseconds, lang, words] of DURATIONS) {
    it(`is said in ${lang}: ${milliseconds} ms`, () => {
      expect(durationInWords(milliseconds, { lang })).to.equal(words);
    });
  }

  it('is what the engine itself says, where it can', function () {
    const { DurationFormat } = Intl as unknown as {
      DurationFormat?: new (lang: string, options: object) => { format(duration: object): string };
    };
    for (const lang of ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ar']) {
      const own = durationInWords(7_384_000, { lang });
      expect(own).to.match(/4/);
      if (!DurationFormat) continue;
      const format = new DurationFormat(lang, { style: 'long', numberingSystem: 'latn' });
      expect(own).to.equal(format.format({ hours: 2, minutes: 3, seconds: 4 }));
    }
  });
});

describe('a sentence with values', () => {
  it('takes them, and leaves a place that nobody fills', () => {
    expect(fill('{a} and {b}', { a: '1' })).to.equal('1 and {b}');
    expect(fill('nothing')).to.equal('nothing');
  });
});
