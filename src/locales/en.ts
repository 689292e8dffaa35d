import { firstWords } from './first-words.js';
import { sentences } from './sentences.js';

/** Every English word of the widget. The table that other languages are measured by. */
export const en = {
  ...firstWords,
  ...sentences,
  // Controls: their names are part of the public contract.
  'call-again': 'Call again',
  edit: 'Edit number',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  // What the dial pad's field is understood as, and what is to know of a key.
  'hold-for-plus': 'Hold, or press Shift and Enter, for +.',
  'one-of-more': '{country} or {count} others',
  'will-dial': 'Dials {number}',
  'extension-apart': 'Dials {number}. Extension {extension} is kept apart.',
  // The agent's states, and what to know about them.
  'state-logged-out': 'Logged out',
  'state-logged-in': 'Logged in',
  'state-ready': 'Ready',
  'state-not-ready': 'Not Ready',
  'reason-code': 'Code {code}',
  'time-in-state': 'Time in this state',
  'not-routable': 'No calls are routed to you',
  reminder: 'You are still Not Ready. Set yourself to Ready when you are back.',
  // A call's states.
  'state-waiting': 'Waiting for the workspace',
  'state-page-asked': 'Waiting for this page',
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
  'hint-page-asked': 'The number is called once this page allows it.',
  'hint-requested': 'Waiting for the first word from Five9.',
  'hint-failed': 'Five9 could not start this call. Check the number, then call again or edit it.',
  'hint-unconfirmed': 'Five9 has not answered. Check the Five9 softphone: the call may be waiting there.',
  inbound: 'Inbound call',
  elsewhere: 'Started outside this dialer',
  duration: 'Call time',
  // What else is known of a call, and the calls beside it.
  details: 'Details',
  record: 'Record',
  'five9-name': 'Name in Five9',
  campaign: 'Campaign',
  agent: 'Agent',
  'other-calls': 'Other calls',
  extension: 'ext. {extension}',
  'unknown-number': 'Unknown number',
  // What the host carries out.
  'call-controls': 'Call controls',
  'hang-up': 'Hang up',
  hold: 'Hold',
  resume: 'Resume',
  mute: 'Mute',
  unmute: 'Unmute',
  keypad: 'Keypad',
  transfer: 'Transfer',
  'change-state': 'Change state',
  // Recent calls.
  recents: 'Recent calls',
  'clear-all': 'Clear all',
  'recents-cleared': 'Recent calls were cleared.',
  'recent-removed': '{who} was removed from recent calls.',
  'remove-recent': 'Remove {who} from recent calls',
  'call-recent': 'Call {who} again',
  undo: 'Undo',
  'call-count': 'Calls: {count}',
  outgoing: 'Outgoing',
  incoming: 'Incoming',
  'outcome-open': 'No outcome yet',
  'outcome-talked': 'Talked',
  'outcome-not-answered': 'Not answered',
  'outcome-missed': 'Missed',
  'outcome-cancelled': 'Cancelled',
  'no-dialer': 'There is no dialer in this page.',
  'no-value': 'There is no phone number here.',
  'number-disabled': 'Calling this number is switched off.',
} as const;

export type WordKey = Exclude<keyof typeof en, 'lang' | 'dir'>;

/** One language's table: every word, none missing. */
export type Table = Readonly<Record<WordKey, string>>;

/** The words on show. */
export interface Words extends Table {
  /** Their language as a BCP 47 tag, the page's own where a table serves it: for `Intl`, and for screen readers. */
  readonly lang: string;
  /** Which way their sentences run. */
  readonly dir: 'ltr' | 'rtl';
}
