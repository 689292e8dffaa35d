import type { Call } from '../src/index.js';

/** What became of a call, or how it stands, in a word or two. */
export function callOutcome({ state, answeredAt, endedAt }: Call): string {
  switch (state) {
    case 'requested':
    case 'offered':
      return 'Calling';
    case 'ringing':
      return 'Ringing';
    case 'talking':
      return 'Talking';
    case 'on-hold':
      return 'On hold';
    case 'unconfirmed':
      return 'Not confirmed';
    case 'failed':
      return 'Not started';
    case 'wrap-up':
    case 'finished':
      return answeredAt === undefined || endedAt === undefined
        ? 'No answer'
        : `Talked for ${duration(endedAt - answeredAt)}`;
  }
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
