import type { DialRequest } from './notices.js';

/** A request that can be asked whether it may go on. */
interface OpenRequest {
  readonly request: DialRequest;
  /** `true` or `false` at once where nobody has anything to wait for, so that dialling stays in the same task. */
  readonly isGranted: () => boolean | Promise<boolean>;
}

/** Opens a request to the page's objections. */
export function openRequest(facts: Omit<DialRequest, 'cancel' | 'waitUntil'>): OpenRequest {
  const waits: Promise<unknown>[] = [];
  let isCancelled = false;
  return {
    request: {
      ...facts,
      cancel: () => {
        isCancelled = true;
      },
      waitUntil: (promise) => {
        waits.push(promise);
      },
    },
    isGranted: () => {
      // The first no decides, whatever the others are still waiting for. It is heard where somebody has cancelled, too, or
      // it would be an error of the page that nobody has caught.
      const answer = Promise.all(waits.map(noThrows)).then(
        () => !isCancelled,
        () => false,
      );
      return isCancelled || waits.length === 0 ? !isCancelled : answer;
    },
  };
}

async function noThrows(wait: Promise<unknown>): Promise<void> {
  if ((await wait) === false) throw new Error('no');
}
