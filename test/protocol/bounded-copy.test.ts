import { expect } from '@open-wc/testing';
import { callMessage } from '../fixtures/messages.js';
import { CALL, INTERACTION, withValue } from '../fixtures/edit.js';
import { callIn } from './reading.js';

/** What a page gets to see of the call variables that a workspace sent. */
function seen(variables: unknown): Readonly<Record<string, unknown>> {
  return callIn(withValue(callMessage(), `${CALL}.CallVariables`, variables)).variables;
}

/** Every object inside a value, the value too. */
function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

describe('the free-form parts of a call, as a page gets them', () => {
  it('are a copy', () => {
    const variables = { case: { id: 7, tags: ['a', 'b'] }, isNew: true, none: null };
    expect(seen(variables)).to.deep.equal(variables);
    expect(seen(variables)).to.not.equal(variables);
  });

  it('are frozen through and through', () => {
    const copy = seen({ a: { b: [{ c: 1 }] } });
    expect(objectsIn(copy)).to.have.length(4);
    for (const object of objectsIn(copy)) expect(Object.isFrozen(object)).to.equal(true);
    expect(Object.isFrozen(callIn(callMessage()).interaction)).to.equal(true);
  });

  it('hold nothing but plain data', () => {
    const said = { call: () => 1, symbol: Symbol('a'), big: 1n, no: undefined, [Symbol('key')]: 1, yes: 1 };
    expect(seen(said)).to.deep.equal({ yes: 1 });
    expect(seen({ list: [() => 1, 1, undefined, 2] })).to.deep.equal({ list: [1, 2] });
  });

  it('leave __proto__ out at every level, so that whoever spreads or merges them is safe', () => {
    const copy = seen(JSON.parse('{"__proto__":{"admin":true},"a":{"__proto__":{"admin":true},"b":1}}'));
    expect(copy).to.deep.equal({ a: { b: 1 } });
    for (const object of objectsIn(copy)) {
      expect(Object.hasOwn(object, '__proto__')).to.equal(false);
      expect(Object.getPrototypeOf(object)).to.equal(Object.prototype);
    }
  });

  it('end at a bounded depth', () => {
    let said: object = { bottom: true };
    for (let level = 0; level < 1_000; level++) said = { down: said };
    expect(objectsIn(seen(said)).length).to.be.lessThan(10);
    expect(objectsIn(seen({ a: { b: { c: 1 } } }))).to.have.length(3);
  });

  it('end at a bounded number of values, a cycle too', () => {
    const ring: Record<string, unknown> = {};
    for (let index = 0; index < 100; index++) ring[`key${index}`] = ring;
    expect(objectsIn(seen(ring)).length).to.be.lessThan(1_000);
    expect(
      Object.keys(
        seen(
          Array.from({ length: 9_999 }, () => 1).reduce<object>(
            (all, one, i) => Object.assign(all, { [`k${i}`]: one }),
            {},
          ),
        ),
      ).length,
    ).to.be.lessThan(1_000);
  });

  it('cut a text of a megabyte', () => {
    expect(String(seen({ long: 'x'.repeat(1_000_000) })['long']).length).to.be.lessThan(10_000);
  });

  it('do not hold a key of a megabyte', () => {
    expect(JSON.stringify(seen({ ['x'.repeat(1_000_000)]: 1, short: 1 })).length).to.be.lessThan(10_000);
  });

  it('have every key of up to 200 characters, and 500 values', () => {
    expect(Object.keys(seen({ ['x'.repeat(200)]: 1, ['x'.repeat(201)]: 1 }))).to.deep.equal(['x'.repeat(200)]);
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`key${index}`, index]));
    expect(Object.keys(seen(many))).to.have.length(500);
  });

  it('hold no bytes, and no text that comes as an object', () => {
    for (const indexed of [new Uint8Array(3), new DataView(new ArrayBuffer(3)), new String('abc')]) {
      expect(seen(indexed)).to.deep.equal({});
      expect(seen({ indexed, b: 1 })).to.deep.equal({ b: 1 });
    }
  });

  for (const [what, value] of [
    ['a list', [1]],
    ['a number', 5],
    ['broken text', '{'],
    ['nothing', undefined],
    ['null', null],
  ] as const) {
    it(`are empty where the workspace sent ${what}`, () => {
      expect(seen(value)).to.deep.equal({});
      expect(Object.isFrozen(seen(value))).to.equal(true);
    });
  }

  it('are bounded in the interaction just as in the variables', () => {
    const said = withValue(callMessage(), `${INTERACTION}.custom`, { long: 'x'.repeat(1_000_000) });
    expect(JSON.stringify(callIn(said).interaction).length).to.be.lessThan(10_000);
  });
});
