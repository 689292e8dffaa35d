import { expect, waitUntil } from '@open-wc/testing';
import { en } from '../../src/locales/index.js';
import { directionOf, takeWords, wantWords, watchWords, wordsIn } from '../../src/locales/languages.js';

async function brought(tag: string): Promise<void> {
  wantWords(tag);
  await waitUntil(() => wordsIn(tag).call !== en.call, `the words for ${tag}`);
}

describe('the words for a language tag', () => {
  const LOOKUPS: readonly (readonly [tag: string, call: string, lang: string, dir: 'ltr' | 'rtl'])[] = [
    ['es', 'Llamar', 'es', 'ltr'],
    ['es-MX', 'Llamar', 'es-MX', 'ltr'],
    ['ES-mx', 'Llamar', 'es-MX', 'ltr'],
    ['es_419', 'Llamar', 'es-419', 'ltr'],
    ['fr-CA', 'Appeler', 'fr-CA', 'ltr'],
    ['de', 'Anrufen', 'de', 'ltr'],
    ['pt', 'Ligar', 'pt', 'ltr'],
    ['pt-BR', 'Ligar', 'pt-BR', 'ltr'],
    ['pt-PT', 'Ligar', 'pt-PT', 'ltr'],
    ['ja-JP', '発信', 'ja-JP', 'ltr'],
    ['AR-eg', 'اتصال', 'ar-EG', 'rtl'],
    ['ar-u-nu-arab', 'اتصال', 'ar-u-nu-arab', 'rtl'],
  ];
  for (const [tag, call, lang, dir] of LOOKUPS) {
    it(`are found: ${tag}`, async () => {
      await brought(tag);
      expect(wordsIn(tag)).to.include({ call, lang, dir });
    });
  }

  for (const tag of ['en', 'en-GB']) {
    it(`are there from the first: ${tag}`, () => {
      expect(wordsIn(tag)).to.deep.equal({ ...en, lang: tag });
    });
  }

  for (const tag of ['zh', 'he-IL', '', 'x', 'english please', '*', 'valueOf', '__proto__', 'toString']) {
    it(`are English, and say so, where there are none: “${tag}”`, () => {
      wantWords(tag);
      expect(wordsIn(tag)).to.deep.equal(en);
    });
  }

  it('are one object for as long as nothing changes, and nobody can change it', async () => {
    await brought('de');
    expect(wordsIn('de')).to.equal(wordsIn('de'));
    expect(wordsIn('de')).to.be.frozen;
  });

  it('are told of when they come, and once only', async () => {
    let times = 0;
    const undo = watchWords(() => times++);
    wantWords('fr');
    await waitUntil(() => wordsIn('fr').call === 'Appeler');
    wantWords('fr');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(times).to.be.at.most(1);
    undo();
    takeWords('nn', { call: 'Ring' });
    expect(times).to.be.at.most(1);
  });

  it('run from right to left where the language or its script does', () => {
    expect(['ar', 'he', 'fa-IR', 'ur', 'iw', 'az-Arab', 'ckb'].map(directionOf)).to.deep.equal(Array(7).fill('rtl'));
    expect(['en', 'arn', 'az', 'ja', 'fil', '', '?'].map(directionOf)).to.deep.equal(Array(7).fill('ltr'));
  });
});

describe('words that a page registers', () => {
  it('make a new language; what is missing in it is English', () => {
    takeWords('nl', { call: 'Bellen' });
    expect(wordsIn('nl-BE')).to.include({ call: 'Bellen', cancel: 'Cancel', lang: 'nl-BE', dir: 'ltr' });
  });

  it('run in the direction of their language', () => {
    takeWords('he', { call: 'חיוג' });
    expect(wordsIn('he-IL')).to.include({ call: 'חיוג', lang: 'he-IL', dir: 'rtl' });
  });

  it('change one word of a language and leave the rest, come it before or after', async () => {
    takeWords('ja', { call: '電話' });
    expect(wordsIn('ja').call).to.equal('電話');
    await brought('ja');
    await waitUntil(() => wordsIn('ja').cancel === 'キャンセル');
    expect(wordsIn('ja')).to.include({ call: '電話', cancel: 'キャンセル' });
  });

  it('go from the general to the special, and not the other way round', async () => {
    await brought('es');
    takeWords('es-mx', { call: 'Marcar' });
    takeWords('es', { cancel: 'Anular' });
    expect(wordsIn('es-MX')).to.include({ call: 'Marcar', cancel: 'Anular', dismiss: 'Cerrar' });
    expect(wordsIn('es')).to.include({ call: 'Llamar', cancel: 'Anular' });
  });

  it('for Brazil hold where the page says just Portuguese', async () => {
    await brought('pt');
    takeWords('pt-BR', { dismiss: 'Dispensar' });
    expect(wordsIn('pt').dismiss).to.equal('Dispensar');
    expect(wordsIn('pt-PT').dismiss).to.equal('Fechar');
  });

  it('for English hold for every page that is shown English', () => {
    takeWords('en', { call: 'Dial' });
    expect([wordsIn('en').call, wordsIn('').call, wordsIn('zh').call]).to.deep.equal(['Dial', 'Dial', 'Dial']);
    takeWords('en', { call: 'Call' });
    expect(wordsIn('en')).to.deep.equal(en);
  });

  it('are what was registered last; what is no text is passed over', () => {
    takeWords('nl', { call: 'Bel', cancel: 'Annuleren' });
    takeWords('nl', { call: 'Bellen', cancel: undefined, dismiss: 7 } as never);
    expect(wordsIn('nl')).to.include({ call: 'Bellen', cancel: 'Annuleren', dismiss: 'Dismiss' });
  });

  it('need a language', () => {
    expect(() => takeWords('no language', {})).to.throw(RangeError);
  });
});
