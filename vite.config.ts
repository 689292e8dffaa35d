import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const page = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Salesforce's stylesheet names a few pictures that its package does not carry, and that no page here shows. */
const withoutMissingPictures: Plugin = {
  name: 'without-missing-pictures',
  enforce: 'pre',
  transform: {
    filter: { id: /design-system-2.*\.css/ },
    handler: (code) => code.replace(/url\('\.\.\/\.\.\/public\/[^']*'\)/g, 'none'),
  },
};

/** The configuration of the demo, not of the package. */
export default defineConfig({
  // Relative, so that the built demo works from any folder of any file server.
  base: './',
  plugins: [withoutMissingPictures],
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
      input: [page('index.html'), page('demo/workspace.html'), page('demo/gallery.html'), page('demo/contacts.html')],
    },
  },
});
