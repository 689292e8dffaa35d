import type { DialRecord } from '../core/index.js';
import { fieldsOf } from './answer.js';

/** The record of a number that was clicked in Lightning. */
export interface LightningRecord extends DialRecord {
  /** Of a person account, whichever of the two `recordId` is not. */
  readonly accountId?: string;
  readonly contactId?: string;
}

/** A number that was clicked in Lightning. */
export interface LightningClick {
  /** Empty where the payload had none that could be read; dialling it is then refused in words. */
  readonly number: string;
  readonly record?: LightningRecord;
}

const TEXTS = ['recordId', 'recordName', 'objectType', 'accountId', 'contactId', 'params'] as const;

/**
 * Reads the payload of a click. The number is documented as a number, and is a text where it has a plus, a leading zero
 * or separators. Fields that are no texts are left out.
 *
 * @returns `undefined` for what is no click at all
 */
export function readClick(payload: unknown): LightningClick | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const fields = fieldsOf(payload);
  const texts = TEXTS.flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  const number = readNumber(fields['number']);
  return texts.length > 0 ? { number, record: Object.fromEntries(texts) } : { number };
}

function readNumber(value: unknown): string {
  if (typeof value === 'string') return value;
  // A number that has been rounded is the number of somebody else.
  return Number.isSafeInteger(value) && (value as number) > 0 ? String(value) : '';
}
