import { loadAppearance, type Appearance } from './appearance.js';

/** Where the workspace's page is served from, and whether that is an origin of its own, as it would be in real life. */
interface WorkspaceOrigin {
  readonly origin: string;
  readonly isOther: boolean;
}

const TWINS: Readonly<Record<string, string>> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' };

/**
 * Finds the origin for the simulated workspace.
 *
 * 1. `?workspace-origin=` in the page's address wins, if it is an origin.
 * 2. `localhost` and `127.0.0.1` are two sites that one server answers for: each takes the other.
 * 3. Any other host has no second name that we could know: the page's own origin has to do.
 */
export function workspaceOrigin({ href }: { readonly href: string }): WorkspaceOrigin {
  const page = new URL(href);
  const asked = originOf(page.searchParams.get('workspace-origin'));
  const twin = TWINS[page.hostname];
  const swapped = new URL(page.origin);
  if (twin) swapped.hostname = twin;
  const origin = asked ?? swapped.origin;
  return { origin, isOther: origin !== page.origin };
}

/** The address of the workspace's page, told which origin its dialer lives on and how to look from the start. */
export function workspaceUrl(
  { href }: { readonly href: string },
  { root, appearance = loadAppearance() }: { readonly root: string; readonly appearance?: Appearance | undefined },
): URL {
  const page = new URL(href);
  const { pathname } = new URL(`${root}demo/workspace.html`, page);
  const workspace = new URL(pathname, workspaceOrigin(page).origin);
  workspace.searchParams.set('dialer-origin', page.origin);
  workspace.searchParams.set('theme', appearance.theme);
  workspace.searchParams.set('dir', appearance.dir);
  workspace.searchParams.set('design', appearance.design);
  return workspace;
}

/** The origin of the dialer's page, from the address of the workspace's own. */
export function dialerOrigin({ href }: { readonly href: string }): string {
  const page = new URL(href);
  return originOf(page.searchParams.get('dialer-origin')) ?? page.origin;
}

function originOf(text: string | null): string | undefined {
  try {
    const { origin, protocol } = new URL(text ?? '');
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}
