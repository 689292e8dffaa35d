import type { Call, HostAgentState } from '../core/index.js';

/** What a view may ask of the dialer that it is part of, and what it says with it. */
export interface ViewRequests {
  /** The number in the field was edited. */
  number: string;
  /** Call the number in the field. */
  dial: undefined;
  /** Call the number of the call on show once more. */
  'call-again': undefined;
  /** Put the number of the call on show back into the field. */
  edit: undefined;
  /** The host shall do something with the call on show. */
  control: { readonly control: string; readonly value: unknown };
  /** The host shall put its agent into a state. */
  'agent-state': Required<Pick<HostAgentState, 'state' | 'code'>>;
  /** Take a call off the screen, or give up waiting for it: `null` for the dial that is no call yet. */
  dismiss: Call | null;
  /** Take the focus: what had it is gone, and the view has no other place for it. */
  focus: undefined;
}

/**
 * A view's request. It goes up inside the dialer's shadow root and never leaves it: what a page hears of are the
 * dialer's own events, which it can cancel.
 */
export class ViewRequest<Action extends keyof ViewRequests = keyof ViewRequests> extends Event {
  static readonly type = 'five9-view-request';
  readonly action: Action;
  readonly value: ViewRequests[Action];

  constructor(action: Action, value: ViewRequests[Action]) {
    super(ViewRequest.type, { bubbles: true });
    this.action = action;
    this.value = value;
  }
}
