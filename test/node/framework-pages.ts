import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { builtPath } from './built.js';

/** The packages behind `react` and `react-dom`. */
export const REACTS = {
  'React 18': { react: 'react18', 'react-dom': 'react-dom18' },
  'React 19': { react: 'react', 'react-dom': 'react-dom' },
} as const;

export type ReactName = keyof typeof REACTS;

export interface PageBuild {
  /** The folder of the page, relative to the project. */
  readonly folder: string;
  readonly outDir: string;
  readonly react?: ReactName;
}

/**
 * Builds a page as its users would, with the built package for `five9-dialer`. Frameworks are taken in their
 * development builds, which say what they find wrong and where StrictMode does what it is for.
 */
export async function buildPage({ folder, outDir, react }: PageBuild): Promise<void> {
  const root = builtPath(folder);
  const configFile = folder.endsWith('vue') ? join(root, 'vite.config.ts') : false;
  await inDevelopment(() =>
    build({ ...baseOf(react), root, configFile, base: './', build: { outDir, emptyOutDir: true, minify: false } }),
  );
}

/** Renders `examples/react` in Node, and writes the page as a server would send it beside the empty one. */
export async function renderOnServer(outDir: string, react: ReactName): Promise<string> {
  const root = builtPath('examples/react');
  await inDevelopment(() =>
    build({
      ...baseOf(react),
      root,
      configFile: false,
      ssr: { noExternal: true },
      build: { outDir: join(outDir, 'server'), ssr: 'server.tsx', minify: false },
    }),
  );
  const server = (await import(pathToFileURL(join(outDir, 'server/server.js')).href)) as { renderPage(): string };
  const markup = server.renderPage();
  const page = await readFile(join(outDir, 'index.html'), 'utf8');
  await writeFile(join(outDir, 'rendered.html'), page.replace('<div id="app"></div>', `<div id="app">${markup}</div>`));
  return markup;
}

function baseOf(react: ReactName = 'React 19'): {
  mode: string;
  logLevel: 'error';
  resolve: { alias: Record<string, string> };
} {
  return { mode: 'development', logLevel: 'error', resolve: { alias: { ...REACTS[react] } } };
}

/** Vite takes the variable's word over its own mode. */
async function inDevelopment(run: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'development';
  try {
    await run();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
