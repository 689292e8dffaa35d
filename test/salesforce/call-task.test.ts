import { expect } from '@open-wc/testing';
import type { Call } from '../../src/core/index.js';
import { taskOf } from '../../src/salesforce/call-task.js';

const NOON = new Date(2026, 0, 5, 12).getTime();
const MINUTE = 60_000;

const CALL: Call = {
  key: 'call-1',
  id: '',
  ids: [],
  direction: 'outbound',
  requestedHere: true,
  number: '6081234567',
  displayName: '',
  state: 'wrap-up',
  event: 'WRAP_UP',
  requestedAt: NOON - 5 * MINUTE,
  endedAt: NOON,
  extension: '',
  agentName: '',
  campaign: '',
  variables: {},
  interaction: {},
};

/** A call that the page was late for, by what the workspace and the page know of its times. */
function late(startedAt: number | undefined, answeredAt: number, endedAt: number = NOON): Call {
  const { requestedAt: _requestedAt, ...call } = CALL;
  return { ...call, ...(startedAt !== undefined && { startedAt }), answeredAt, endedAt };
}

/** Whole seconds of conversation. */
const DURATIONS: readonly [what: string, call: Call, seconds: number][] = [
  ['nothing, where nobody has answered', CALL, 0],
  ['from the answer to the end', { ...CALL, answeredAt: NOON - MINUTE - 499 }, 60],
  ['rounded', { ...CALL, answeredAt: NOON - MINUTE - 500 }, 61],
  ['never less than nothing', { ...CALL, answeredAt: NOON + MINUTE }, 0],
  ["from the workspace's start, where the page came late", late(NOON - 10 * MINUTE, NOON - MINUTE), 600],
  ['from the first sight, where the workspace has no start', late(undefined, NOON - MINUTE), 60],
  ['from the first sight, where the start is in the future', late(NOON + MINUTE, NOON - MINUTE), 60],
  ['from the first sight, where the start is of another day', late(NOON - 3_000 * MINUTE, NOON - MINUTE), 60],
  ['from the answer, where the ringing was seen', { ...late(0, NOON - MINUTE), ringingAt: NOON - 2 * MINUTE }, 60],
];

describe('the Task of a call', () => {
  for (const [what, call, seconds] of DURATIONS) {
    it(`has the seconds of the conversation: ${what}`, () => {
      expect(taskOf(call).CallDurationInSeconds).to.equal(seconds);
    });
  }

  it("is of the agent's own day", () => {
    expect(taskOf(CALL).ActivityDate).to.equal('2026-01-05');
    expect(taskOf({ ...CALL, endedAt: new Date(2026, 10, 30, 0, 1).getTime() }).ActivityDate).to.equal('2026-11-30');
  });

  it('is of today where the end is not known', () => {
    const { endedAt: _endedAt, ...call } = CALL;
    const before = taskOf({ ...CALL, endedAt: Date.now() }).ActivityDate;
    expect([before, taskOf({ ...CALL, endedAt: Date.now() }).ActivityDate]).to.include(taskOf(call).ActivityDate);
  });

  for (const [name, value, disposition] of [
    ['disposition', 'Interested', 'Interested'],
    ['Disposition ', ' Interested ', 'Interested'],
    ['DIS_POSITION', 'Interested', 'Interested'],
    ['disposition', 7, undefined],
    ['disposition', '  ', undefined],
    ['dispositions', 'Interested', undefined],
  ] as const) {
    it(`has ${disposition ?? 'no outcome'} where the workspace says ${JSON.stringify({ [name]: value })}`, () => {
      expect(taskOf({ ...CALL, variables: { [name]: value } }).CallDisposition).to.equal(disposition);
      expect(taskOf({ ...CALL, interaction: { [name]: value } }).CallDisposition).to.equal(disposition);
    });
  }

  it('has the outcome that is filled, where another place for it is empty', () => {
    const variables = { disposition: 'Interested' };
    expect(taskOf({ ...CALL, interaction: { disposition: ' ' }, variables }).CallDisposition).to.equal('Interested');
  });

  it('names nothing that is not known', () => {
    expect(taskOf(CALL)).to.include({ Subject: 'Outbound call: 6081234567', Description: 'Number: 6081234567' });
  });
});
