import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { builtPath } from './built.js';

/** All that may ever run on a page beside our own code. */
const SHIPPED = ['libphonenumber-js', 'lit'];

/** What Lit itself is made of. */
const OF_LIT = ['@lit/reactive-element', 'lit-element', 'lit-html'];

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

async function read<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(builtPath(path), 'utf8')) as Content;
}

describe('the threat model', () => {
  it('names tests that are there, for each of its checks', async () => {
    const text = await readFile(builtPath('SECURITY.md'), 'utf8');
    const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path!);
    assert.ok(named.length >= 11);
    for (const path of named) await access(builtPath(path));
  });
});

describe('what comes from others', () => {
  let manifest: Manifest;
  let lock: { packages: Record<string, Locked & Partial<Manifest>> };

  before(async () => {
    manifest = await read('package.json');
    lock = await read('package-lock.json');
  });

  it('is Lit and the telephone numbers, and nothing else', () => {
    assert.deepEqual(Object.keys(manifest.dependencies).sort(), SHIPPED);
    assert.deepEqual(Object.keys(manifest.optionalDependencies ?? {}), []);
  });

  it('is asked of nobody: what users of frameworks need is optional', () => {
    for (const name of Object.keys(manifest.peerDependencies ?? {})) {
      assert.match(name, /^(react|@types\/react|@lit\/react|svelte|vue)$/);
      assert.equal(manifest.peerDependenciesMeta?.[name]?.optional, true, name);
    }
  });

  it('runs nothing where the package is installed', () => {
    for (const moment of ['preinstall', 'install', 'postinstall', 'prepare']) {
      assert.equal(manifest.scripts[moment], undefined, moment);
    }
  });

  it('stands in the licences of the drop-in, and nobody else does', async () => {
    const licences = await readFile(builtPath('dist/third-party-licenses.md'), 'utf8');
    const named = [...licences.matchAll(/^## (\S+) - /gm)].map(([, name]) => name).sort();
    assert.deepEqual(named, [...OF_LIT, ...SHIPPED].sort());
  });

  it('is locked as it is asked for', () => {
    const { dependencies, devDependencies } = lock.packages['']!;
    assert.deepEqual(dependencies, manifest.dependencies);
    assert.deepEqual(devDependencies, manifest.devDependencies);
  });

  it('is locked by a checksum, each part of it, and comes with no script of its own where it ships', () => {
    for (const [path, locked] of Object.entries(lock.packages)) {
      if (path === '' || locked.link) continue;
      assert.match(locked.integrity ?? '', /^sha512-/, path);
      assert.match(locked.resolved ?? 'https://', /^https:\/\//, path);
      const isForUs = locked.dev ?? locked.devOptional ?? locked.peer ?? false;
      if (!isForUs) assert.equal(locked.hasInstallScript ?? false, false, path);
    }
  });

  it('is, in what ships, no more than Lit, its parts and types, and the telephone numbers', () => {
    const shipped = Object.entries(lock.packages)
      .filter(([path, { dev, devOptional, peer }]) => path !== '' && !dev && !devOptional && !peer)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    const allowed = [...SHIPPED, ...OF_LIT, '@lit-labs/ssr-dom-shim', '@types/trusted-types'];
    assert.deepEqual(
      shipped.filter((name) => !allowed.includes(name)),
      [],
    );
  });
});
