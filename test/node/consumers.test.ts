import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { packInto } from '../../scripts/pack-package.js';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { field, press } from './by-name.js';
import { collectPageErrors } from './page-errors.js';
import { follows, type HostWorkspace, serveWorkspace, WATCH } from './plain-page.js';
import { serveFolder } from './static-server.js';

const LIFE = ['requested', 'ringing', 'talking', 'wrap-up', 'finished'];

/** How somebody else's page is built: from `main.js` in one folder to `main.js` in another. */
const BUNDLERS: Readonly<Record<string, (from: string, to: string) => Promise<unknown>>> = {
  Vite: (from, to) =>
    vite({
      root: from,
      configFile: false,
      logLevel: 'error',
      base: './',
      build: {
        outDir: to,
        emptyOutDir: false,
        rolldownOptions: { input: join(from, 'main.js'), output: { entryFileNames: 'main.js' } },
      },
    }),
  webpack: (from, to) =>
    new Promise<void>((resolve, reject) => {
      const options = {
        context: from,
        entry: './main.js',
        mode: 'production',
        output: { path: to, filename: 'main.js', publicPath: 'auto' },
      } as const;
      webpack(options, (error, stats) => {
        if (stats?.hasErrors() === false) resolve();
        else reject(error ?? new Error(stats?.toString()));
      });
    }),
  esbuild: (from, to) =>
    esbuild({
      absWorkingDir: from,
      entryPoints: ['main.js'],
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      outdir: to,
      logLevel: 'error',
    }),
  Rollup: async (from, to) => {
    const bundle = await rollup({ input: join(from, 'main.js'), plugins: [nodeResolve()] });
    await bundle.write({ dir: to, format: 'es' });
  },
};

/** Folders of a site that the files may lie in. */
const FOLDERS = ['/', '/some/folder/'];

describe('the package, taken by others', () => {
  let browser: Browser;
  let folder: string;
  let host: HostWorkspace;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-consumer-'));
    await writeFile(join(folder, 'package.json'), '{"type": "module", "private": true}');
    await writeFile(join(folder, 'main.js'), "import 'five9-dialer';\n");
    // Installed as npm would, without asking a registry for what is here already.
    const installed = join(folder, 'node_modules/five9-dialer');
    await mkdir(installed, { recursive: true });
    await promisify(execFile)('tar', ['-xf', await packInto(folder), '-C', installed, '--strip-components=1']);
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', 'libphonenumber-js']) {
      await symlink(builtPath(`node_modules/${name}`), join(folder, 'node_modules', name));
    }
    host = await serveWorkspace();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await host.close();
    await rm(folder, { recursive: true });
  });

  /** Makes a call on a page, and holds that what comes on demand has come. */
  async function drive(site: string, base: string, script: string): Promise<void> {
    const server = await serveFolder(site, { base });
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    const url = server.url('localhost');
    await writeFile(join(site, 'watch.js'), WATCH);
    await writeFile(
      join(site, 'index.html'),
      `<!doctype html>
<html lang="en">
<title>A page of somebody else</title>
<script src="watch.js"></script>
${script}
<five9-dialer workspace="#workspace" workspace-origin="${host.origin}"></five9-dialer>
<iframe id="workspace" src="${host.urlFor(new URL(url).origin)}"></iframe>
</html>`,
    );
    try {
      await page.goto(url);
      await (await field(page)).type('6081234567');
      await page.waitForFunction(
        () => document.querySelector<HTMLElement & { number: string }>('five9-dialer')?.number === '(608) 123-4567',
      );
      await press(page, 'Call');
      await follows(page, LIFE);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
      await server.close();
    }
  }

  for (const [name, build] of Object.entries(BUNDLERS)) {
    it(`is bundled by ${name}, and makes a call in a folder of a site`, async () => {
      const to = join(folder, name);
      await mkdir(to);
      await build(folder, to);
      await drive(to, '/some/folder/', '<script type="module" src="main.js"></script>');
    });
  }

  for (const base of FOLDERS) {
    it(`makes a call by the drop-in file from ${base} of a plain file server, its integrity checked`, async () => {
      const dist = join(folder, 'node_modules/five9-dialer/dist');
      const site = join(folder, `site-${base.length}`);
      await cp(dist, site, { recursive: true });
      const integrity = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
      const map = Object.entries(integrity).map(([path, hash]) => [`./${path}`, hash]);
      await drive(
        site,
        base,
        `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(map) as unknown })}</script>
<script type="module" src="five9-dialer.js" integrity="${integrity['five9-dialer.js']}"></script>`,
      );
    });
  }
});
