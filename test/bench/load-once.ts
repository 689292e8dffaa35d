import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CDPSession } from 'puppeteer-core';
import type { BenchSite } from './bench-site.js';

/** What it took until something was ready in a page. */
export interface Loaded {
  /** Bytes of all its scripts, each compressed by itself. */
  readonly brotli: number;
  /** Milliseconds that the processor spent on reading and running script. */
  readonly script: number;
}

const KINDS = ['ScriptDuration', 'V8CompileDuration'];

/** Loads a module in a browser that has been nowhere yet, and calls its `start(main)`. */
export async function loadOnce(site: BenchSite, path: string): Promise<Loaded> {
  const context = await site.newContext();
  try {
    const page = await context.newPage();
    await page.goto(site.url('peer.html'));
    const paths: string[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') paths.push(new URL(request.url()).pathname);
    });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await scriptSeconds(session);
    await page.evaluate(
      `import('./${path}').then(({ start }) => start(document.querySelector('main')))
      .then(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))`,
    );
    const script = 1_000 * ((await scriptSeconds(session)) - before);
    const files = await Promise.all(paths.map((each) => readFile(join(site.folder, each))));
    return { brotli: files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0), script };
  } finally {
    await context.close();
  }
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.filter(({ name }) => KINDS.includes(name)).reduce((sum, { value }) => sum + value, 0);
}
