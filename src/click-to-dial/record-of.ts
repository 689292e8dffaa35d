import type { DialRecord } from '../core/index.js';
import { nearest } from './nearest.js';

const FIELDS = ['recordId', 'recordName', 'objectType', 'params'] as const;

/** Any of them, as a page has them on its elements. */
const WRITTEN = '[data-record-id], [data-record-name], [data-object-type], [data-params]';

/** A record as a page writes it: parts of it, each of which may be `null`; `params` may be text. */
type WrittenRecord = Readonly<Partial<Record<(typeof FIELDS)[number], unknown>>>;

/**
 * The record that a number on a page belongs to: that of the element, or of the nearest one around it that has any part
 * of one in `data-record-id`, `data-record-name`, `data-object-type` and `data-params`. Those further out are not merged
 * in, since they are about something else.
 */
export function recordOf(element: Element): DialRecord | undefined {
  const { dataset } = (nearest(element, WRITTEN) ?? {}) as Partial<HTMLElement>;
  return dataset && readRecord(dataset);
}

/** The parts of a record that are there, if any is. All but `params` are texts: a framework may have set a number. */
export function readRecord(written: WrittenRecord): DialRecord | undefined {
  const fields = FIELDS.filter((field) => (written[field] ?? null) !== null);
  if (fields.length === 0) return undefined;
  return Object.fromEntries(
    fields.map((field) => [field, field === 'params' ? readParams(written[field]) : String(written[field])]),
  );
}

/** JSON where it is JSON, else as it is: Salesforce's own `params` look like `accountSid=xxx, sourceId=yyy`. */
export function readParams(params: unknown): unknown {
  try {
    return typeof params === 'string' ? JSON.parse(params) : params;
  } catch {
    return params;
  }
}
