import { CHANNEL, type MakeCallRequest } from './wire.js';

/**
 * The one message that a dialer sends: exactly four keys, the number as a string.
 *
 * @param number What the workspace shall dial, as it shall read it: digits, a leading `+` where there is one.
 * @throws TypeError where the number is no text or is empty: a request without a number must never reach a workspace.
 */
export function makeCallRequest(number: string): MakeCallRequest {
  if (typeof number !== 'string' || number === '') {
    throw new TypeError('makeCallRequest() needs the number to dial, as a text that is not empty.');
  }
  return { channel: CHANNEL, data: number, topic: 'InboundCall', subtopic: 'SetMakeCall' };
}
