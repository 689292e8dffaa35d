import { defineTag } from '../define-tag.js';
import { Five9Diagnostics } from './five9-diagnostics.js';

export type { CheckedDialer } from './checks.js';

/** Defines the tag: this chunk is there for nothing else. */
export function defineDiagnostics(): true {
  defineTag('five9-diagnostics', Five9Diagnostics);
  return true;
}
