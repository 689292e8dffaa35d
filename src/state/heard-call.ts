import type { CallMessage } from '../protocol/index.js';
import type { Call } from './call.js';

const NOTHING = Object.freeze({});

/** What is not known of a call that nobody has spoken of. */
export const BLANK = {
  id: '',
  ids: Object.freeze([]),
  displayName: '',
  event: '',
  extension: '',
  agentName: '',
  campaign: '',
  variables: NOTHING,
  interaction: NOTHING,
} as const;

type Known = Partial<Call> & Pick<Call, keyof typeof BLANK>;

type Changing<Snapshot> = { -readonly [Key in keyof Snapshot]: Snapshot[Key] };

/**
 * A call as it is after a message: what that does not say stays as it was. Written fact by fact, since to spread a
 * frozen object takes ten times as long, and a workspace may say ten thousand things a second.
 *
 * @param before the call as it was; `undefined` for one that is new
 * @param now Milliseconds since 1970.
 */
export function heardCall(
  before: Call | undefined,
  message: CallMessage,
  { key, ids, state }: Pick<Call, 'key' | 'ids' | 'state'>,
  now: number,
): Call {
  const known: Known = before ?? BLANK;
  const { record, requestedAt, ringingAt, answeredAt, endedAt } = known;
  const startedAt = message.startedAt ?? known.startedAt;
  const call: Changing<Call> = {
    key,
    id: known.id || (ids[0] ?? ''),
    ids,
    direction: known.direction ?? message.direction,
    requestedHere: known.requestedHere ?? false,
    number: known.number || message.number,
    displayName: message.displayName || known.displayName,
    state,
    event: message.event,
    extension: known.extension,
    agentName: message.agentName || known.agentName,
    campaign: message.campaign || known.campaign,
    variables: filled(message.variables, known.variables),
    interaction: filled(message.interaction, known.interaction),
  };
  if (record) call.record = record;
  if (requestedAt) call.requestedAt = requestedAt;
  if (startedAt) call.startedAt = startedAt;
  if (ringingAt) call.ringingAt = ringingAt;
  if (answeredAt) call.answeredAt = answeredAt;
  // What is offered by a customer rings at the agent's side.
  if (state === 'ringing' || (state === 'offered' && call.direction === 'inbound')) call.ringingAt ??= now;
  // A call that is first heard of on hold was answered at a time that nobody has told us.
  if (state === 'talking' && known.state !== 'on-hold') call.answeredAt ??= now;
  // A call that failed and rings after all has not ended.
  if (state === 'wrap-up' || state === 'finished' || state === 'failed') call.endedAt = endedAt ?? now;
  return Object.freeze(call);
}

function filled<Part extends object>(said: Part, known: Part): Part {
  return Object.keys(said).length > 0 ? said : known;
}
