import type { LinkStanding } from './endpoint.js';

/** The workspace's window, if there is one, and how it stands. */
export interface Found {
  readonly window?: Window;
  readonly frame?: HTMLIFrameElement;
  readonly standing: LinkStanding;
}

const LISTENING: LinkStanding = { status: 'listening' };

/** Whether `workspace` is a selector, and not one of the three words. */
export function isFrameSelector(workspace: string): boolean {
  return !['parent', 'opener', 'self'].includes(workspace);
}

/**
 * Finds the host workspace's window.
 *
 * @param workspace `parent`, `opener`, `self`, or a CSS selector of an `<iframe>`.
 * @param root Where the selector is tried first, before the whole document: the dialer's own root.
 */
export function findWorkspace(workspace: string, root: ParentNode): Found {
  if (workspace === 'self') return { window, standing: LISTENING };
  if (workspace === 'opener') {
    const opener = window.opener as Window | null;
    return opener && !opener.closed ? { window: opener, standing: LISTENING } : lost({ kind: 'no-opener' });
  }
  if (workspace === 'parent') {
    return window.parent === window ? lost({ kind: 'no-parent' }) : { window: window.parent, standing: LISTENING };
  }
  return findFrame(workspace, root);
}

function findFrame(selector: string, root: ParentNode): Found {
  let element: Element | null;
  try {
    element = root.querySelector(selector) ?? document.querySelector(selector);
  } catch {
    return lost({ kind: 'bad-selector', value: selector });
  }
  if (!element) return lost({ kind: 'no-match', value: selector });
  // By name and not by class: a page may have taken the frame over from another document.
  if (element.localName !== 'iframe') return lost({ kind: 'not-an-iframe', value: selector });
  const frame = element as HTMLIFrameElement;
  const peer = frame.contentWindow;
  // A frame in a tree that is in no page has no window.
  if (!peer) return lost({ kind: 'no-match', value: selector });
  return {
    window: peer,
    frame,
    // Asked of the frame's page, and not needed by who only looks who has spoken.
    get standing(): LinkStanding {
      return isLoaded(frame) ? LISTENING : { status: 'loading' };
    },
  };
}

function lost(fault: NonNullable<LinkStanding['fault']>): Found {
  return { standing: { status: 'no-window', fault } };
}

/**
 * Whether a frame that we come upon has its page already. A page of another origin cannot be asked; once the document
 * around it has loaded, so has it, unless it was just put in, and then it still shows the empty page that can be asked.
 */
function isLoaded(frame: HTMLIFrameElement): boolean {
  if (isBlank(frame)) return false;
  return (frame.contentDocument ?? document).readyState === 'complete';
}

/** Whether a frame still shows the empty page that each begins with; that it loads as well, and nobody listens in it. */
export function isBlank(frame: HTMLIFrameElement | undefined): boolean {
  return frame?.contentDocument?.URL === 'about:blank';
}
