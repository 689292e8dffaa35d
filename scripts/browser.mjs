import { existsSync } from 'node:fs';

/**
 * Has each site in a process of its own, as it is on people's desktops and, left to itself, not in a headless Chromium.
 */
export const SITES_APART = '--site-per-process';

/**
 * Flags that a headless Chromium needs as root, in a container, on a network without the outside world.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
];

/**
 * The Chromium to test in: the one that `CHROME_PATH` names, an installed one, or the one that `npm ci` has brought.
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function chromiumPath() {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  return packagedChromiumPath();
}

/** The one that `npm ci` has brought, which is the same on every machine. */
export async function packagedChromiumPath() {
  // The package unpacks the libraries that a minimal system lacks only where it believes to be in such a runtime.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
