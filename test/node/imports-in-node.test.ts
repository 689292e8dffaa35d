import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { builtPath, importBuilt } from './built.js';

const ENTRIES: readonly (readonly [path: string, exported: string])[] = [
  ['dist/index.js', 'Five9Dialer'],
  ['dist/core.js', 'Dialer'],
  ['dist/protocol.js', 'decode'],
  ['dist/simulator.js', 'SimulatedWorkspace'],
  ['dist/salesforce.js', 'connectOpenCti'],
];

describe('the package, in Node', () => {
  for (const [path, exported] of ENTRIES) {
    it(`imports ${path} on a server without a throw`, async () => {
      const module = await importBuilt<Record<string, unknown>>(path);
      assert.equal(typeof module[exported], 'function');
    });
  }

  it('imports the components for React on a server, marked as parts of the client', async () => {
    const module = await importBuilt<Record<string, object>>('dist/react.js');
    assert.deepEqual(Object.keys(module).sort(), ['Five9ClickToDial', 'Five9Dialer']);
    assert.match(await readFile(builtPath('dist/react.js'), 'utf8'), /^["']use client["'];/);
  });

  it('has every file that package.json promises', async () => {
    const { exports, ...own } = JSON.parse(await readFile(builtPath('package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
      customElements: string;
      'web-types': string;
    };
    for (const target of [...Object.values(exports), own.customElements, own['web-types']]) {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        const content = await readFile(builtPath(path), 'utf8');
        assert.notEqual(content, '', path);
      }
    }
  });

  it('brings no Lit into the headless core, and no phone numbers before they are needed', async () => {
    const core = await readFile(builtPath('dist/core.js'), 'utf8');
    assert.doesNotMatch(core, /from\s*["'](lit|libphonenumber-js)/);
  });
});
