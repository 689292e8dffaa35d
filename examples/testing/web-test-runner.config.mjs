import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browser.mjs';

export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: fileURLToPath(new URL('*.test.js', import.meta.url)),
  nodeResolve: true,
  browsers: [chromeLauncher({ launchOptions: { executablePath: await chromiumPath(), args: [...CHROMIUM_FLAGS] } })],
};
