import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { BenchSite } from './bench-site.js';

/** Milliseconds; a registry that cannot be reached is tried for a long time otherwise. */
const PATIENCE = 120_000;

/** Installs a package of npm into a folder of its own, and runs nothing of it. */
export async function installPeer(folder: string, spec: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', spec], {
    cwd: folder,
    timeout: PATIENCE,
  });
}

/**
 * Bundles a module that uses a package as a page would, minified, into a folder of the site. What it loads on demand
 * stays a file of its own.
 *
 * @param folder where the package is found
 * @returns the module's path in the site
 */
export async function bundlePeer(site: BenchSite, folder: string, name: string, use: string): Promise<string> {
  await build({
    stdin: { contents: use, resolveDir: folder, sourcefile: 'use.js' },
    outfile: join(site.folder, `${name}.js`),
    // The drop-in is a file that a page takes as it is.
    external: ['./five9-dialer.js'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'silent',
  });
  return `${name}.js`;
}
