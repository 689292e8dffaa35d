import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { builtPath } from './built.js';

/** A room of `src`, one line of code in it, and whether it may stand there. */
const RULES: readonly (readonly [file: string, code: string, isAllowed: boolean])[] = [
  ['protocol/a.ts', "import { a } from './fold.js'; a();", true],
  ['protocol/a.ts', "import { a } from '../state/index.js'; a();", false],
  ['protocol/a.ts', "import type { A } from '../state/index.js'; export type B = A;", false],
  ['protocol/a.ts', "import { html } from 'lit'; html();", false],
  ['protocol/a.ts', "import fs from 'node:fs'; fs();", false],
  ['protocol/a.ts', "export { a } from '../core/index.js';", false],
  ['protocol/a.ts', "void import('../core/index.js');", false],
  ['state/a.ts', "import { a } from '../protocol/index.js'; a();", true],
  ['state/a.ts', "import { a } from '../workspace/index.js'; a();", false],
  ['state/a.ts', "import { a } from '../phone/index.js'; a();", false],
  ['workspace/a.ts', "import { a } from '../protocol/index.js'; a();", true],
  ['workspace/a.ts', "import { a } from '../state/index.js'; a();", false],
  ['phone/a.ts', "void import('./numbering.js');", true],
  ['phone/a.ts', "import { a } from 'libphonenumber-js/core'; a();", true],
  ['phone/a.ts', "import { a } from '../protocol/index.js'; a();", false],
  ['locales/a.ts', "import type { A } from '../state/index.js'; export type B = A;", true],
  ['locales/a.ts', "import { a } from '../state/index.js'; a();", false],
  ['locales/a.ts', "import type { A } from '../core/index.js'; export type B = A;", false],
  ['recents/a.ts', "import type { A } from '../state/index.js'; export type B = A;", true],
  ['recents/a.ts', "import type { A } from '../core/index.js'; export type B = A;", true],
  ['recents/a.ts', "import { a } from '../state/index.js'; a();", false],
  ['recents/a.ts', "import { html } from 'lit'; html();", false],
  ['core/a.ts', "void import('../recents/index.js');", true],
  ['elements/a.ts', "void import('../recents/index.js');", false],
  ['core/a.ts', "import { a } from '../protocol/index.js'; a();", true],
  ['core/a.ts', "import { a } from '../state/index.js'; a();", true],
  ['core/a.ts', "import { a } from '../workspace/index.js'; a();", true],
  ['core/a.ts', "import { a } from '../phone/index.js'; a();", true],
  ['core/a.ts', "import { a } from '../locales/index.js'; a();", true],
  ['core/a.ts', "import { a } from '../elements/index.js'; a();", false],
  ['core/a.ts', "import { a } from '../events.js'; a();", false],
  ['core/a.ts', "import { html } from 'lit'; html();", false],
  ['core/a.ts', "import { a } from 'libphonenumber-js'; a();", false],
  ['simulator/a.ts', "import { a } from '../protocol/index.js'; a();", true],
  ['simulator/a.ts', "import { a } from '../core/index.js'; a();", false],
  ['simulator/a.ts', "import type { A } from '../workspace/index.js'; export type B = A;", false],
  ['salesforce/a.ts', "import type { A } from '../elements/index.js'; export type B = A;", true],
  ['salesforce/a.ts', "import { a } from '../core/index.js'; a();", false],
  ['salesforce/a.ts', "import { html } from 'lit'; html();", false],
  ['elements/a.ts', "import { html } from 'lit'; html();", true],
  ['elements/a.ts', "import { a } from 'lit/directives/live.js'; a();", true],
  ['elements/a.ts', "import { a } from '../core/index.js'; a();", true],
  ['elements/a.ts', "import { a } from '../events.js'; a();", true],
  ['elements/a.ts', "import type { A } from '../state/index.js'; export type B = A;", true],
  ['elements/a.ts', "import { a } from '../state/index.js'; a();", false],
  ['elements/a.ts', "import { a } from '../workspace/index.js'; a();", false],
  ['elements/a.ts', "import { a } from '../define.js'; a();", false],
  ['click-to-dial/a.ts', "void import('./text/index.js');", true],
  ['click-to-dial/a.ts', "import type { A } from '../elements/index.js'; export type B = A;", true],
  ['click-to-dial/a.ts', "import { a } from '../core/index.js'; a();", false],
  ['click-to-dial/text/a.ts', "import { a } from '../nearest.js'; a();", true],
  ['click-to-dial/text/a.ts', "import { a } from '../../phone/index.js'; a();", true],
  ['click-to-dial/text/a.ts', "import { a } from '../../core/index.js'; a();", false],
  ['click-to-dial/text/a.ts', "void import('../../simulator/index.js');", false],
  ['events.ts', "import type { A } from './core/index.js'; export type B = A;", true],
  ['events.ts', "import { a } from './core/index.js'; a();", false],
  ['define.ts', "import { a } from './elements/index.js'; a();", true],
  ['define.ts', "import { a } from './core/index.js'; a();", false],
  ['index.ts', "import './define.js';", true],
  ['index.ts', "import { a } from './simulator/index.js'; a();", false],
  ['protocol/a.ts', 'export const at = Date.now();', false],
  ['state/a.ts', 'export const at = Date.now();', false],
  ['state/a.ts', 'export const at = new Date();', false],
  ['state/a.ts', 'export const at = Date();', false],
  ['state/a.ts', "export const at = new Date('2024-03-21').getTime() + Date.parse('2024-03-21');", true],
  ['state/a.ts', 'export const chance = Math.random();', false],
  ['state/a.ts', 'export const most = Math.max(1, 2);', true],
  ['core/a.ts', 'export const at = Date.now();', true],
  ['protocol/a.ts', '/// <reference lib="dom" />\nexport const a = 1;', false],
  ['state/a.ts', '/// <reference types="node" />\nexport const a = 1;', false],
  ['react/a.ts', "import { a } from '../index.js'; a();", true],
  ['react/a.ts', "import { a } from '@lit/react'; a();", true],
  ['react/a.ts', "import type { A } from '../elements/index.js'; export type B = A;", true],
  ['react/a.ts', "import { a } from '../elements/index.js'; a();", false],
  ['react/a.ts', "import { a } from '../define.js'; a();", false],
  ['elements/a.ts', "import { a } from '../react/index.js'; a();", false],
  ['core/a.ts', 'export default 1;', false],
  ['core/a.ts', 'enum A { b }', false],
  ['core/a.ts', '// more\n'.repeat(261), false],
];

describe('which part of the source may look into which', () => {
  // Without types, so that a file need not be there to be judged.
  const eslint = new ESLint({
    cwd: builtPath('.'),
    overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
    ruleFilter: ({ ruleId }) => /no-restricted|max-lines|triple-slash/.test(ruleId),
  });

  for (const [file, code, isAllowed] of RULES) {
    it(`${isAllowed ? 'allows' : 'refuses'} in src/${file}: ${code.slice(0, 80).replaceAll('\n', ' ')}`, async () => {
      const [result] = await eslint.lintText(code, { filePath: builtPath(`src/${file}`) });
      assert.deepEqual(
        result!.messages.map(({ ruleId }) => ruleId).filter((id) => id === null),
        [],
      );
      assert.equal(result!.errorCount === 0, isAllowed, JSON.stringify(result!.messages));
    });
  }
});
