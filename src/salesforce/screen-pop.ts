import type { Call } from '../core/index.js';
import { fieldsOf } from './answer.js';
import type { Salesforce } from './salesforce.js';

/** `searchAndScreenPop()` takes nothing shorter; and who withholds the number is named by a word. */
const SEARCHABLE = /(?:\d\D*){3}/;
/** An id has 15 letters, or 18 that mean the same. */
const ID_LENGTH = 15;

/**
 * Shows the agent whom a call is about: its record, where it has one and that is not on show already; else what a
 * search for its number finds, by the settings of the org's softphone layout.
 */
export async function screenPop(call: Call, salesforce: Salesforce, isUnderWay: () => boolean): Promise<void> {
  const { api } = salesforce;
  const recordId = call.record?.recordId;
  if (recordId) {
    // What is on show may be told late, or never: the agent has gone on to something else once the call is over.
    if ((await isOnShow(recordId, salesforce)) || !isUnderWay()) return;
    await salesforce.ask('screenPop', { type: api.SCREENPOP_TYPE.SOBJECT, params: { recordId } });
    return;
  }
  if (!SEARCHABLE.test(call.number)) return;
  const callType = call.direction === 'inbound' ? api.CALL_TYPE.INBOUND : api.CALL_TYPE.OUTBOUND;
  await salesforce.ask('searchAndScreenPop', { searchParams: call.number, callType });
}

async function isOnShow(recordId: string, salesforce: Salesforce): Promise<boolean> {
  if (!salesforce.api.getAppViewInfo) return false;
  const answer = await salesforce.ask('getAppViewInfo', {});
  const shown = answer.isDone ? fieldsOf(answer.value)['recordId'] : undefined;
  return typeof shown === 'string' && shown.slice(0, ID_LENGTH) === recordId.slice(0, ID_LENGTH);
}
