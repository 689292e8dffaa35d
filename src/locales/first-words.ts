/**
 * The English words of a face before its phone is there: the only ones that come with the first paint. `en` has them all.
 */
export const firstWords = {
  // Which language this is, and which way it runs. Not words: they are set for each table.
  lang: 'en',
  dir: 'ltr',
  'not-loaded': 'Part of the dialer could not be loaded. Reload the page.',
  // Regions and controls: these names are part of the public contract.
  'agent-state': 'Agent state',
  'dial-pad': 'Dial pad',
  'call-status': 'Call status',
  'phone-number': 'Phone number',
  star: 'star',
  pound: 'pound',
  'delete-digit': 'Delete digit',
  call: 'Call',
  keys: 'Keys',
  // Nothing has been said yet.
  'state-unknown': 'Unknown',
  'hint-unknown': 'The workspace has not reported your state yet. It does so when you next change it in Five9.',
  'no-call': 'No call',
} as const;
