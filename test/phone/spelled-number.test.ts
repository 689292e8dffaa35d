import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';

const numbering = await loadNumbering();
const US = { country: 'US', format: 'national', check: 'possible' } as const;

describe('a number that is partly spelled', () => {
  const SPELLED: readonly (readonly [entered: string, send: string, country?: string])[] = [
    ['1-800-FLOWERS', '8003569377'],
    ['1 (800) FLOWERS', '8003569377'],
    ['1 800 flowers', '8003569377'],
    ['800.flowers', '8003569377'],
    ['+1-800-Go-FedEx', '8004633339'],
    ['1-888-4-HELP-ME', '8884435763'],
    ['１－８００－ＦＬＯＷＥＲＳ', '8003569377'],
    ['\u202a1-800-FLOWERS\u202c', '8003569377'],
    ['608-234-HELP', '6082344357'],
    ['+44 800 FLOWERS', '+448003569377'],
    ['0800 FLOWERS', '08003569377', 'GB'],
  ];
  for (const [entered, send, country = 'US'] of SPELLED) {
    it(`is dialled by the letters under the keys: ${entered}`, () => {
      expect(numbering.read(entered, { ...US, country })?.send).to.equal(send);
    });
  }

  it('has every letter under its key', () => {
    for (const [letters, key] of [
      ['ABC', 2],
      ['DEF', 3],
      ['GHI', 4],
      ['JKL', 5],
      ['MNO', 6],
      ['PQRS', 7],
      ['TUV', 8],
      ['WXYZ', 9],
    ] as const) {
      for (const letter of letters) {
        expect(numbering.read(`608234${letter.repeat(4)}`, US)?.send).to.equal(`608234${String(key).repeat(4)}`);
      }
    }
  });

  it('stays as it is for people, and where it comes from the workspace', () => {
    expect(numbering.formatWhileTyping('1-800-FLOWERS', 5, 'US')).to.deep.equal({ text: '1-800-FLOWERS', caret: 5 });
    expect(numbering.format('1-800-FLOWERS', 'US')).to.equal('1-800-FLOWERS');
    expect(numbering.fromPaste(' 1-800-FLOWERS\n', 'US')).to.equal('1-800-FLOWERS');
  });

  it('is sent as digits in every format', () => {
    expect(numbering.read('1-800-FLOWERS', { ...US, format: 'e164' })?.send).to.equal('+18003569377');
    expect(numbering.read('1-800-FLOWERS', { ...US, format: 'as-entered' })?.send).to.equal('18003569377');
  });
});

describe('letters that spell no number', () => {
  const WORDS: readonly (readonly [what: string, entered: string])[] = [
    ['a word that is too long', '1-800-MATTRESS'],
    ['an exchange that there is not', '608-123-HELP'],
    ['letters first', 'FLOWERS 800 1234'],
    ['too few letters', '608 123 45AB'],
    ['enough digits without them', '608-123-4567 or 12'],
    ['prose', '030 rooms are free'],
    ['a long text', `800${'FLOWERS'.repeat(6)}`],
    ['other letters', '1-800-ЦВЕТЫЦВ'],
    ['marks', '1-800-FLOWER$'],
  ];
  for (const check of ['possible', 'any'] as const) {
    for (const [what, entered] of WORDS) {
      it(`are not guessed at where ${check} numbers are dialled, ${what}: ${entered}`, () => {
        expect(numbering.read(entered, { ...US, check })).to.equal(undefined);
      });
    }
  }
});
