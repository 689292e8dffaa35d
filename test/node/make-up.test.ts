import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundleDropIn } from '../../scripts/bundle-drop-in.js';
import { makeUpOf, roomOf, sourceOf } from '../../scripts/make-up.js';
import { readSourceMap } from '../../scripts/read-source-map.js';

describe('what a file is made of', () => {
  it('is counted to the last byte, each of them once', async () => {
    const chunks = await bundleDropIn();
    for (const nameOf of [roomOf, sourceOf]) {
      const sum = makeUpOf(chunks, nameOf).reduce((total, { minified }) => total + minified, 0);
      assert.equal(sum, Buffer.byteLength(chunks.map(({ code }) => code).join('')));
    }
    const rooms = new Map(makeUpOf(chunks, roomOf).map(({ name, minified }) => [name, minified]));
    for (const room of ['Lit', 'src/core', 'src/elements', 'src/protocol', 'src/state'])
      assert.ok((rooms.get(room) ?? 0) > 1_000, room);
    assert.ok(rooms.get('what joins them')! < 5_000, 'next to nothing is of unknown origin');
    const [one] = makeUpOf(
      chunks.filter(({ name }) => name === 'restyle'),
      sourceOf,
    ).map((share) => share.brotli());
    assert.ok(one! > 0, 'a file is smaller without its parts');
  });

  it('is named by room and package', () => {
    const paths = {
      '../../src/index.ts': ['src', 'src/index.ts'],
      '../../src/core/dialer.ts': ['src/core', 'src/core/dialer.ts'],
      '../../src/elements/diagnostics/mask.ts': ['src/elements/diagnostics', 'src/elements/diagnostics/mask.ts'],
      '../../node_modules/@lit/reactive-element/css-tag.js': ['Lit', 'node_modules/@lit/reactive-element/css-tag.js'],
      '../../node_modules/libphonenumber-js/es6/parse.js': [
        'libphonenumber-js',
        'node_modules/libphonenumber-js/es6/parse.js',
      ],
    };
    for (const [path, names] of Object.entries(paths)) assert.deepEqual([roomOf(path), sourceOf(path)], names);
  });

  it('is read from a map over several lines, forwards and backwards, with pieces of no source', () => {
    // Line 1: column 0 of source 0, column 4 of source 1. Line 2: column 2 of nothing, column 20 of source 0.
    assert.deepEqual(readSourceMap('AAAA,ICAA;E,kBDAA', 'one two\nthree and then the fourth'), [
      { start: 0, source: 0 },
      { start: 4, source: 1 },
      { start: 10, source: undefined },
      { start: 28, source: 0 },
    ]);
  });
});
