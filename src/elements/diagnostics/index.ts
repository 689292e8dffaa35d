import { defineTag } from '../define-tag.js';
import { Five9Diagnostics } from './five9-diagnostics.js';

/** Defines the tag: this chunk is there for nothing else. */
export function defineDiagnostics(): typeof Five9Diagnostics {
  defineTag('five9-diagnostics', Five9Diagnostics);
  return Five9Diagnostics;
}
