import type { Direction, WireCallState } from '../protocol/index.js';

/** A frozen snapshot of one call as the workspace knows it. */
export interface SimulatedCall {
  /** Stands in `call.id` and in `interactionData.callId`. */
  readonly id: string;
  readonly interactionId: string;
  readonly sessionId: string;
  readonly direction: Direction;
  /** The customer's number, as the dialer sent it. */
  readonly number: string;
  readonly displayName: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** The last state that was said; `null` while the workspace has said nothing of the call. */
  readonly state: WireCallState | null;
}

/** Whether the workspace is done with a call. */
export function isOver({ state }: SimulatedCall): boolean {
  return state === 'FINISHED';
}

const OUTBOUND: readonly WireCallState[] = ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'WRAP_UP', 'FINISHED'];
const INBOUND: readonly WireCallState[] = ['OFFERED', 'TALKING', 'WRAP_UP', 'FINISHED'];

/** Where a call goes next if nothing special happens; `undefined` after the end. */
export function nextState({ direction, state }: SimulatedCall): WireCallState | undefined {
  const path = direction === 'inbound' ? INBOUND : OUTBOUND;
  if (state === null) return path[0];
  if (state === 'ON_HOLD') return 'TALKING';
  return path[path.indexOf(state) + 1];
}
