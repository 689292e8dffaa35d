import { cut } from './cut.js';
import { isIndexed } from './reader.js';

/** The wire's own objects are two levels deep and have a score of keys; these bounds leave room for custom ones. */
const MAX_DEPTH = 5;
const MAX_VALUES = 500;
const MAX_TEXT = 4_000;
const MAX_KEY = 200;

/**
 * Copies a free-form object of the wire (`CallVariables`, `interactionData`) so that it can be handed to a page: frozen
 * through and through, bounded in depth, number of values and length of text, plain data only. What lies beyond the
 * bounds is left out. An own key `__proto__` is left out too, so that whoever spreads the copy is safe.
 */
export function boundedCopy(object: object): Readonly<Record<string, unknown>> {
  let left = MAX_VALUES;

  const copy = (from: unknown, depth: number): unknown => {
    if (typeof from === 'string') return cut(from, MAX_TEXT);
    if (typeof from === 'number' || typeof from === 'boolean' || from === null) return from;
    if (typeof from !== 'object' || depth === 0 || isIndexed(from)) return undefined;
    const isList = Array.isArray(from);
    const parts: unknown[] = [];
    const plain: Record<string, unknown> = {};
    for (const key of Object.keys(from)) {
      if (key === '__proto__' || key.length > MAX_KEY) continue;
      if (--left < 0) break;
      const part = copy(from[key as keyof typeof from], depth - 1);
      if (part === undefined) continue;
      if (isList) parts.push(part);
      else plain[key] = part;
    }
    return Object.freeze(isList ? parts : plain);
  };

  return Array.isArray(object) ? Object.freeze({}) : (copy(object, MAX_DEPTH) as Record<string, unknown>);
}
