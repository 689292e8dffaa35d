import { earlyMessages } from '../early-messages.js';
import { looksLikeOurs } from '../protocol/index.js';
import { LinkLostError, type Endpoint, type LinkStanding } from './endpoint.js';
import { watchFrame } from './frame-watch.js';
import { originFault } from './origin.js';
import { findWorkspace, isFrameSelector, standingOf, type Found } from './workspace-window.js';

/** A longer text of a stranger is not even parsed: that takes a hundred times as long as to send it. Characters. */
const MAX_STRANGE = 20_000;

function isLong(data: unknown): boolean {
  return typeof data === 'string' && data.length > MAX_STRANGE;
}

export interface WindowEndpointOptions {
  /** `parent`, `opener`, `self` (a workspace script on the same page), or a CSS selector of an `<iframe>`. */
  readonly workspace?: string;
  /** The workspace's exact origin. Without it nothing is sent and nothing heard. */
  readonly origin: string;
  /** Where a selector is tried before the document. */
  readonly root?: Document | ShadowRoot;
}

/**
 * The link to a workspace in another window, by `postMessage`.
 *
 * 1. A set-up that is not safe is told and never used: there is no wildcard, and no first sender who becomes the peer.
 * 2. The window is looked for anew for every message, so that a frame that comes late, reloads or is replaced is the
 *    peer as soon as it is there, and one that is gone is not.
 * 3. A message counts only from that very window and that very origin. The origin is checked first, since it is what
 *    an integrator can mend.
 * 4. What is turned away is reported only if it looks like ours; other traffic on the window is nobody's business here.
 */
export function windowEndpoint({ workspace = 'parent', origin, root = document }: WindowEndpointOptions): Endpoint {
  const fault = originFault(origin);
  const find = (): Found => findWorkspace(workspace, root);
  const unsafe: LinkStanding | undefined = fault && { status: 'not-configured', fault };

  return {
    post(message) {
      const found = find();
      if (unsafe || !found.window) throw new LinkLostError(unsafe ?? standingOf(found));
      found.window.postMessage(message, origin);
    },

    subscribe(listener, watcher) {
      const onStanding = (standing: LinkStanding): void => watcher?.onStanding(standing);
      if (unsafe) {
        onStanding(unsafe);
        return () => undefined;
      }
      const handleMessage = (event: MessageEvent): void => {
        const isRightOrigin = event.origin === origin;
        if (isRightOrigin && event.source !== null && event.source === find().window) {
          listener(event.data);
        } else if (watcher && !isLong(event.data) && looksLikeOurs(event.data)) {
          const verdict = isRightOrigin ? 'wrong-source' : 'wrong-origin';
          watcher.onRefused({ verdict, origin: event.origin, expected: origin, message: event.data });
        }
      };
      window.addEventListener('message', handleMessage);
      // The three words name windows that are there from the first, or never.
      const roots = isFrameSelector(workspace) ? [...new Set<Node>([root, document])] : [];
      const unwatch = watchFrame(find, roots, onStanding);
      earlyMessages().forEach(handleMessage);
      return () => {
        window.removeEventListener('message', handleMessage);
        unwatch();
      };
    },
  };
}
