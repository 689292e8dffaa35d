import fc from 'fast-check';

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

/** Says something else each time that it is asked. */
function fickle(): object {
  let times = 0;
  return new Proxy(
    {},
    {
      get: () => (times++ % 2 === 0 ? 'TALKING' : {}),
      ownKeys: () => [`key${times++}`],
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: times++ }),
    },
  );
}

function cyclic(): object {
  const ring: Record<string, unknown> = {};
  return Object.assign(ring, { ring, list: [ring], call: ring, ResponseFields: ring, interactionData: ring });
}

const MAKERS: readonly (() => unknown)[] = [
  touchy,
  revoked,
  fickle,
  cyclic,
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
  () => '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  () => ({ toString: touchy, valueOf: touchy, toJSON: touchy, [Symbol.toPrimitive]: touchy }),
  () => Object.create({ call: { id: 'inherited' }, event: 'TALKING' }) as unknown,
  () => Symbol('call'),
  () => () => 'TALKING',
  () => new Date(NaN),
  () => new String('TALKING'),
  () => new Uint8Array(8),
  () => 1n << 200n,
];

/** Texts that have broken somebody's program. */
export const mischievousText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '<img src=x onerror=alert(1)>',
    '\u202eevil',
    '\ud800',
    '\u0000',
    '\u00a0',
    'İ',
    'ß',
    'ﬁ',
    '{"a":1}',
    '[1]',
    'null',
    'é\u0301\u200b',
  ),
);

export const anything = fc.anything({
  key: mischievousText,
  maxDepth: 3,
  maxKeys: 5,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Makes a value that nobody expects where it stands. Some of them cannot even be handed on by the library. */
export const hostile: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...MAKERS) },
  { weight: 2, arbitrary: mischievousText.map((text) => () => text) },
  { weight: 1, arbitrary: anything.map((value) => () => value) },
);

const PIECES = [
  'x',
  '6',
  ' ',
  '\u00a0',
  '"',
  '\\"',
  '\\',
  '[',
  '{"a":',
  '-_',
  '\u202e',
  '{"a":1,',
  '[],',
  '+',
  ';ext=',
  '(',
  '𝟙',
];

/** Up to two megabytes of one thing, deep or wide; far beyond all that is ever sent. */
export const huge: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1_000, max: 2_000_000 }), fc.constantFrom('', '"', '{', '['))
    .map(([piece, length, start]) => start + piece.repeat(Math.ceil(length / piece.length))),
  fc.tuple(fc.integer({ min: 100, max: 20_000 }), fc.constantFrom('call', 'a', '__proto__')).map(([levels, key]) => {
    let deep: unknown = 1;
    for (let level = 0; level < levels; level++) deep = { [key]: deep, list: [deep] };
    return deep;
  }),
  fc
    .integer({ min: 1_000, max: 50_000 })
    .map((keys) => Object.fromEntries(Array.from({ length: keys }, (_, at) => [`_key ${at}`, { at }]))),
  fc.integer({ min: 1_000, max: 5_000_000 }).map((length) => new Array<unknown>(length)),
  fc.integer({ min: 1_000, max: 5_000_000 }).map((length) => new Uint8Array(length)),
  fc.integer({ min: 1_000, max: 200_000 }).map((levels) => '['.repeat(levels) + ']'.repeat(levels)),
);
