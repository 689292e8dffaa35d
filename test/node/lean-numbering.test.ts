import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import examples from 'libphonenumber-js/mobile/examples';
import { getCountryCallingCode, type CountryCode } from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';
import { dropUnusedMethods } from '../../scripts/pack/drop-unused-methods.js';
import { leanNumbering } from '../../scripts/pack/lean-numbering.js';
import type { Numbering, ReadOptions } from '../../src/phone/phone-number.js';
import { numbering as whole } from '../../src/phone/numbering.js';

const COUNTRIES = Object.keys(metadata.countries) as CountryCode[];

/** Where a number of one country is read: at home, in the two largest plans, and where the plan has oddities. */
const READERS = ['US', 'DE', 'AR', 'MX', 'IT', 'BR'];

const OPTIONS: readonly Pick<ReadOptions, 'format' | 'check'>[] = [
  { format: 'national', check: 'possible' },
  { format: 'e164', check: 'any' },
];

/** A mobile number of a country as people write it, and what is wrong with some. */
function spellings(country: CountryCode): string[] {
  const national = (examples as Partial<typeof examples>)[country] ?? '5551234';
  const code = getCountryCallingCode(country, metadata);
  return [
    national,
    `0${national}`,
    `+${code}${national}`,
    `00${code}${national}`,
    `+${code} (0)${national}`,
    `${national} ext. 42`,
    national.slice(0, -1),
    `${national}55`,
    national.slice(0, 4),
  ];
}

describe('the numbering that the script for Lightning holds, less what is not called of its library', () => {
  let lean: Numbering;

  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'five9-lean-'));
    const file = join(folder, 'numbering.mjs');
    await writeFile(file, await leanNumbering());
    lean = ((await import(pathToFileURL(file).href)) as { numbering: Numbering }).numbering;
    await rm(folder, { recursive: true });
  });

  it('reads and formats a number of every country as the whole one does', () => {
    for (const country of COUNTRIES) {
      for (const text of spellings(country)) {
        for (const reader of [country, ...READERS]) {
          assert.equal(lean.format(text, reader), whole.format(text, reader), `${text} in ${reader}`);
          for (const options of OPTIONS) {
            const asked = { country: reader, ...options };
            assert.deepEqual(lean.read(text, asked), whole.read(text, asked), `${text} in ${reader}`);
          }
        }
      }
    }
  });

  it('formats a number of every country as it is typed as the whole one does', () => {
    for (const country of COUNTRIES) {
      for (const text of spellings(country).slice(0, 4)) {
        for (let length = 1; length <= text.length; length++) {
          const typed = text.slice(0, length);
          const found = lean.formatWhileTyping(typed, length, country);
          assert.deepEqual(found, whole.formatWhileTyping(typed, length, country), `${typed} in ${country}`);
        }
      }
    }
  });
});

describe('methods that are not used', () => {
  for (const [what, code, kept] of [
    ['go', 'class A { used() {} unused() {} } new A().used();', 'class A { used() {}  } new A().used();'],
    ['go with those that only they use', 'class A { a() { this.b(); } b() {} }', 'class A {   }'],
    [
      'go with those that only an unused function uses',
      'class A { b() {} } function a(x) { x.b(); }',
      'class A {  } function a(x) { x.b(); }',
    ],
    ['stay where a text has their name', 'class A { a() {} } new A()["a"]();', 'class A { a() {} } new A()["a"]();'],
    [
      'stay where a method that is used uses them',
      'class A { a() { this.b(); } b() {} } new A().a();',
      'class A { a() { this.b(); } b() {} } new A().a();',
    ],
    ['stay where they construct', 'class A { constructor() {} }', 'class A { constructor() {} }'],
  ] as const) {
    it(what, () => {
      assert.equal(dropUnusedMethods(code), kept);
    });
  }
});
