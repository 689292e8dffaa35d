import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'puppeteer-core';
import { SITES_APART } from '../../scripts/browser.mjs';
import { bundleDropIn } from '../../scripts/bundle-drop-in.js';
import { inRoot } from '../../scripts/paths.js';
import { openBrowser } from '../node/browser.js';
import { serveFolder } from '../node/static-server.js';
import { PAGES } from './pages.js';

/** The scripts of the pages: the files of `in-page` that each begins with. */
const SCRIPTS = ['entry', 'start', 'thirty-buttons', 'workspace'];

/** A page that is alone in its process has a clock of a few microseconds, instead of a hundred. */
const ALONE = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
};

/** The drop-in as it is now among the pages of the bench, and a browser for them. */
export interface BenchSite {
  /** The folder that is served. */
  readonly folder: string;
  /** An empty tab that waits for as long as it takes. */
  newPage(): Promise<Page>;
  /** A browser that has been nowhere yet. */
  newContext(): Promise<BrowserContext>;
  url(path: string, host?: 'localhost' | '127.0.0.1'): string;
  close(): Promise<void>;
}

export async function openBenchSite(): Promise<BenchSite> {
  const folder = await mkdtemp(join(tmpdir(), 'five9-bench-'));
  await fillFolder(folder);
  const server = await serveFolder(folder, { headers: ALONE });
  const browser = await openBrowser(SITES_APART);
  return {
    folder,
    newPage: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      return page;
    },
    newContext: () => browser.createBrowserContext(),
    url: (path, host = 'localhost') => server.url(host) + path,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function fillFolder(folder: string): Promise<void> {
  const files = new Map<string, string>(Object.entries(PAGES));
  for (const { fileName, code } of await bundleDropIn()) files.set(fileName, code);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await build({
    entryPoints: SCRIPTS.map((name) => inRoot(`test/bench/in-page/${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
}
