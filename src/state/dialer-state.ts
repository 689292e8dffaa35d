import type { Call } from './call.js';
import { UNKNOWN_AGENT, type Agent } from './agent.js';
import type { CallEntry } from './call-entry.js';

/** Everything that a dialer knows. Replaced and never changed. */
export interface DialerState {
  readonly agent: Agent;
  /** Newest first, with those off the screen. */
  readonly entries: readonly CallEntry[];
  /** How many calls there have been: where the next key comes from. */
  readonly serial: number;
}

export const EMPTY_STATE: DialerState = Object.freeze({ agent: UNKNOWN_AGENT, entries: Object.freeze([]), serial: 0 });

/** The call that the agent speaks in is on show, then one that rings, then one on hold, then one that is over. */
const ATTENTION: Partial<Record<Call['state'], number>> = {
  talking: 3,
  ringing: 2,
  offered: 2,
  requested: 2,
  'on-hold': 1,
};

/** The calls on the screen, newest first. */
export function callsOf({ entries }: DialerState): readonly Call[] {
  const calls: Call[] = [];
  for (const { call, isShelved } of entries) if (!isShelved) calls.push(call);
  return calls;
}

/** The one call that is on show: the live one that needs the agent most, else the newest. */
export function callOnShow(calls: readonly Call[]): Call | null {
  const byAttention = [...calls].sort((a, b) => (ATTENTION[b.state] ?? 0) - (ATTENTION[a.state] ?? 0));
  return byAttention[0] ?? null;
}

/** A call that appeared, or reached another state. */
export interface CallChange {
  readonly call: Call;
  readonly previous?: Call;
}

/** What has become of the calls between two states, those off the screen included, oldest call first. */
export function callChanges(before: DialerState, after: DialerState): readonly CallChange[] {
  const changes: CallChange[] = [];
  let index = 0;
  let above: CallEntry | undefined;
  for (const entry of after.entries) {
    const there = before.entries[index++];
    // Most have not changed, and stand where they were or one call further down: that is seen at a glance.
    if (entry !== there && entry !== above) {
      const { call } = entry;
      const previous = before.entries.find((each) => each.call.key === call.key)?.call;
      if (call.state !== previous?.state) changes.unshift({ call, ...(previous && { previous }) });
    }
    above = there;
  }
  return changes;
}
