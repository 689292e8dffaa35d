import { boundedCopy } from './bounded-copy.js';
import { foldState } from './fold.js';
import { asObject, asText, asTime, asWritten, open, type Reader } from './reader.js';
import {
  WIRE_CALL_STATES,
  type CallMessage,
  type Decoded,
  type Direction,
  type WireCallIds,
  type WireCallState,
} from './wire.js';

/**
 * Reads the payload of a call's state change.
 *
 * Each fact stands in several places of the message, and each table of the documentation lists another set of them.
 * The first that is filled counts, from the call itself inwards; those behind it are not looked at, and cannot be drift.
 */
export function decodeCall(payload: object, direction: Direction, drift: string[]): CallMessage | Decoded {
  const call = asObject(open(payload, drift)('call'));
  if (!call) return { verdict: 'malformed', detail: 'no "call" in the message' };
  const ofCall = open(call, drift);
  const fields = asObject(ofCall('ResponseFields')) ?? {};
  const ofFields = open(fields, drift);
  const interaction = asObject(ofFields('interactionData')) ?? {};
  const ofInteraction = open(interaction, drift);
  const actual = open(asObject(ofCall('ResponseActual')) ?? asObject(ofFields('ResponseActual')) ?? {}, drift);
  const variables = asObject(ofCall('CallVariables')) ?? {};

  const written =
    filled(ofCall('event')) ||
    filled(ofFields('CallState', 'callState')) ||
    filled(ofInteraction('callState', 'CallState')) ||
    callStatus(ofFields, ofInteraction, drift);
  const event = written.trim();
  if (event === '') return { verdict: 'malformed', detail: 'no call state in any of its three places' };
  const ids: WireCallIds = {
    id: asText(ofCall('id')),
    callId: asText(ofInteraction('callId', 'callid')),
    interactionId: asText(ofInteraction('interactionId')),
    sessionId: asText(ofInteraction('sessionId')),
  };
  const number =
    clickToDialNumber(ofInteraction('click2DialData'), drift) ||
    asText(ofFields('fromAddress')) ||
    asText(ofInteraction('number')) ||
    asText(ofFields('number')) ||
    asText(actual('phoneNumber'));
  if (number === '' && Object.values(ids).every((id) => id === '')) {
    return { verdict: 'malformed', detail: 'no id and no number: nothing says which call is meant' };
  }
  const state = readState(written, drift);
  if (!state) return { verdict: 'unknown-state', detail: `call state "${event}"` };
  const startedAt = asTime(ofInteraction('startTime')) ?? asTime(actual('startTimestamp'));
  return {
    kind: 'call',
    direction,
    state,
    event,
    ids,
    number,
    displayName: asText(ofInteraction('contactDisplayName')),
    agentName:
      asText(ofInteraction('agent')) ||
      asText(ofFields('CallAgent')) ||
      asText(ofInteraction('agentName')) ||
      asText(open(variables, drift)('user_name')),
    campaign: asText(ofFields('Campaign')),
    ...(startedAt !== undefined && { startedAt }),
    variables: boundedCopy(variables),
    interaction: boundedCopy(interaction),
  };
}

/** Any mix of case is documented; spaces and hyphens for underscores are not. */
function readState(event: string, drift: string[]): WireCallState | undefined {
  const folded = foldState(event);
  const state = WIRE_CALL_STATES.find((each) => each === folded);
  if (state && event.toUpperCase() !== state) drift.push(`call state "${event}" was read as "${state}"`);
  return state;
}

/** Digits as people write them: what is neither this nor an object says nothing. */
const BARE_NUMBER = /^\+?[\d\s().\/-]*\d[\d\s().\/-]*$/;

/** "The original object passed to click2dial": a String by the table, an object in the sample, maybe a bare number. */
function clickToDialNumber(data: unknown, drift: string[]): string {
  const object = asObject(data);
  const number = asText(object ? open(object, drift)('clickToDialNumber') : data);
  return (object ? /\d/ : BARE_NUMBER).test(number) ? number : '';
}

/** What stands in a place, as it is written; empty where that is nothing but blanks. */
function filled(place: unknown): string {
  const written = asWritten(place);
  return written.trim() && written;
}

/** What other channels of the family call the state. */
function callStatus(ofFields: Reader, ofInteraction: Reader, drift: string[]): string {
  const written = filled(ofFields('callStatus')) || filled(ofInteraction('callStatus'));
  // Where it is empty as well the message is malformed, and nobody asks for its drift.
  drift.push('"callStatus" was read as "callState"');
  return written;
}
