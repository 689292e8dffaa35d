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

function exactOrigin(text: string): string | undefined {
  try {
    const { origin, protocol } = new URL(text);
    // A page without an origin of its own (`file:`, `data:`, a sandbox) cannot be told from any other such page.
    return origin === 'null' || protocol === 'file:' ? undefined : origin;
  } catch {
    return undefined;
  }
}
