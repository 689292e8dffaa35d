import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import type { CallLog, CallTask, OpenCtiOptions } from '../../src/salesforce/index.js';
import type { CallParts } from '../fixtures/messages.js';
import {
  ACCOUNT,
  answered,
  closeSoftphones,
  CONTACT,
  LEAD,
  NUMBER,
  openSoftphone,
  speak,
  type SoftphoneDesk,
} from './desk.js';

const INBOUND = {
  direction: 'inbound',
  number: '4155550132',
  ids: { id: 'in-1' },
  displayName: 'Priya Raman',
} as const;
const WHOLE = ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'WRAP_UP', 'FINISHED'];

async function dial(desk: SoftphoneDesk, record?: Record<string, unknown>, states = WHOLE): Promise<void> {
  desk.dialer.dial(NUMBER, { record }).catch(() => undefined);
  await desk.reach({}, ...states);
}

/** How many Tasks each life of a call leaves behind. */
const LIVES: readonly [
  what: string,
  options: OpenCtiOptions,
  parts: CallParts,
  states: readonly string[],
  tasks: number,
][] = [
  ['a whole call', {}, {}, WHOLE, 1],
  ['a call that nobody answers', {}, {}, ['RINGING_ON_OTHER_SIDE', 'WRAP_UP', 'FINISHED'], 1],
  ['a call that is still in its after-call work', {}, {}, WHOLE.slice(0, -1), 1],
  ['a call that goes straight to its end', {}, {}, ['TALKING', 'FINISHED'], 1],
  ['a call whose end is said twice', {}, {}, [...WHOLE, 'FINISHED', 'WRAP_UP'], 1],
  ['a call that is still on', {}, {}, ['TALKING', 'ON_HOLD'], 0],
  ['a call that could not be started', {}, {}, ['WRAP_UP', 'FINISHED'], 0],
  ['a call that could not be started, where such are wanted', { logFailed: true }, {}, ['WRAP_UP', 'FINISHED'], 1],
  ['a call that rings after all', {}, {}, ['WRAP_UP', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'FINISHED'], 1],
  [
    'a call that rings after all, where failures are wanted too',
    { logFailed: true },
    {},
    ['WRAP_UP', 'TALKING', 'FINISHED'],
    1,
  ],
  ['an inbound call', {}, INBOUND, ['OFFERED', 'TALKING', 'WRAP_UP', 'FINISHED'], 1],
  ['an inbound call that is missed', {}, INBOUND, ['OFFERED', 'FINISHED'], 1],
  ['after-call work, where its end is waited for', { logAt: 'finished' }, {}, WHOLE.slice(0, -1), 0],
  ['the end of after-call work, where that is waited for', { logAt: 'finished' }, {}, WHOLE, 1],
  ['any call, where that is turned off', { log: false }, {}, WHOLE, 0],
];

/** Ids and where they go. */
const RECORDS: readonly [record: Record<string, unknown> | undefined, relation: object][] = [
  [{ recordId: CONTACT }, { WhoId: CONTACT }],
  [{ recordId: LEAD }, { WhoId: LEAD }],
  [{ recordId: ACCOUNT }, { WhatId: ACCOUNT }],
  [{ recordId: '500xx000000bZ9Q' }, { WhatId: '500xx000000bZ9Q' }],
  [{ recordId: ACCOUNT, contactId: CONTACT }, { WhoId: CONTACT }],
  [{ recordId: "' OR Name != '" }, {}],
  [{ recordId: 'crm4711' }, {}],
  [{ recordName: 'Allison' }, {}],
  [undefined, {}],
];

