import { expect } from '@open-wc/testing';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { ja } from '../../src/locales/ja.js';
import { ptBR } from '../../src/locales/pt-br.js';

type Texts = Readonly<Record<string, string>>;

const TABLES: Readonly<Record<string, Texts>> = { ar, de, es, fr, ja, 'pt-BR': ptBR };

/** The English words; language and direction are none. */
const { lang: _lang, dir: _dir, ...ENGLISH }: Texts = en;
const KEYS = Object.keys(ENGLISH);

/** Words that are the same in English, by language; names and technical terms are taken out before. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['reason-code', 'details', 'agent', 'five9-name'],
  es: ['extension'],
  fr: ['reason-code', 'agent'],
};
const NAMES = /Five9|softphone|workspace-origin|https:\/\/workspace\.example\.com|CSS|iframe|\{\w+\}/gi;
/** Words that a sentence hardly goes without, and that none of our languages has. */
const ENGLISH_WORDS = /\b(the|is|not|your?|call|number|window|has|ready|waiting|there|been|and|of)\b/i;

const placesOf = (text = ''): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** What is wrong with a table, each with the word that it is about. */
function faultsOf(language: string, table: Texts): string[] {
  const faults: string[] = [];
  const fault = (key: string, what: string) => faults.push(`src/locales/${language.toLowerCase()}.ts, ${key}: ${what}`);
  for (const key of KEYS.filter((each) => !(each in table))) fault(key, `missing; in English “${ENGLISH[key]}”`);
  for (const [key, text] of Object.entries(table)) {
    const english = ENGLISH[key];
    if (english === undefined) {
      fault(key, 'there is no such word in English');
      continue;
    }
    if (text.trim() !== text || text === '') fault(key, 'empty, or with white space around it');
    const stray = ENGLISH_WORDS.exec(text.replace(NAMES, ''));
    if (text === english && !SAME[language]?.includes(key)) fault(key, 'is the English word');
    else if (stray) fault(key, `has an English word in it: ${stray[0]}`);
    const [there, wanted] = [placesOf(text), placesOf(english)].map((places) => places.join());
    if (there !== wanted) fault(key, `has the values ${there || '(none)'} and not ${wanted}`);
    // A sentence ends as one, and a label does not.
    if (/[.]$/.test(english) !== /[.。]$/.test(text)) fault(key, 'one of it and the English ends in a full stop');
  }
  return faults;
}

describe('the tables of words', () => {
  for (const [language, table] of Object.entries(TABLES)) {
    it(`say everything in ${language} that is said in English, with the same values`, () => {
      expect(faultsOf(language, table)).to.deep.equal([]);
    });
  }

  const FAULTY: readonly (readonly [what: string, key: string, text: string | undefined, fault: RegExp])[] = [
    ['a missing word', 'call', undefined, /de\.ts, call: missing; in English “Call”/],
    ['a word that was not translated', 'call', 'Call', /de\.ts, call: is the English word/],
    ['an English word inside', 'no-value', 'Hier ist no number.', /no-value: has an English word in it: number/],
    ['a lost value', 'reason-code', 'Nummer', /reason-code: has the values \(none\) and not \{code\}/],
    ['an invented value', 'call', '{name} anrufen', /call: has the values \{name\} and not/],
    ['an empty word', 'call', '', /call: empty/],
    ['a lost full stop', 'no-number', 'Geben Sie eine Telefonnummer ein', /no-number: .*full stop/],
    ['a word nobody asks for', 'colour', 'Farbe', /colour: there is no such word/],
  ];
  for (const [what, key, text, fault] of FAULTY) {
    it(`are told what is wrong and where: ${what}`, () => {
      const { [key]: _old, ...rest } = de as Texts;
      const faults = faultsOf('de', text === undefined ? rest : { ...rest, [key]: text });
      expect(faults).to.have.length(1);
      expect(faults[0]).to.match(fault);
    });
  }

  it('name the keys of a telephone so that no two sound the same', () => {
    for (const table of Object.values(TABLES)) expect(table['star']).to.not.equal(table['pound']);
  });

  it('tell every state of a call from every other, and of the agent', () => {
    const agent = ['unknown', 'logged-out', 'logged-in', 'ready', 'not-ready'];
    for (const table of [ENGLISH, ...Object.values(TABLES)]) {
      const states = KEYS.filter((key) => key.startsWith('state-'));
      const [ofAgent, ofCall] = [true, false].map((is) =>
        states.filter((key) => agent.includes(key.slice('state-'.length)) === is).map((key) => table[key]),
      );
      expect(new Set(ofAgent).size).to.equal(ofAgent?.length);
      expect(new Set(ofCall).size).to.equal(ofCall?.length);
    }
  });
});
