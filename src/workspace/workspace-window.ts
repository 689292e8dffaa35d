import type { LinkFault, LinkStanding } from './endpoint.js';

/** The workspace's window, or why there is none. */
export interface Found {
  readonly window?: Window;
  readonly frame?: HTMLIFrameElement;
  readonly fault?: LinkFault;
}

/** How the link to what was found stands. It is asked of the frame's page, and who only looks who has spoken need not know. */
export function standingOf({ frame, fault }: Found): LinkStanding {
  if (fault) return { status: 'no-window', fault };
  return { status: frame && !isLoaded(frame) ? 'loading' : 'listening' };
}

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
  if (workspace === 'self') return { window };
  if (workspace === 'opener') {
    const opener = window.opener as Window | null;
    return opener && !opener.closed ? { window: opener } : { fault: { kind: 'no-opener' } };
  }
  if (workspace === 'parent') {
    return window.parent === window ? { fault: { kind: 'no-parent' } } : { window: window.parent };
  }
  return findFrame(workspace, root);
}

function findFrame(selector: string, root: ParentNode): Found {
  let element: Element | null;
  try {
    element = root.querySelector(selector) ?? document.querySelector(selector);
  } catch {
    return { fault: { kind: 'bad-selector', value: selector } };
  }
  if (!element) return { fault: { kind: 'no-match', value: selector } };
  // By name and not by class: a page may have taken the frame over from another document.
  if (element.localName !== 'iframe') return { fault: { kind: 'not-an-iframe', value: selector } };
  const frame = element as HTMLIFrameElement;
  const peer = frame.contentWindow;
  // A frame in a tree that is in no page has no window.
  return peer ? { window: peer, frame } : { fault: { kind: 'no-match', value: selector } };
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
