import type { DialRecord } from '../core/index.js';
import { outwards } from './outwards.js';

/** The attributes that a record is written in on a page's own elements, and the field that each becomes. */
const FIELDS = {
  'data-record-id': 'recordId',
  'data-record-name': 'recordName',
  'data-object-type': 'objectType',
  'data-params': 'params',
} as const;

/**
 * The record that a number on a page belongs to: that of the element, or of the nearest one around it that has any
 * part of one. Those further out are not merged in, since they are about something else.
 */
export function recordOf(element: Element): DialRecord | undefined {
  for (const each of outwards(element)) {
    const parts = Object.entries(FIELDS).flatMap(([attribute, field]) => {
      const text = each.getAttribute(attribute);
      return text === null ? [] : [[field, field === 'params' ? readParams(text) : text] as const];
    });
    if (parts.length > 0) return Object.fromEntries(parts);
  }
  return undefined;
}

/** JSON where it is JSON, else the text as it is: Salesforce's own `params` look like `accountSid=xxx, sourceId=yyy`. */
export function readParams(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
