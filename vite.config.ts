import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const page = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const BUNDLED = 'node_modules/@salesforce-ux/design-system-2/dist/css/bundled/';
const STYLESHEETS = ['slds2.cosmos.css', 'slds2.lightning-blue.css'];

/**
 * Salesforce's two stylesheets, each a file of its own, since the pages change from one to the other. They name a few
 * pictures that their package does not carry, and that no page here shows.
 */
const salesforceStylesheets: Plugin = {
  name: 'salesforce-stylesheets',
  apply: 'build',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll(BUNDLED, 'salesforce/') },
  generateBundle() {
    for (const name of STYLESHEETS) {
      const css = readFileSync(page(BUNDLED + name), 'utf8').replace(/url\('?\.\.\/[^)]*\)/g, 'none');
      this.emitFile({ type: 'asset', fileName: `salesforce/${name}`, source: css.replace(/^\s+|\/\*[^]*?\*\//gm, '') });
    }
  },
};

/** The configuration of the demo, not of the package. */
export default defineConfig({
  // Relative, so that the built demo works from any folder of any file server.
  base: './',
  plugins: [salesforceStylesheets],
  // `localhost` and `127.0.0.1` on one port are two sites: the record page is opened on one, its workspace on the other.
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 5173 },
  optimizeDeps: { entries: ['index.html', 'demo/*.html'] },
  build: {
    outDir: 'dist-demo',
    target: 'es2022',
    // The design system's stylesheet speaks light-dark() and nested rules; older targets would have them rewritten.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    rolldownOptions: {
      input: [
        page('index.html'),
        page('demo/workspace.html'),
        page('demo/gallery.html'),
        page('demo/contacts.html'),
        page('demo/theming.html'),
        page('demo/bench.html'),
        page('demo/hurry.html'),
      ],
    },
  },
});
