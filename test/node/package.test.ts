import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { releaseFaults, type ReleaseState } from '../../scripts/release-faults.js';
import { runNode } from '../../scripts/run.js';
import { builtPath, chunkFolder } from './built.js';

describe('the package', () => {
  it('is clean by publint and by attw, packed as a registry would get it', async () => {
    assert.equal(await runNode('--import=tsx', 'scripts/check-package.ts'), 0);
  });

  it('has a hash of every file that a page loads, and of no other', async () => {
    const integrity = JSON.parse(await readFile(builtPath('dist/integrity.json'), 'utf8')) as Record<string, string>;
    const folder = await chunkFolder();
    const chunks = (await readdir(builtPath(`dist/${folder}`))).map((name) => `${folder}/${name}`);
    const files = [
      'five9-dialer.js',
      'five9-dialer.global.js',
      'five9-dialer.lightning.js',
      'five9-dialer.lightning-numbers.js',
      ...chunks,
    ];
    assert.deepEqual(Object.keys(integrity).sort(), files.sort());
    for (const [path, hash] of Object.entries(integrity)) {
      const found = createHash('sha384').update(await readFile(builtPath(`dist/${path}`)));
      assert.equal(hash, `sha384-${found.digest('base64')}`, path);
    }
  });

  it('has source maps that hold the sources, for every file that a bundler takes', async () => {
    for (const folder of ['dist', 'dist/shared']) {
      for (const name of await readdir(builtPath(folder))) {
        if (!name.endsWith('.js') || name.startsWith('five9-dialer')) continue;
        const code = await readFile(builtPath(`${folder}/${name}`), 'utf8');
        const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code) ?? [];
        // A file that only hands others on has nothing to map.
        if (map === undefined) assert.doesNotMatch(code, /\b(?:function|class|const|let)\b/, `${folder}/${name}`);
        else {
          const { sources, sourcesContent } = JSON.parse(await readFile(builtPath(`${folder}/${map}`), 'utf8')) as {
            sources: string[];
            sourcesContent: (string | null)[];
          };
          assert.equal(sourcesContent.filter((each) => each !== null).length, sources.length, map);
        }
      }
    }
  });
});

describe('a release', () => {
  const GOOD: ReleaseState = {
    version: '1.2.3',
    repository: { type: 'git' },
    isDryRun: false,
    changelog:
      '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-01-02\n\n### Added\n\n- A thing.\n\n## 1.2.2 - 2026-01-01\n',
    status: '',
    tags: ['v1.2.2'],
  };
  const changelog = (text: string): Partial<ReleaseState> => ({ changelog: `# Changelog\n\n${text}` });

  for (const [what, state, fault] of [
    ['as it should be', {}, undefined],
    ['without a head for what comes next', changelog('## [1.2.3] - 2026-01-02\n\n- A thing.\n'), undefined],
    ['with changes that are not committed', { status: ' M src/index.ts\n' }, /not committed/],
    ['without a version', { version: 'next' }, /no version/],
    ['with a version that was there already', { tags: ['v1.2.3'] }, /new version/],
    ['without a repository', { repository: undefined }, /no repository/],
    ['without a repository, as a dry run', { repository: undefined, isDryRun: true }, undefined],
    [
      'with changes under no version',
      changelog('## Unreleased\n\n- One.\n\n## 1.2.3 - 2026-01-02\n\n- Two.\n'),
      /Unreleased/,
    ],
    [
      'with a change log of an older version',
      changelog('## 1.2.2 - 2026-01-02\n\n- A thing.\n'),
      /section for 1\.2\.3/,
    ],
    [
      'with a change log of a version that begins alike',
      changelog('## 1.2.3-rc.1 - 2026-01-02\n\n- A thing.\n'),
      /section for/,
    ],
    ['with a change log that has no version', changelog(''), /section for/],
    ['without a date', changelog('## 1.2.3\n\n- A thing.\n'), /no date/],
    [
      'with nothing to say',
      changelog('## 1.2.3 - 2026-01-02\n\n## 1.2.2 - 2026-01-01\n\n- A thing.\n'),
      /says nothing/,
    ],
  ] as const) {
    it(fault === undefined ? `is let through ${what}` : `is stopped ${what}`, () => {
      const faults = releaseFaults({ ...GOOD, ...state });
      if (fault === undefined) assert.deepEqual(faults, []);
      else assert.match(faults.join('\n'), fault);
    });
  }
});
