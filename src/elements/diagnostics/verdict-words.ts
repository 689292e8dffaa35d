import type { Verdict } from '../../core/index.js';

/** What a verdict is called. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  sent: 'Sent',
  'not-sent': 'Not sent',
  accepted: 'Accepted',
  drift: 'Accepted, though spelled in another way',
  duplicate: 'Dropped: said before',
  'out-of-order': 'Dropped: older than what is known',
  'unknown-topic': 'Passed over: another kind of Five9 message',
  'unknown-state': 'Dropped: a call state that nobody knows',
  malformed: 'Dropped: not understood',
  'wrong-origin': 'Refused: another origin spoke',
  'wrong-source': 'Refused: another window spoke',
};

/** Whether an integrator should look at it. */
export function isProblem(verdict: Verdict): boolean {
  return /^wrong|^mal|^not|state$/.test(verdict);
}
