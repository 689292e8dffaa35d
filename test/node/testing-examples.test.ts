import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { builtPath } from './built.js';

/** The examples for those who test their own page, as their README starts them, and what the last lines say. */
const RUNS: readonly (readonly [what: string, args: readonly string[], verdict: RegExp])[] = [
  ['Playwright', ['--test', 'examples/testing/crm.playwright.mjs'], /# pass 4\n# fail 0\n/],
  [
    'Web Test Runner',
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'examples/testing/web-test-runner.config.mjs'],
    /2 passed, 0 failed/,
  ],
];

/** Runs Node in the project's folder, as if no test had started it. */
async function runNode(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const { NODE_TEST_CONTEXT: _context, NODE_OPTIONS: _options, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: builtPath('.'), env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

describe('the example tests for pages of others', () => {
  for (const [what, args, verdict] of RUNS) {
    it(`pass with ${what}`, async () => {
      const { code, output } = await runNode(args);
      assert.equal(code, 0, output);
      assert.match(output, verdict);
    });
  }
});
