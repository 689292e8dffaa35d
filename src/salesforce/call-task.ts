import type { Call } from '../core/index.js';
import type { LightningRecord } from './lightning-click.js';
import { ENGLISH, named, type SalesforceWords } from './words.js';

/** The fields of a Task as `saveLog()` takes them; a page may add its own. */
export interface CallTask {
  readonly entityApiName: string;
  readonly TaskSubtype?: string;
  readonly Subject?: string;
  readonly Type?: string;
  readonly CallType?: string;
  /** Whole seconds. */
  readonly CallDurationInSeconds?: number;
  readonly CallDisposition?: string;
  readonly Status?: string;
  /** `YYYY-MM-DD`. */
  readonly ActivityDate?: string;
  readonly Description?: string;
  /** A contact or a lead. */
  readonly WhoId?: string;
  /** Any other record. */
  readonly WhatId?: string;
  readonly [field: string]: unknown;
}

/** 15 letters and digits, or 18 with those that tell capitals apart. A Task with another would not be saved at all. */
const ID = /^[a-z\d]{15}(?:[a-z\d]{3})?$/i;
/** The most that Salesforce stores of each. */
const MAX_SUBJECT = 255;
const MAX_DISPOSITION = 255;
/** A workspace's start of a call that is further off is not believed. Milliseconds. */
const MAX_CALL = 24 * 60 * 60 * 1_000;

/**
 * The Task of a call that has ended, or could not be started.
 *
 * @param words What stands in texts of its own. The values of picklists are Salesforce's, in English for every org.
 */
export function taskOf(call: Call, words: SalesforceWords = ENGLISH): CallTask {
  const { direction, state, number, displayName, record, campaign, agentName } = call;
  const isInbound = direction === 'inbound';
  const subject = words[state === 'failed' ? 'notStarted' : isInbound ? 'inbound' : 'outbound'];
  const disposition = dispositionOf(call);
  const description = [
    [words.number, number],
    [words.campaign, campaign],
    [words.agent, agentName],
    [words.call, call.id],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return {
    entityApiName: 'Task',
    TaskSubtype: 'Call',
    Type: 'Call',
    CallType: isInbound ? 'Inbound' : 'Outbound',
    Subject: named(subject, record?.recordName || displayName || number).slice(0, MAX_SUBJECT),
    Status: 'Completed',
    ActivityDate: dateOf(endOf(call)),
    CallDurationInSeconds: Math.round(talkedFor(call) / 1_000),
    ...(disposition !== '' && { CallDisposition: disposition.slice(0, MAX_DISPOSITION) }),
    Description: description.join('\n'),
    ...relationOf(record),
  };
}

/** The first of three letters of an id say what it is the id of: `003` a contact, `00Q` a lead. */
function relationOf(record: LightningRecord | undefined): Pick<CallTask, 'WhoId' | 'WhatId'> {
  // A person account is a contact as well, and that is whom the agent has spoken with.
  const id = record?.contactId ?? record?.recordId ?? '';
  if (!ID.test(id)) return {};
  return /^(003|00Q)/.test(id) ? { WhoId: id } : { WhatId: id };
}

/** What the workspace says of the outcome. That it does is our own guess: no vendor page names such a field. */
function dispositionOf({ variables, interaction }: Call): string {
  for (const [name, value] of [...Object.entries(interaction), ...Object.entries(variables)]) {
    const said = typeof value === 'string' ? value.trim() : '';
    if (said !== '' && name.replace(/[\s_-]/g, '').toLowerCase() === 'disposition') return said;
  }
  return '';
}

/** How long the agent and the customer have spoken, in milliseconds: nothing where nobody has answered. */
function talkedFor(call: Call): number {
  const { requestedAt, ringingAt, startedAt, answeredAt } = call;
  if (answeredAt === undefined) return 0;
  // Of a call that we were late for, the workspace knows the start better, if its clock can be believed.
  const isLate = requestedAt === undefined && ringingAt === undefined && startedAt !== undefined;
  const isBelieved = isLate && startedAt <= answeredAt && answeredAt - startedAt < MAX_CALL;
  return Math.max(0, endOf(call) - (isBelieved ? startedAt : answeredAt));
}

function endOf({ endedAt }: Call): number {
  return endedAt ?? Date.now();
}

/** The agent's own day. */
function dateOf(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
