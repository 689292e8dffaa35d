import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { promisify, stripVTControlCharacters } from 'node:util';
import { builtPath } from './built.js';
import { writeFrameworkExamples } from './framework-readme.js';

const PAGES = 'test/node/pages/types';

/** What one compiler says of a project. */
async function compile(tool: string, ...args: string[]): Promise<string> {
  const run = promisify(execFile)(builtPath(`node_modules/.bin/${tool}`), args, { cwd: builtPath('.') });
  const { stdout, stderr } = await run.catch((error: unknown) => error as Awaited<typeof run>);
  return stripVTControlCharacters(stdout + stderr);
}

/**
 * Each project holds an example and that of the README, which have to be right, and a file with faults that have to be
 * found. The compilers are
 * those of the frameworks: templates are checked as their users' are.
 */
const FRAMEWORKS: readonly (readonly [name: string, file: string, compile: () => Promise<string>, faults: RegExp[]])[] =
  [
    [
      'Vue',
      'wrong.vue',
      () => compile('vue-tsc', '-p', `${PAGES}/vue`),
      [
        /"sometimes".*"known" \| "strict" \| "off"/,
        /'string'.*HostAgentState/,
        /WireMessageEvent/,
        /'number'.*'boolean/,
      ],
    ],
    [
      'Svelte',
      'wrong.svelte',
      () =>
        compile(
          'svelte-check',
          '--workspace',
          `${PAGES}/svelte`,
          '--tsconfig',
          './tsconfig.json',
          '--output',
          'machine',
        ),
      [
        /"sometimes.*known/,
        /'string'.*HostAgentState/,
        /WireMessageEvent/,
        /workspace-orign.*does not exist/,
        /'number'.*'boolean/,
        /'false'.*true \|/,
      ],
    ],
    [
      'Angular',
      'wrong.component.ts',
      () => compile('ngc', '-p', `${PAGES}/angular`),
      [/'WireMessageEvent' is not assignable to parameter of type 'CallChangeEvent'/, /'hangUp' does not exist/],
    ],
  ];

describe('the types for frameworks, by their own compilers', { concurrency: 2 }, () => {
  before(writeFrameworkExamples);

  for (const [name, file, compileIt, faults] of FRAMEWORKS) {
    it(`${name}: take the examples, and find each fault of another file`, async () => {
      const lines = (await compileIt()).replaceAll('\\"', '"').split('\n');
      const errors = lines.filter((line) => /\berror\b.*TS\d+|\bERROR\b(?!S)/.test(line));
      const found = faults.map((fault) => errors.find((line) => line.includes(file) && fault.test(line)));
      assert.deepEqual(
        faults.filter((_, index) => found[index] === undefined),
        [],
        lines.join('\n'),
      );
      assert.equal(errors.length, faults.length, lines.join('\n'));
    });
  }

  it('React, Preact, Solid and plain JSX: take what is right, and nothing else', async () => {
    // What is wrong there stands under `@ts-expect-error`, which is a fault where nothing is wrong.
    assert.equal(await compile('tsc', '-p', `${PAGES}/jsx`), '');
  });
});
