import { expect } from '@open-wc/testing';
import { readPlainly } from '../../src/phone/index.js';

describe('a number that is read without the library', () => {
  const READ: readonly (readonly [entered: string, send: string])[] = [
    ['6081234567', '6081234567'],
    ['(608) 123-4567', '6081234567'],
    ['+1 608.123.4567', '+16081234567'],
    ['tel:+1-608-123-4567', '+16081234567'],
    ['911', '911'],
    ['*72', '*72'],
    ['#31#', '#31#'],
    ['123456789012345', '123456789012345'],
  ];
  for (const [entered, send] of READ) {
    it(`is sent less spaces and punctuation: ${entered}`, () => {
      expect(readPlainly(entered)).to.deep.equal({ send, ways: [], display: send, extension: '', country: '' });
    });
  }

  for (const entered of [
    '',
    '12',
    '+12',
    '1234567890123456',
    'abc',
    '1-800-FLOWERS',
    '608+123',
    '***',
    '+',
    '608 123 4567 x12',
    '+16081234567;ext=12',
  ]) {
    it(`is refused where it cannot be one: ${JSON.stringify(entered)}`, () => {
      expect(readPlainly(entered)).to.equal(undefined);
    });
  }
});
