import type { Call, CallState } from '../../core/index.js';

/** What a host can carry out of a call, since the workspace's protocol has no words for it. */
const CALL_CONTROLS = ['hang-up', 'hold', 'mute', 'keypad', 'transfer'] as const;

export type CallControl = (typeof CALL_CONTROLS)[number];

/** In which states of a call a control has something to work on. */
const STATES: Readonly<Record<CallControl, readonly CallState[]>> = {
  'hang-up': ['offered', 'ringing', 'talking', 'on-hold'],
  hold: ['talking', 'on-hold'],
  mute: ['talking', 'on-hold'],
  keypad: ['talking'],
  transfer: ['talking', 'on-hold'],
};

/**
 * The controls that the host carries out and that fit a call as it stands, in the page's order; each has a place that is
 * its own, so that none comes under a press that was meant for another.
 *
 * @param wanted The words of `call-controls`, or a list of them; those that nobody knows are passed over.
 */
export function controlsFor(
  wanted: string | readonly string[],
  call: Call | null,
): readonly (CallControl | undefined)[] {
  const words = new Set(String(wanted).split(/[\s,]+/));
  const known = [...words].filter((word): word is CallControl => CALL_CONTROLS.some((each) => each === word));
  return known.map((control) => (call && STATES[control].includes(call.state) ? control : undefined));
}
