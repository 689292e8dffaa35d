import type { DialRecord } from '../state/index.js';
import { NO_CALLS, OUTCOMES, type RecentCall, type RecentCalls, type SameNumber } from './recent-call.js';
import { put } from './list.js';

/** The longest content that is read. UTF-16 units: twenty calls with all that they may have need a tenth of it. */
const MAX_CONTENT = 1_000_000;
/** The longest of any text, the number included. What is longer is left out: half an id would be another one. */
const MAX_TEXT = 250;
/** The longest `params`, as JSON. */
const MAX_PARAMS = 2_000;
const MAX_IDS = 16;
const MAX_COUNT = 9_999;

type Untrusted = Readonly<Record<string, unknown>>;

/**
 * Reads what stands in a storage. Anybody may have written there, so nothing is believed: each part is of its type and
 * of bounded length, or it is left out.
 *
 * @param now Milliseconds since 1970; no call began later.
 */
export function readContent(content: string, now: number, isSame: SameNumber): RecentCalls {
  if (content.length > MAX_CONTENT) return NO_CALLS;
  try {
    const parsed: unknown = JSON.parse(content, withoutPrototype);
    const entries: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
    return entries
      .flatMap((entry) => readEntry(entry, now))
      .filter(({ key }, index, all) => all.findIndex((each) => each.key === key) === index)
      .reduceRight((list, entry) => put(list, entry, isSame), NO_CALLS);
  } catch {
    return NO_CALLS;
  }
}

/** A name that would change what an object inherits, once a page copies it. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

function readEntry(entry: unknown, now: number): RecentCall[] {
  if (!isObject(entry)) return [];
  const { key, number, extension, displayName, direction, outcome, isOver, at, count, callKey, ids } = entry;
  const begun = numberIn(at, 1, now);
  const sent = text(number);
  if (text(key) === '' || text(callKey) === '' || sent !== number || begun === undefined) return [];
  const record = soundRecord(entry['record']);
  return [
    Object.freeze({
      key: text(key),
      number: sent,
      extension: text(extension),
      displayName: text(displayName),
      ...(record && { record }),
      direction: direction === 'inbound' ? 'inbound' : 'outbound',
      outcome: OUTCOMES.find((each) => each === outcome) ?? 'open',
      isOver: isOver === true,
      at: begun,
      count: numberIn(count, 1, MAX_COUNT) ?? 1,
      callKey: text(callKey),
      ids: soundIds(ids),
    }),
  ];
}

/** Only what can be stored and found again: `params` may be anything that a page likes, a circle included. */
export function soundRecord(record: unknown): DialRecord | undefined {
  if (!isObject(record)) return undefined;
  const params = soundParams(record['params']);
  const texts = ['recordId', 'recordName', 'objectType', 'accountId', 'contactId'].flatMap((name) => {
    const value = text(record[name]);
    return value === '' ? [] : [[name, value]];
  });
  if (texts.length === 0 && params === undefined) return undefined;
  return Object.freeze({ ...(Object.fromEntries(texts) as DialRecord), ...(params !== undefined && { params }) });
}

export function soundIds(ids: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(ids) ? ids : [];
  const filled = all.map(text).filter((id) => id !== '');
  return Object.freeze([...new Set(filled)].slice(0, MAX_IDS));
}

/** The text, or an empty one where it is none or too long. */
export function text(value: unknown): string {
  return typeof value === 'string' && value.length <= MAX_TEXT ? value : '';
}

function soundParams(params: unknown): unknown {
  try {
    // The types say that this is always a text; of a function or of nothing it is not.
    const json = JSON.stringify(params) as string | undefined;
    return json === undefined || json.length > MAX_PARAMS ? undefined : JSON.parse(json, withoutPrototype);
  } catch {
    return undefined;
  }
}

/** A whole number between two, or the nearer of them. */
function numberIn(value: unknown, least: number, most: number): number | undefined {
  return Number.isFinite(value) ? Math.round(Math.min(Math.max(value as number, least), most)) : undefined;
}

function isObject(value: unknown): value is Untrusted {
  return typeof value === 'object' && value !== null;
}
