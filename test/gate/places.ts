import { HERE, pageUrl } from '../workspace/far-page.js';

/** Origins that are all served, and all different to a browser: every name below `localhost` is this machine. */

const port = location.port;

/** The configured one. */
export const WORKSPACE = `http://workspace.localhost:${port}`;
/** Nobody's. */
export const THIRD = `http://127.0.0.2:${port}`;

/** The tests' server on another port, under the workspace's name. */
export async function otherPort(): Promise<string> {
  return `http://workspace.localhost:${await (await fetch('/second-port')).text()}`;
}

/** A page that can be led, at any origin. */
export function at(origin: string): string {
  return pageUrl('workspace.html', origin);
}

/** Where its script is, for pages that are made up on the spot. */
export const REMOTE = new URL('../workspace/pages/remote.js', import.meta.url).href;
export { HERE };
