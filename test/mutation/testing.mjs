/**
 * What stands in for `@open-wc/testing` where the tests run in Node: the same assertions, and the few helpers that the
 * tests of the rooms without a page use.
 */

// Its package names a main file for Node that is not there.
export { expect } from '@esm-bundle/chai/esm/chai.js';

/** How long something may take to become true. Milliseconds. */
const PATIENCE = 1_000;

export function aTimeout(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function nextFrame() {
  return aTimeout(0);
}

/** Resolves once something has become true. */
export async function waitUntil(isTrue, message = 'waited in vain') {
  const end = performance.now() + PATIENCE;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(message);
    await aTimeout(10);
  }
}
