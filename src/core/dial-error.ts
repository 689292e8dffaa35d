/**
 * Why a dial did not go through.
 *
 * Known beforehand: `not-configured`, `no-window`, `disabled`, `invalid-number`, `not-ready`, `busy`. Decided on the
 * way: `cancelled` (by the page or the agent), `not-started` (the workspace ended the call before it rang), `no-reply`
 * (it has said nothing: unconfirmed, not failed), `disconnected` (the dialer left the page).
 */
export type DialErrorCode =
  | 'not-configured'
  | 'no-window'
  | 'disabled'
  | 'invalid-number'
  | 'not-ready'
  | 'busy'
  | 'cancelled'
  | 'not-started'
  | 'no-reply'
  | 'disconnected';

/** A dial that did not go through. `message` is a sentence that an agent understands, in the widget's language. */
export class DialError extends Error {
  static {
    // Defined and not set: a page may have frozen what errors inherit.
    Object.defineProperty(this.prototype, 'name', { value: 'DialError' });
  }

  readonly code: DialErrorCode;

  constructor(code: DialErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
