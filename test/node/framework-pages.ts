import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
  const configFile = folder.endsWith('vue') ? builtPath('examples/vue/vite.config.ts') : false;
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

/** What starts the component of a README example, by its framework. */
const STARTS = {
  react: {
    component: 'contact.tsx',
    main: `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Contact } from './contact.tsx';
createRoot(document.querySelector('#app')).render(createElement(Contact));`,
  },
  vue: {
    component: 'contact.vue',
    main: `import { createApp } from 'vue';
import Contact from './contact.vue';
createApp(Contact).mount('#app');`,
  },
} as const;

/**
 * Puts an example of the README into a page of its own.
 *
 * @returns the page's folder, for `buildPage()`
 */
export async function writeReadmePage(name: keyof typeof STARTS, code: string): Promise<string> {
  // Inside the project, where `five9-dialer` is this package.
  const folder = `build/readme-pages/${name}`;
  const { component, main } = STARTS[name];
  await mkdir(builtPath(folder), { recursive: true });
  await writeFile(builtPath(`${folder}/${component}`), code);
  await writeFile(builtPath(`${folder}/main.js`), main);
  await writeFile(
    builtPath(`${folder}/index.html`),
    '<!doctype html><div id="app"></div><script type="module" src="main.js"></script>',
  );
  return folder;
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
