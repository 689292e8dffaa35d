import type { Call, Dialer } from '../core/index.js';
import type { Five9Dialer } from '../elements/index.js';

/** The element, or the dialer without a face. */
export type OpenCtiDialer = Five9Dialer | Dialer;

interface PhoneListener {
  /** Whether a number can be dialled may have changed. */
  onFree(): void;
  /** A call appeared, or changed its state. */
  onCall(call: Call): void;
}

/** Whether a number can be dialled just now. */
export function isFree(dialer: OpenCtiDialer): boolean {
  return 'subscribe' in dialer ? dialer.bar === undefined : dialer.refusal === null;
}

/** @returns its undo */
export function listenTo(dialer: OpenCtiDialer, listener: PhoneListener): () => void {
  if ('subscribe' in dialer) {
    return dialer.subscribe((notice) => {
      if (notice.type === 'call') listener.onCall(notice.call);
      if (notice.type !== 'message') listener.onFree();
    });
  }
  const listening = new AbortController();
  const { signal } = listening;
  dialer.addEventListener('five9refusalchange', () => listener.onFree(), { signal });
  dialer.addEventListener('five9callchange', ({ call }) => listener.onCall(call), { signal });
  return () => listening.abort();
}
