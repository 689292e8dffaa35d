import type { LinkFault } from './endpoint.js';

/**
 * Checks that a text is one exact origin, as `MessageEvent.origin` would say it: scheme, host, and port where it is not
 * the usual one. Nothing is corrected silently, because an origin is a matter of trust: a near miss is answered with
 * the exact text that was probably meant.
 *
 * @returns the fault, or `undefined` where there is none
 */
export function originFault(origin: string): LinkFault | undefined {
  if (origin === '') return { kind: 'no-origin' };
  if (origin === '*') return { kind: 'any-origin' };
  const exact = exactOrigin(origin);
  if (exact === undefined) return { kind: 'not-an-origin', value: origin };
  return exact === origin ? undefined : { kind: 'inexact-origin', value: origin, exact };
}

/** What a page can have as its origin: engines differ in what they take for a host, and none of them is a pattern. */
const PAGE_ORIGIN = /^https?:\/\/[^*%]+$/;

function exactOrigin(text: string): string | undefined {
  try {
    // A page without an origin of its own (`file:`, `data:`, a sandbox) cannot be told from any other such page, and
    // what no page is served by (`ws:`, `ftp:`) would never speak.
    const { origin } = new URL(text);
    return PAGE_ORIGIN.test(origin) ? origin : undefined;
  } catch {
    return undefined;
  }
}
