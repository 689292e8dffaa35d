import { expect } from '@open-wc/testing';
import { readContent, soundRecord } from '../../src/recents/sound.js';
import { entry, inShort, isSame } from './entries.js';

const NOW = 10_000;

const read = (content: string) => readContent(content, NOW, isSame);

/** One entry with some of its parts replaced by what somebody else has written. */
function readWith(parts: Record<string, unknown>) {
  return read(JSON.stringify([{ ...entry(), ...parts }]))[0];
}

describe('what stands in a storage', () => {
  it('is read as it was written', () => {
    const whole = entry({
      extension: '214',
      displayName: 'A. Turner',
      ids: ['1'],
      record: { recordId: '1', params: { a: [1] } },
    });
    expect(read(JSON.stringify([whole]))).to.deep.equal([whole]);
  });

  const NOT_A_LIST: readonly (readonly [what: string, content: string])[] = [
    ['nothing', ''],
    ['no JSON', '[{'],
    ['no list', '{"calls":[]}'],
    ['null', 'null'],
    ['a list of other things', '[1, null, "a", [], {}]'],
    ['far too much', `[${' '.repeat(1_000_001)}]`],
    ['a very deep nest', '['.repeat(200_000)],
  ];
  for (const [what, content] of NOT_A_LIST) {
    it(`counts as empty where it is ${what}`, () => {
      expect(read(content)).to.deep.equal([]);
    });
  }

  it('is believed once where two entries have one key', () => {
    const [first, second] = [entry({ number: '6085550123' }), entry({ number: '6085550124' })];
    expect(read(JSON.stringify([first, second]))).to.deep.equal([first]);
  });

  const WORTHLESS: readonly (readonly [what: string, parts: Record<string, unknown>])[] = [
    ['a number that is none', { number: 6081234567 }],
    ['a number without an end', { number: '1'.repeat(1_000) }],
    ['no key', { key: undefined }],
    ['an endless key', { callKey: 'k'.repeat(1_000) }],
    ['no time', { at: 'yesterday' }],
    ['a time that is none', { at: null }],
  ];
  for (const [what, parts] of WORTHLESS) {
    it(`is left out with ${what}`, () => {
      expect(readWith(parts)).to.equal(undefined);
    });
  }

  const MENDED: readonly (readonly [
    what: string,
    parts: Record<string, unknown>,
    expected: Record<string, unknown>,
  ])[] = [
    ['a name that is none', { displayName: { toString: 1 } }, { displayName: '' }],
    ['an endless name', { displayName: 'a'.repeat(1_000) }, { displayName: '' }],
    ['an extension that is none', { extension: 214 }, { extension: '' }],
    ['an unknown direction', { direction: 'sideways' }, { direction: 'outbound' }],
    ['a direction that is known', { direction: 'inbound' }, { direction: 'inbound' }],
    ['an unknown outcome', { outcome: 'constructor' }, { outcome: 'open' }],
    ['no word on its end', { isOver: 'yes' }, { isOver: false }],
    ['a time to come', { at: 99_999 }, { at: NOW }],
    ['a time before all times', { at: -5 }, { at: 1 }],
    ['no count', { count: 'many' }, { count: 1 }],
    ['an endless count', { count: 1e300 }, { count: 9_999 }],
    ['a broken count', { count: 2.4 }, { count: 2 }],
    ['a record that is none', { record: 'Allison' }, { record: undefined }],
    ['an empty record', { record: { recordId: 7, other: 'x' } }, { record: undefined }],
  ];
  for (const [what, parts, expected] of MENDED) {
    it(`is mended where it has ${what}`, () => {
      expect({ record: undefined, ...readWith(parts) }).to.include(expected);
    });
  }

  it('has ids that are texts, and not too many', () => {
    expect(readWith({ ids: 'abc' })?.ids).to.deep.equal([]);
    expect(readWith({ ids: ['a', 1, '', null, 'b'] })?.ids).to.deep.equal(['a', 'b']);
    expect(readWith({ ids: Array.from({ length: 99 }, (_, index) => String(index)) })?.ids).to.have.length(16);
  });

  it('cannot change what an object inherits, now or when a page copies it', () => {
    const hostile = JSON.stringify([entry()]).replace(
      '"ids"',
      '"__proto__":{"number":"900"},"record":{"recordId":"1","params":{"__proto__":{"isAdmin":true},"a":1}},"ids"',
    );
    const [read1] = read(hostile);
    expect(Object.getPrototypeOf(read1)).to.equal(Object.prototype);
    const params = read1?.record?.params as Record<string, unknown>;
    expect(Object.keys(params)).to.deep.equal(['a']);
    expect((Object.assign({}, params) as { isAdmin?: boolean }).isAdmin).to.equal(undefined);
  });

  it('keeps its order where it was written before the clock was set back', () => {
    const numbers = ['6085550103', '6085550102', '6085550101'];
    const written = numbers.map((number, index) => entry({ callKey: number, number, at: NOW + 3 - index }));
    expect(read(JSON.stringify(written)).map(({ number }) => number)).to.deep.equal(numbers);
  });

  it('is one entry a number, though it was written as two', () => {
    const twice = [entry(), entry({ callKey: 'b', number: '+16081234567', at: 2_000 })];
    expect(inShort(read(JSON.stringify(twice)))).to.deep.equal(['+16081234567 2 talked']);
  });

  const PARAMS: readonly (readonly [what: string, params: unknown, kept: unknown])[] = [
    ['text', 'accountSid=1', 'accountSid=1'],
    ['an object', { a: { b: [1] } }, { a: { b: [1] } }],
    ['nothing', undefined, undefined],
    ['a function', () => 1, undefined],
    ['a big number', 10n, undefined],
    ['far too much', 'a'.repeat(3_000), undefined],
  ];
  for (const [what, params, kept] of PARAMS) {
    it(`keeps of a record's params what can be stored: ${what}`, () => {
      expect(soundRecord({ recordId: '1', params })?.params).to.deep.equal(kept);
    });
  }

  it('keeps a record though its params run in a circle', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(soundRecord({ recordName: 'Allison', params: circle })).to.deep.equal({ recordName: 'Allison' });
    expect(soundRecord({ params: circle })).to.equal(undefined);
  });
});
