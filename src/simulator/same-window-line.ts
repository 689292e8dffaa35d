import type { Line } from './line.js';
import { postFromNowhere } from './post-from-nowhere.js';

/**
 * A line for a simulated workspace on the dialer's own page: its messages are real ones, from this window to itself. The
 * dialer's `workspace` is `self`, and its `workspace-origin` the page's own.
 */
export function sameWindowLine(): Line {
  return {
    post(message) {
      window.postMessage(message, window.origin);
    },
    subscribe(listener) {
      const handleMessage = (event: MessageEvent): void => {
        if (event.source === window && event.origin === window.origin) listener(event.data);
      };
      window.addEventListener('message', handleMessage);
      return () => window.removeEventListener('message', handleMessage);
    },
    postFromElsewhere(message) {
      postFromNowhere(document, message, 'parent');
    },
  };
}
