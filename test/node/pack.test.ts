import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { assertFits, LIGHTNING_LIMIT } from '../../scripts/bundle-classic.js';
import { bundle } from '../../scripts/bundle.js';
import { fromCompanion } from '../../scripts/from-companion.js';
import { encode } from '../../scripts/pack/encode.js';
import { findTexts } from '../../scripts/pack/find-texts.js';
import { pack } from '../../scripts/pack/pack.js';
import { unpack } from '../../scripts/pack/unpack.js';
import { inRoot } from '../../scripts/paths.js';

/** Modules whose `result` must be the same however they are written. The long words are worth being packed. */
const MODULES: readonly (readonly [what: string, code: string])[] = [
  [
    'strings',
    `const f = (x) => x === 'aVeryLongText' ? 'anotherLongText' : typeof x; export const result = [f('aVeryLongText'), f(1), 'anotherLongText'];`,
  ],
  [
    'strings behind a word',
    `function f(x) { switch (x) { case'aVeryLongText': return'anotherLongText'; } return'aVeryLongText'in x; } export const result = [f('aVeryLongText'), f({ aVeryLongText: 1 }), 'anotherLongText'];`,
  ],
  [
    'a text with everything in it',
    String.raw`export const result = ['a"b\\c\u00e9日本\u{1f4de}' + "\x7f\n\r\t\v$" + ${'`'}$\{x}\`${'`'}, 'a"b\\c\u00e9日本\u{1f4de}'];`,
  ],
  [
    'members, also where they may be missing',
    `const o = { aVeryLongName: { anotherName: () => 7 } }; export const result = [o.aVeryLongName.anotherName(), o?.aVeryLongName?.anotherName?.(), o.nothing?.aVeryLongName.anotherName, (0, o.aVeryLongName).anotherName()];`,
  ],
  [
    'shorthands and patterns',
    `const make = (aVeryLongName = 1) => ({ aVeryLongName, 'quoted-name': 2, 3: 4 }); const { aVeryLongName: renamed, 'quoted-name': quoted, ...rest } = make(5); const { anotherName = 8, aVeryLongName } = make(); export const result = [renamed, quoted, rest, anotherName, aVeryLongName, make()];`,
  ],
  [
    'classes',
    `class A { static aVeryLongName = 3; #own = 4; aFieldOfIts = 5; constructor() { this.aFieldOfIts++; } get aVeryLongName() { return this.#own; } set aVeryLongName(x) { this.#own = x; } async anotherMethod() { return super.toString(); } static { A.aVeryLongName++; } } const a = new A(); a.aVeryLongName = a.aVeryLongName + a.aFieldOfIts; export const result = [A.aVeryLongName, a.aVeryLongName, a.aFieldOfIts, Object.getOwnPropertyNames(A.prototype), a.constructor === A];`,
  ],
  [
    'templates',
    'const f = (n) => `between ${n} and ${`inner text ${n} here`} and the end`; export const result = [f(1), f("between "), `a text without an expression`];',
  ],
  [
    'tagged templates',
    'const seen = []; const tag = (parts, ...values) => { seen.push(parts); return [[...parts], parts.raw.length, values, Object.hasOwn(parts, "raw")]; }; const f = (x) => tag`<p class="some-class">${x}, ${(1, x + 1)}</p>${"last"}`; export const result = [f(1), f(2), tag`nothing but a long text`, seen[0] === seen[1]];',
  ],
  ['raw templates', 'export const result = String.raw`\\p{L} and \\n${1}and more`;'],
  [
    'names that are syntax',
    'class A { ["constructor"]() {} } export const result = [Object.getPrototypeOf({ __proto__: null }), new A().constructor.name, { __proto__: Array.prototype }.slice === [].slice];',
  ],
  ['a directive', `export const result = (function () { 'use strict'; return this; })() === undefined;`],
  [
    'data',
    `export const result = { list: [${'"some words", 17, null, true, '.repeat(30)}], "quoted key": { deep: \`text\` }, unquoted: [] };`,
  ],
  ['a long text', `const text = '${'all work and no play '.repeat(40)}'; export const result = text;`],
  [
    'data of a function, whole and in parts',
    `const f = () => ({ list: [${'"some words", 17, null, true, '.repeat(30)}], "quoted key": { deep: \`text\` } });
     function g(x) { return [x, "${'a long text '.repeat(60)}"]; }
     const first = f(); export const result = [first, f(), f() === first, g(1), g(2)];`,
  ],
  [
    'data that is not the same every time',
    `let count = 0; export const result = [1, 2].map(() => ({ ${Array.from({ length: 60 }, (_, i) => `aName${i}: 'text ${i}'`).join()}, count: count++ }));`,
  ],
];

