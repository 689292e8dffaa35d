import { expect } from '@open-wc/testing';
import { decode, makeCallRequest } from '../../src/protocol/index.js';

describe('the request to dial', () => {
  it('row 1: has exactly the four documented keys, "subtopic" in lower case', () => {
    expect(makeCallRequest('6081234567')).to.deep.equal({
      channel: 'Five9',
      data: '6081234567',
      topic: 'InboundCall',
      subtopic: 'SetMakeCall',
    });
    expect(Object.keys(makeCallRequest('6081234567')).sort()).to.deep.equal(['channel', 'data', 'subtopic', 'topic']);
  });

  for (const number of ['6081234567', '0018', '+16081234567', '7']) {
    it(`row 2: sends ${number} as a string, just as it is`, () => {
      expect(makeCallRequest(number).data).to.equal(number);
    });
  }

  it('survives JSON and structured cloning unchanged', () => {
    const request = makeCallRequest('6081234567');
    expect(JSON.parse(JSON.stringify(request))).to.deep.equal(request);
    expect(structuredClone(request)).to.deep.equal(request);
  });

  it('is a new object each time, so that nobody can spoil the next one', () => {
    expect(makeCallRequest('1')).to.not.equal(makeCallRequest('1'));
  });

  for (const [what, number] of [
    ['an empty text', ''],
    ['a bare number', 6081234567],
    ['nothing', undefined],
    ['null', null],
    ['an object', { number: '6081234567' }],
  ] as const) {
    it(`refuses ${what}: a request without a number must never reach a workspace`, () => {
      expect(() => makeCallRequest(number as string)).to.throw(TypeError, 'needs the number to dial');
    });
  }

  it('row 3: the printed sample of a request is no JSON, and is passed over', () => {
    const printed = '}\n subtopic: "SetMakeCall",\n data: 6081234567,\n channel: "Five9",\n topic: "InboundCall"\n}';
    expect(decode(printed)).to.equal(null);
  });
});
