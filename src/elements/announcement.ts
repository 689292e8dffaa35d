import type { Call, Notice } from '../core/index.js';
import type { Words } from '../locales/index.js';
import { foreignText } from './foreign-text.js';

/** What is said aloud of a notice, and whether it may interrupt. */
export interface Announcement {
  /** What it is about: of one topic, only the newest is worth hearing. */
  readonly topic: string;
  /** Worded when it is said: of many at once most are never heard. */
  readonly sentence: () => string;
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
      const state = held.isPageAsked ? 'state-page-asked' : 'state-waiting';
      const sentence = (): string => join(words[state], held.record?.recordName || format(held.number));
      return { topic: 'held', sentence, isUrgent: false };
    }
    case 'agent': {
      const { state, label } = notice.agent;
      return { topic: 'agent', sentence: () => join(words[`state-${state}`], label), isUrgent: false };
    }
    case 'dial-refused': {
      const { code, message } = notice.error;
      // These two are states of the call, and were said as such.
      return code === 'not-started' || code === 'no-reply'
        ? undefined
        : { topic: 'dial', sentence: () => foreignText(message), isUrgent: true };
    }
    default:
      return undefined;
  }
}

function announceCall(call: Call, words: Words, format: (number: string) => string): Announcement {
  const { key: topic, state } = call;
  if (state === 'failed' || state === 'unconfirmed')
    return { topic, sentence: () => words[state === 'failed' ? 'not-started' : 'no-reply'], isUrgent: true };
  const sentence = (): string =>
    join(words[`state-${state}`], call.record?.recordName || call.displayName || format(call.number));
  return { topic, sentence, isUrgent: false };
}

function join(state: string, who: string): string {
  return who ? `${state}, ${foreignText(who)}` : state;
}
