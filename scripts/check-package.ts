import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packInto } from './pack-package.js';
import { runTool } from './run.js';

/** What is no module with types: scripts for a page, and lists. */
const UNTYPED = [
  'five9-dialer.global.js',
  'five9-dialer.lightning.js',
  'five9-dialer.lightning-numbers.js',
  'integrity.json',
  'custom-elements.json',
];

/** Packs the built package as a registry would get it, and has publint and attw look at it. */
async function checkPackage(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'five9-package-'));
  try {
    const tarball = await packInto(folder);
    const lint = await runTool('publint', 'run', tarball, '--strict');
    // The package is ESM only, which Node takes in `require` too.
    const types = await runTool('attw', tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...UNTYPED);
    process.exitCode = lint || types;
  } finally {
    await rm(folder, { recursive: true });
  }
}

await checkPackage();
