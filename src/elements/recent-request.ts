import type { RecentCall } from '../core/index.js';

/** What the list of recent calls may ask of the dialer that it is part of. */
export type RecentAction =
  /** Call that number once more. */
  | { readonly does: 'dial'; readonly call: RecentCall }
  /** Take one entry out of the list, or all. */
  | { readonly does: 'forget'; readonly call?: RecentCall }
  /** Put back what was taken out last. */
  | { readonly does: 'undo' }
  /** Take the focus: nothing is left here that could have it. */
  | { readonly does: 'leave' };

/** A request of the list. It stays inside the dialer's shadow root, as every view's does. */
export class RecentRequest extends Event {
  readonly action: RecentAction;

  constructor(action: RecentAction) {
    super('five9-recent-request', { bubbles: true });
    this.action = action;
  }
}
