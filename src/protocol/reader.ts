import { cut } from './cut.js';
import { fold } from './fold.js';
import { parse } from './parse.js';

/** An object with more keys than this is not searched for misspelt ones. */
const MAX_KEYS = 1_000;

/** Longer texts are cut: nothing on the wire that a person shall read is longer. Characters. */
const MAX_TEXT = 500;

/** `Date.parse` alone would find a date in any sentence that ends in a number. */
const ISO_8601 = /^\d{4}-\d\d-\d\d/;

/**
 * Looks a field up by its documented spellings, the first of which is the one that we say.
 *
 * The exact spelling wins over a folded one. A key that only folding could find is noted as drift. Folding stays
 * inside one object, because `ResponseFields.Type` and `interactionData.type` differ by case and level alone.
 */
export type Reader = (name: string, otherSpelling?: string) => unknown;

/**
 * Opens an object for reading.
 *
 * @param drift Receives a sentence for each field that was spelled in a way that no page documents.
 */
export function open(object: object, drift: string[]): Reader {
  let keys: readonly string[] | undefined;
  return (name, otherSpelling) => {
    if (Object.hasOwn(object, name)) return object[name as keyof typeof object];
    if (otherSpelling && Object.hasOwn(object, otherSpelling)) return object[otherSpelling as keyof typeof object];
    keys ??= Object.keys(object).slice(0, MAX_KEYS);
    const wanted = fold(name);
    const key = keys.find((each) => fold(each) === wanted);
    if (key === undefined) return undefined;
    drift.push(`"${key}" was read as "${name}"`);
    return object[key as keyof typeof object];
  };
}

/** An object, or JSON text of one: the documentation says "JSON Object" of both. Anything else is `undefined`. */
export function asObject(value: unknown): object | undefined {
  const object = typeof value === 'string' ? parse(value) : value;
  return typeof object === 'object' && object !== null && !isIndexed(object) ? object : undefined;
}

/** A buffer, or a text in disguise: its bytes cost its sender next to nothing, and us a key each. */
export function isIndexed(object: object): boolean {
  return ArrayBuffer.isView(object) || object instanceof String;
}

/** A text or a number as a trimmed, bounded text; anything else is empty. */
export function asText(value: unknown): string {
  return asWritten(value).trim();
}

/** The same, with the blanks around it. */
export function asWritten(value: unknown): string {
  if (typeof value === 'string') return cut(value, MAX_TEXT);
  // What is no number is written as a text by no JSON either, and must not be the name of a call.
  const isShort = Number.isFinite(value) || (typeof value === 'bigint' && BigInt.asUintN(64, value) === value);
  return isShort ? String(value) : '';
}

/** A time as milliseconds since 1970, as a number or its text, or in ISO 8601: all three are documented. */
export function asTime(value: unknown): number | undefined {
  const time = typeof value === 'number' ? value : parseTime(asText(value));
  return Number.isSafeInteger(time) && time > 0 ? time : undefined;
}

function parseTime(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : ISO_8601.test(text) ? Date.parse(text) : NaN;
}
