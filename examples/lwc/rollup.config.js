import { fileURLToPath } from 'node:url';
import lwc from '@lwc/rollup-plugin';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What the platform answers for the address of a static resource. */
const RESOURCES = '@salesforce/resourceUrl/';
const ADDRESSES = {
  five9DialerLightning: './five9-dialer.lightning.js',
  five9DialerLightningNumbers: './five9-dialer.lightning-numbers.js',
};

const resources = {
  name: 'static-resources',
  resolveId: (id) => (id.startsWith(RESOURCES) ? `\0${id}` : null),
  load: (id) =>
    id.startsWith(`\0${RESOURCES}`)
      ? `export default ${JSON.stringify(ADDRESSES[id.slice(RESOURCES.length + 1)])};`
      : null,
};

/** The engine asks Node which build it is in. */
const production = {
  name: 'production',
  transform: (code) => ({ code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }),
};

/** `npx rollup -c examples/lwc/rollup.config.js` compiles the component with the open-source compiler and engine. */
export default {
  input: { main: here('main.js'), 'synthetic-shadow': here('synthetic-shadow.js') },
  plugins: [resources, lwc({ rootDir: here('modules') }), production],
  output: { dir: here('../../build/lwc'), format: 'es' },
};