describe('a call that ends', () => {
  before(loadNumbering);
  afterEach(closeSoftphones);

  for (const [what, options, parts, states, tasks] of LIVES) {
    it(`is saved ${['never', 'once'][tasks]}: ${what}`, async () => {
      const desk = await openSoftphone({ ...options, screenPop: false });
      if (parts === INBOUND) await desk.reach(parts, ...states);
      else await dial(desk, undefined, [...states]);
      expect(desk.salesforce.tasks).to.have.length(tasks);
      expect(desk.errors).to.deep.equal([]);
    });
  }

  it('becomes a Task with everything that is known', async () => {
    const desk = await openSoftphone({ screenPop: false });
    desk.dialer.dial(NUMBER, { record: { recordId: CONTACT, recordName: 'Allison' } }).catch(() => undefined);
    const parts = { campaign: 'Renewals', variables: { ' Disposition': ' Interested ', other: 7 } };
    await desk.reach(parts, 'RINGING_ON_OTHER_SIDE', 'TALKING');
    await answered(20);
    await desk.reach(parts, 'WRAP_UP');
    const [task] = desk.salesforce.tasks;
    const { answeredAt = 0, endedAt = 0, agentName, id } = desk.dialer.call!;
    const today = new Date();
    expect(task).to.deep.equal({
      entityApiName: 'Task',
      TaskSubtype: 'Call',
      Type: 'Call',
      CallType: 'Outbound',
      Subject: 'Outbound call: Allison',
      Status: 'Completed',
      ActivityDate: [today.getFullYear(), today.getMonth() + 1, today.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
      CallDurationInSeconds: Math.round((endedAt - answeredAt) / 1_000),
      CallDisposition: 'Interested',
      Description: `Number: ${NUMBER}\nCampaign: Renewals\nAgent: ${agentName}\nCall: ${id}`,
      WhoId: CONTACT,
    });
  });

  it('becomes a Task of an inbound call', async () => {
    const desk = await openSoftphone({ screenPop: false });
    await desk.reach(INBOUND, 'OFFERED', 'FINISHED');
    expect(desk.salesforce.tasks[0]).to.deep.include({
      CallType: 'Inbound',
      Subject: 'Inbound call: Priya Raman',
      CallDurationInSeconds: 0,
    });
    expect(desk.salesforce.tasks[0]).to.not.have.property('CallDisposition');
  });

  it('says of a call that could not be started just that', async () => {
    const desk = await openSoftphone({ screenPop: false, logFailed: true });
    await dial(desk, undefined, ['WRAP_UP']);
    expect(desk.salesforce.tasks[0]).to.deep.include({
      Subject: 'Call not started: Allison Mychart',
      CallDurationInSeconds: 0,
    });
  });

  it('stays one Task, of a call that could not be started, where it rings after all', async () => {
    const desk = await openSoftphone({ screenPop: false, logFailed: true });
    await dial(desk, undefined, ['WRAP_UP', 'TALKING', 'WRAP_UP', 'FINISHED']);
    expect(desk.salesforce.tasks.map(({ Subject }) => Subject)).to.deep.equal(['Call not started: Allison Mychart']);
  });

  const SUBJECTS: readonly (readonly [lang: string, subject: string, description: string])[] = [
    ['de', 'Ausgehender Anruf: Allison', `Nummer: ${NUMBER}`],
    ['es-MX', 'Llamada saliente: Allison', `Número: ${NUMBER}`],
    ['fr', 'Appel sortant : Allison', `Numéro : ${NUMBER}`],
    ['pt-BR', 'Chamada feita: Allison', `Número: ${NUMBER}`],
    ['ja', '発信: Allison', `番号: ${NUMBER}`],
    ['ar', 'مكالمة صادرة: Allison', `الرقم: ${NUMBER}`],
    ['nl', 'Outbound call: Allison', `Number: ${NUMBER}`],
  ];
  for (const [lang, subject, description] of SUBJECTS) {
    it(`is written in the language of the dialer: ${lang}`, async () => {
      const desk = await openSoftphone({ screenPop: false });
      await speak(desk, lang);
      await dial(desk, { recordName: 'Allison' });
      const { Subject, Description, Status, CallType } = desk.salesforce.tasks[0] as unknown as CallTask;
      expect(Subject).to.equal(subject);
      expect(Description?.split('\n')[0]).to.equal(description);
      // What reports and flows go by stays.
      expect([Status, CallType]).to.deep.equal(['Completed', 'Outbound']);
    });
  }

  it('is written in the words of the page, where it has some', async () => {
    const desk = await openSoftphone({ screenPop: false, words: { outbound: 'Called {name}' } });
    await dial(desk, { recordName: '$& Allison' });
    expect(desk.salesforce.tasks[0]!['Subject']).to.equal('Called $& Allison');
  });

  for (const [record, relation] of RECORDS) {
    it(`is related to ${JSON.stringify(record)} as ${JSON.stringify(relation)}`, async () => {
      const desk = await openSoftphone({ screenPop: false });
      await dial(desk, record);
      const { WhoId, WhatId } = desk.salesforce.tasks[0]!;
      expect({ ...(WhoId !== undefined && { WhoId }), ...(WhatId !== undefined && { WhatId }) }).to.deep.equal(
        relation,
      );
      expect(desk.salesforce.refreshes, 'refreshes').to.equal(Object.keys(relation).length);
    });
  }

  it('does not refresh the view where that is turned off', async () => {
    const desk = await openSoftphone({ screenPop: false, refresh: false });
    await dial(desk, { recordId: CONTACT });
    expect(desk.salesforce.refreshes).to.equal(0);
  });

  it('is cut to what Salesforce can store', async () => {
    const desk = await openSoftphone({ screenPop: false });
    desk.dialer.dial(NUMBER, { record: { recordName: 'A'.repeat(1_000) } }).catch(() => undefined);
    await desk.reach({ variables: { disposition: 'B'.repeat(1_000) } }, ...WHOLE);
    expect(desk.salesforce.tasks).to.have.length(1);
  });

  it('becomes the Task that the page makes of it, later or at once, or none', async () => {
    const log = ({ direction }: { direction: string }, task: CallTask): CallTask | null | Promise<CallTask> =>
      direction === 'inbound' ? null : Promise.resolve({ ...task, Subject: 'Mine' });
    const desk = await openSoftphone({ screenPop: false, log });
    await dial(desk);
    await desk.reach(INBOUND, 'OFFERED', 'FINISHED');
    expect(desk.salesforce.tasks.map(({ Subject }) => Subject)).to.deep.equal(['Mine']);
  });

  it('is told of by the id of its Task', async () => {
    const logs: CallLog[] = [];
    const desk = await openSoftphone({ screenPop: false, onLog: (log) => logs.push(log) });
    await dial(desk);
    expect(logs).to.deep.equal([{ status: 'saved', call: logs[0]!.call, recordId: '00Tdouble000001' }]);
    expect(logs[0]!.call.state).to.equal('wrap-up');
  });

  for (const [returned, recordId] of [
    ['00T1', '00T1'],
    [{ recordId: '00T2' }, '00T2'],
    [null, undefined],
    [{ recordId: 7 }, undefined],
  ] as const) {
    it(`is saved where Salesforce answers ${JSON.stringify(returned)}`, async () => {
      const logs: CallLog[] = [];
      const desk = await openSoftphone({ screenPop: false, onLog: (log) => logs.push(log) });
      Object.defineProperty(desk.salesforce, 'saveLog', {
        value: ({ callback }: { callback: (response: unknown) => void }) =>
          callback({ success: true, returnValue: returned }),
      });
      await dial(desk);
      expect(logs.map((log) => log.status === 'saved' && log.recordId)).to.deep.equal([recordId]);
    });
  }
});