describe('a script that is packed', () => {
  let folder: string;
  let count = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-pack-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function resultOf(code: string): Promise<unknown> {
    const file = join(folder, `module-${count++}.mjs`);
    await writeFile(file, code);
    return ((await import(pathToFileURL(file).href)) as { result: unknown }).result;
  }

  for (const [what, code] of MODULES) {
    it(`does the same with ${what}`, async () => {
      const packed = pack(code, pathToFileURL(inRoot('scripts/pack/unpack.ts')).href);
      assert.deepEqual(await resultOf(packed), await resultOf(code));
    });
  }

  it('has its texts in one place', () => {
    const packed = pack(MODULES[0]![1], './unpack.js');
    assert.doesNotMatch(packed, /aVeryLongText|anotherLongText/);
  });

  it('has long data of a function in one piece, so that it is unpacked when it is reached', () => {
    const long = `{ a: "${'long '.repeat(200)}", b: [1, -2, !0, null] }`;
    const { late } = findTexts(`export const early = ${long};
      export const f = () => (${long});
      export const g = function () { return { b: void 0, ...${long} }; };
      export function h() { return '${'long '.repeat(200)}'; }`);
    assert.deepEqual(
      late.map(({ isJson, text }) => [isJson, text[0]]),
      [
        [true, '{'],
        [true, '{'],
        [false, 'l'],
      ],
    );
  });
});

describe('packed texts', () => {
  const BITS = 12;
  const ITEMS = ['', 'a', '日本語 العربية \u{1f4de} é', 'x'.repeat(5000), JSON.stringify({ quoted: '"\\' }), ''];

  it('come back as they were, in any order', () => {
    const packed = encode(ITEMS, BITS);
    for (const order of [
      [0, 1, 2, 3, 4, 5],
      [5, 0, 3],
      [2, 2],
    ]) {
      const item = unpack(packed, BITS);
      for (const index of order) assert.equal(item(index), ITEMS[index]);
    }
  });

  it('come back however much chance is in them', () => {
    let seed = 1;
    const noise = Array.from({ length: 20_000 }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 1;
      return String.fromCharCode(1 + (seed % 0xd700));
    }).join('');
    assert.equal(unpack(encode([noise], BITS), BITS)(0), noise);
  });

  it('are printable, and fit into a string in double quotes', () => {
    assert.match(encode(ITEMS, BITS), /^[^"\\\0-\x1f\x7f-\uffff]+$/);
  });

  it('may not hold the character that ends one', () => {
    assert.throws(() => encode(['a\0b'], BITS), /zero character/);
  });
});

describe('a part that a companion script holds', () => {
  it('is asked of the companion, and its module is not there', async () => {
    const entry = 'src/click-to-dial/click-to-dial-controller.ts';
    const options = {
      entries: { entry },
      packages: 'inside',
      chunks: '[name].js',
      oneFile: true,
      minify: false,
    } as const;
    const [whole] = await bundle(options);
    const [less] = await bundle({
      ...options,
      plugins: [fromCompanion({ 'src/click-to-dial/text-numbers.ts': 'text' }, 'someParts')],
    });
    assert.match(whole!.code, /function\*? linkTextNumbers/);
    assert.doesNotMatch(less!.code, /function\*? linkTextNumbers/);
    assert.match(less!.code, /globalThis\.someParts\.text/);
  });
});

describe('a script for Lightning that is too large', () => {
  it('is refused with how much it is, how much it may be, and what to do', () => {
    const fileName = 'five9-dialer.lightning.js';
    assert.doesNotThrow(() => assertFits({ fileName, code: ' '.repeat(LIGHTNING_LIMIT) }));
    assert.throws(
      () => assertFits({ fileName, code: ' '.repeat(LIGHTNING_LIMIT + 1000) }),
      /lightning\.js has 132,072 bytes, 1,000 more than the 131,072 .* IN_COMPANION/,
    );
  });
});
