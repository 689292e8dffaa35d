import type { Line } from './line.js';
import { postFromNowhere } from './post-from-nowhere.js';

export interface WindowLineOptions {
  /** The dialer's window, asked for anew each time: `() => window.parent` in an iframe, `() => window.opener` in a popup. */
  readonly peer: () => Window | null;
  /** The exact origin of the dialer's page, such as `https://crm.example.com`. */
  readonly origin: string;
  /** The window that hears the messages; the page's own unless given. */
  readonly self?: Window;
}

/**
 * A line by `postMessage`, for a workspace in a window of its own.
 *
 * It sends to the exact origin only, and hears only messages whose source is the peer and whose origin is that origin.
 * Where there is no peer, or it is the page itself, nothing is sent.
 *
 * @throws TypeError where `origin` is not exactly one origin: `*`, a path or an empty text are refused.
 */
export function windowLine({ peer, origin, self = window }: WindowLineOptions): Line {
  if (!isOrigin(origin)) {
    throw new TypeError(`windowLine() needs the exact origin of the dialer's page; "${origin}" is none.`);
  }
  const dialer = (): Window | null => {
    const target = peer();
    return target === self ? null : target;
  };
  return {
    post(message) {
      dialer()?.postMessage(message, origin);
    },
    subscribe(listener) {
      const handleMessage = (event: MessageEvent): void => {
        if (event.source === null || event.source !== dialer() || event.origin !== origin) return;
        listener(event.data);
      };
      self.addEventListener('message', handleMessage);
      return () => self.removeEventListener('message', handleMessage);
    },
    postFromElsewhere(message) {
      const target = dialer();
      if (target === self.parent) postFromNowhere(self.document, message, 'parent.parent');
      else if (target !== null && target === self.opener) postFromNowhere(self.document, message, 'parent.opener');
      else if (target) throw new TypeError('Only the parent and the opener can be spoken to from another site.');
    },
  };
}

function isOrigin(text: string): boolean {
  try {
    const url = new URL(text);
    // Pages of files have no origin of their own to speak to, though some browsers say that it is `file://`.
    return url.origin === text && url.protocol !== 'file:';
  } catch {
    return false;
  }
}
