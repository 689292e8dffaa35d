import type { DialRecord } from '../state/index.js';
import type { DialTrigger } from './notices.js';

export interface DialOptions {
  /** The CRM record that the number belongs to; it stays with the call. */
  readonly record?: DialRecord | undefined;
  /** What made the number be dialled; `api` where left out. */
  readonly trigger?: DialTrigger;
}
