import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inRoot } from '../../scripts/paths.js';
import { openBrowser } from '../node/browser.js';
import { serveFolder } from '../node/static-server.js';

const PAGE = `<!doctype html>
<html lang="en">
<title>Under measurement</title>
<script type="module" src="five9-dialer.js"></script>
<five9-dialer workspace="self"></five9-dialer>
<main></main>
<script type="module">
  const silent = { post() {}, subscribe: () => () => {} };
  document.querySelector('five9-dialer').endpoint = silent;
</script>`;

/** The built drop-in among the pages of the bench, and a browser for them. */
export interface BenchSite {
  /** An empty tab that waits for as long as it takes. */
  newPage(): Promise<Page>;
  url(path: string): string;
  close(): Promise<void>;
}

export async function openBenchSite(): Promise<BenchSite> {
  const folder = await mkdtemp(join(tmpdir(), 'five9-bench-'));
  await cp(inRoot('dist'), folder, { recursive: true });
  await cp(inRoot('test/bench/pages'), folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), PAGE);
  const server = await serveFolder(folder);
  const browser = await openBrowser();
  return {
    newPage: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      return page;
    },
    url: (path) => server.url('localhost') + path,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
