import { sentences } from './sentences.js';

/** Every English word of the widget. The table that other languages are measured by. */
export const en = {
  ...sentences,
  // Regions and controls: these names are part of the public contract.
  'agent-state': 'Agent state',
  'dial-pad': 'Dial pad',
  'call-status': 'Call status',
  'phone-number': 'Phone number',
  star: 'star',
  pound: 'pound',
  'delete-digit': 'Delete digit',
  call: 'Call',
  'call-again': 'Call again',
  edit: 'Edit number',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  // The dial pad's keys, and what its field is understood as.
  keys: 'Keys',
  'hold-for-plus': 'Hold, or press Shift and Enter, for +.',
  'one-of-more': '{country} or {count} others',
  'will-dial': 'Dials {number}',
  'extension-apart': 'Dials {number}. Extension {extension} is kept apart.',
  // The agent's states, and what to know about them.
  'state-unknown': 'Unknown',
  'hint-unknown': 'The workspace has not reported your state yet.',
  'state-logged-out': 'Logged out',
  'state-logged-in': 'Logged in',
  'state-ready': 'Ready',
  'state-not-ready': 'Not Ready',
  'reason-code': 'Code {code}',
  'time-in-state': 'Time in this state',
  // A call's states.
  'no-call': 'No call',
  'state-waiting': 'Waiting for the workspace',
  'state-requested': 'Asking the workspace',
  'state-unconfirmed': 'Not confirmed',
  'state-offered': 'Call offered',
  'state-ringing': 'Ringing',
  'state-talking': 'In call',
  'state-on-hold': 'On hold',
  'state-wrap-up': 'Wrap-up',
  'state-finished': 'Call ended',
  'state-failed': 'Not started',
  // And what to do next in them.
  'hint-waiting': 'The number is called once the workspace has loaded.',
  'hint-requested': 'Waiting for the first word from Five9.',
  'hint-failed': 'Five9 could not start this call. Check the number, then call again or edit it.',
  'hint-unconfirmed': 'Five9 has not answered. Check the Five9 softphone: the call may be waiting there.',
  inbound: 'Inbound call',
  elsewhere: 'Started outside this dialer',
  duration: 'Call time',
  extension: 'ext. {extension}',
  'unknown-number': 'Unknown number',
  'no-dialer': 'There is no dialer in this page.',
  'no-value': 'There is no phone number here.',
  'number-disabled': 'Calling this number is switched off.',
} as const;

export type WordKey = keyof typeof en;

/** One language's table: every word, none missing. */
export type Words = Readonly<Record<WordKey, string>>;
