import { callMessage, SAMPLE_NUMBER, type CallParts, type WireMessage } from '../fixtures/messages.js';

/** What the workspace says of one call, in short. Each number has an id of its own. */
export function says(state: string, number: string = SAMPLE_NUMBER, parts: CallParts = {}): WireMessage {
  return callMessage({ state, number, ids: idsOf(number), ...parts });
}

export const offered = (number?: string): WireMessage => says('OFFERED', number);
export const ringing = (number?: string): WireMessage => says('RINGING_ON_OTHER_SIDE', number);
export const talking = (number?: string): WireMessage => says('TALKING', number);
export const onHold = (number?: string): WireMessage => says('ON_HOLD', number);
export const wrapUp = (number?: string): WireMessage => says('WRAP_UP', number);
export const finished = (number?: string): WireMessage => says('FINISHED', number);

/** A customer calls. */
export const inbound = (number: string, state = 'OFFERED'): WireMessage =>
  says(state, number, { direction: 'inbound' });

function idsOf(number: string): Required<Pick<CallParts, 'ids'>>['ids'] {
  const digits = number.replace(/\D/g, '');
  return { id: `id-${digits}`, callId: `id-${digits}`, interactionId: `interaction-${digits}`, sessionId: 'session' };
}
