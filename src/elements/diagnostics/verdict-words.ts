import type { Verdict } from '../../core/index.js';

/** What a verdict is called, and whether an integrator should look at it. */
export const VERDICTS: Readonly<Record<Verdict, { readonly words: string; readonly isProblem: boolean }>> = {
  sent: { words: 'Sent', isProblem: false },
  'not-sent': { words: 'Not sent', isProblem: true },
  accepted: { words: 'Accepted', isProblem: false },
  drift: { words: 'Accepted, though spelled in another way', isProblem: false },
  duplicate: { words: 'Dropped: said before', isProblem: false },
  'out-of-order': { words: 'Dropped: older than what is known', isProblem: false },
  'unknown-topic': { words: 'Passed over: another kind of Five9 message', isProblem: false },
  'unknown-state': { words: 'Dropped: a call state that nobody knows', isProblem: true },
  malformed: { words: 'Dropped: not understood', isProblem: true },
  'wrong-origin': { words: 'Refused: another origin spoke', isProblem: true },
  'wrong-source': { words: 'Refused: another window spoke', isProblem: true },
};
