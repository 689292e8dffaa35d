import type { Call, Notice } from '../core/index.js';
import type { Words } from '../locales/index.js';

/** What is said aloud of a notice, and whether it may interrupt. */
export interface Announcement {
  readonly sentence: string;
  readonly isUrgent: boolean;
}

/**
 * The words for a notice: each change of state once, and failures at once.
 *
 * @param format Writes a number for people.
 * @returns `undefined` for what only the eye needs to know
 */
export function announcementOf(
  notice: Notice,
  words: Words,
  format: (number: string) => string,
): Announcement | undefined {
  switch (notice.type) {
    case 'call':
      return announceCall(notice.call, words, format);
    case 'held': {
      const { held } = notice;
      if (!held) return undefined;
      const who = held.record?.recordName || format(held.number);
      return { sentence: `${words['state-waiting']}, ${who}`, isUrgent: false };
    }
    case 'agent': {
      const { state, label } = notice.agent;
      return { sentence: [words[`state-${state}`], label].filter(Boolean).join(', '), isUrgent: false };
    }
    case 'dial-refused': {
      const { code, message } = notice.error;
      // These two are states of the call, and were said as such.
      return code === 'not-started' || code === 'no-reply' ? undefined : { sentence: message, isUrgent: true };
    }
    default:
      return undefined;
  }
}

function announceCall(call: Call, words: Words, format: (number: string) => string): Announcement {
  if (call.state === 'failed') return { sentence: words['not-started'], isUrgent: true };
  if (call.state === 'unconfirmed') return { sentence: words['no-reply'], isUrgent: true };
  const who = call.record?.recordName || call.displayName || format(call.number);
  return { sentence: [words[`state-${call.state}`], who].filter(Boolean).join(', '), isUrgent: false };
}
