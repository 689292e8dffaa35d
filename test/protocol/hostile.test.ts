import { expect } from '@open-wc/testing';
import { decode, looksLikeOurs } from '../../src/protocol/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { CALL, FIELDS, INTERACTION, withValue } from '../fixtures/edit.js';
import { callIn, verdictOf } from './reading.js';

const PATHS = [
  'topic',
  'subtopic',
  'message',
  CALL,
  `${CALL}.id`,
  `${CALL}.event`,
  `${CALL}.CallVariables`,
  `${CALL}.CallVariables.user_name`,
  FIELDS,
  `${FIELDS}.fromAddress`,
  `${FIELDS}.CallState`,
  INTERACTION,
  `${INTERACTION}.click2DialData`,
  `${INTERACTION}.callId`,
  `${INTERACTION}.startTime`,
] as const;

function cyclic(): object {
  const ring: Record<string, unknown> = {};
  return Object.assign(ring, { ring, list: [ring] });
}

function deep(levels: number): object {
  let object: object = {};
  for (let level = 0; level < levels; level++) object = { call: object, interactionData: object };
  return object;
}

function wide(keys: number): object {
  return Object.fromEntries(Array.from({ length: keys }, (_, index) => [`key${index}`, index]));
}

/** Throws at whatever is asked of it. */
function touchy(): object {
  const refuse = (): never => {
    throw new Error('touched');
  };
  return new Proxy(
    {},
    { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse },
  );
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const VALUES: readonly [string, () => unknown][] = [
  ['null', () => null],
  ['undefined', () => undefined],
  ['true', () => true],
  ['NaN', () => NaN],
  ['minus infinity', () => -Infinity],
  ['a BigInt', () => 12n],
  ['a symbol', () => Symbol('call')],
  ['a function', () => () => callMessage()],
  ['a class', () => Map],
  ['a list', () => [1, [2], { a: 3 }]],
  ['a list with holes', () => new Array<number>(1_000)],
  ['an empty object', () => ({})],
  ['an object without a prototype', () => Object.assign(Object.create(null) as object, { call: 1 })],
  ['a cycle', cyclic],
  ['ten thousand levels', () => deep(10_000)],
  ['ten thousand levels as text', () => '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
  ['fifty thousand keys', () => wide(50_000)],
  ['a megabyte of text', () => 'x'.repeat(1_000_000)],
  ['a megabyte of digits', () => '6'.repeat(1_000_000)],
  ['a megabyte of no-break spaces', () => '\u00a0'.repeat(1_000_000)],
  ['a proxy that throws', touchy],
  ['a revoked proxy', revoked],
  ['an own __proto__', () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown],
  ['text with __proto__', () => '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  [
    'toString and valueOf that throw',
    () => ({ toString: touchy, valueOf: touchy, toJSON: touchy, [Symbol.toPrimitive]: touchy }),
  ],
  ['a date that is none', () => new Date(NaN)],
  ['a map', () => new Map([['call', 1]])],
  ['bytes', () => new Uint8Array(1_000)],
  ['an error', () => new Error('no')],
  ['half a surrogate pair', () => '\ud800'],
  ['markup', () => '<img src=x onerror=alert(1)>'],
];

describe('hostile input', () => {
  for (const [what, make] of VALUES) {
    it(`is never thrown by ${what}, wherever it stands`, () => {
      expect(() => decode(make())).to.not.throw();
      for (const path of ['channel', ...PATHS]) {
        const said = withValue(callMessage(), path, make());
        expect(() => decode(said), path).to.not.throw();
        expect(() => looksLikeOurs(said), path).to.not.throw();
      }
      for (const path of ['message', 'message.data', 'message.data.state', 'message.data.agentType', 'message.event']) {
        expect(() => decode(withValue(agentMessage(), path, make())), path).to.not.throw();
      }
    });

    it(`does not pollute a prototype with ${what}`, () => {
      for (const path of PATHS) decode(withValue(callMessage(), path, make()));
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect(([] as unknown as Record<string, unknown>)['polluted']).to.equal(undefined);
    });
  }

  for (const path of PATHS) {
    it(`a getter that throws at ${path} gives a verdict, and no exception`, () => {
      const parts = path.split('.');
      const key = parts.pop() ?? '';
      const said = structuredClone(callMessage());
      const parent = parts.reduce<object>((object, each) => object[each as keyof typeof object], said);
      Object.defineProperty(parent, key, {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      });
      // A place that is not needed, because an earlier one is filled, need not be looked at.
      const isSpare = path.endsWith('fromAddress') || path.endsWith('CallState');
      expect(verdictOf(said)).to.be.oneOf(isSpare ? ['malformed', 'accepted'] : ['malformed']);
      expect(looksLikeOurs(said)).to.equal(true);
    });
  }

  it('a getter that throws before the channel is known is none of our business', () => {
    const said = Object.defineProperty({}, 'channel', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(verdictOf(said)).to.equal('silence');
  });

  it('does not take an object for the name of our channel, though it poses as one', () => {
    expect(verdictOf({ ...callMessage(), channel: { replace: () => 'five9' } })).to.equal('silence');
  });

  it('passes over a proxy that throws, for nothing says that it is meant for us', () => {
    expect(verdictOf(touchy())).to.equal('silence');
    expect(verdictOf(revoked())).to.equal('silence');
  });

  it('does not take an own __proto__ for the message', () => {
    const text = `{"__proto__":${JSON.stringify(callMessage())}}`;
    expect(verdictOf(text)).to.equal('silence');
    expect(verdictOf(JSON.parse(text))).to.equal('silence');
  });

  it('does not read a field out of a prototype', () => {
    const said = withValue(callMessage({ ids: {} }), CALL, Object.create({ id: 'inherited', event: 'FINISHED' }));
    expect(verdictOf(said)).to.equal('malformed');
  });

  it('does not change the message', () => {
    const said = callMessage();
    const before = structuredClone(said);
    decode(said);
    expect(said).to.deep.equal(before);
  });

  it('hands markup on as the plain text that it is', () => {
    expect(callIn(callMessage({ displayName: '<b onclick="x()">A</b>' })).displayName).to.equal(
      '<b onclick="x()">A</b>',
    );
  });
});
