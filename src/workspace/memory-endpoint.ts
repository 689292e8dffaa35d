import type { Endpoint } from './endpoint.js';

/** Two ends of one link without a window in between, for a workspace on the same page and for tests. */
export interface MemoryLink {
  readonly dialer: Endpoint;
  readonly workspace: Endpoint;
}

/**
 * A link inside one page, or one process: what one end posts, the other hears in order, in a later task and as a copy of
 * its own, as between windows. What is said while nobody listens is lost, as it is there.
 */
export function memoryLink(): MemoryLink {
  const { port1, port2 } = new MessageChannel();
  return { dialer: end(port1), workspace: end(port2) };
}

function end(port: MessagePort): Endpoint {
  port.start();
  letGo(port);
  return {
    post(message) {
      port.postMessage(message);
    },
    subscribe(listener) {
      // Wrapped, so that the same function subscribed twice is heard twice and undone one by one.
      const handleMessage = ({ data }: MessageEvent): void => listener(data);
      port.addEventListener('message', handleMessage);
      letGo(port);
      return () => {
        port.removeEventListener('message', handleMessage);
      };
    },
  };
}

/** A link is no reason for Node to stay; in a browser there is nothing to do. */
function letGo(port: MessagePort & { unref?: () => void }): void {
  port.unref?.();
}
