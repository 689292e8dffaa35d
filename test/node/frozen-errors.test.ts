import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { builtPath } from './built.js';

describe('a page that has frozen what all errors inherit', () => {
  it('is refused a dial in words, and told why nothing can be posted', async () => {
    const code = `Object.freeze(Error.prototype);
      const { Dialer } = await import(${JSON.stringify(builtPath('dist/core.js'))});
      await new Dialer().dial('6081234567').catch(({ name, code }) => console.log(name, code));`;
    const { stdout } = await promisify(execFile)('node', ['--input-type=module', '-e', code]);
    assert.equal(stdout.trim(), 'DialError not-configured');
  });
});
