import { expect, waitUntil } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import type { CallLog } from '../../src/salesforce/index.js';
import { answered, closeSoftphones, openSoftphone, type SoftphoneDesk } from './desk.js';

async function call(desk: SoftphoneDesk): Promise<void> {
  await desk.reach({}, 'TALKING', 'FINISHED');
}

describe('a call that is not saved', () => {
  before(loadNumbering);
  afterEach(closeSoftphones);

  it('can be tried again until it is, and not once more after that', async () => {
    const logs: CallLog[] = [];
    const desk = await openSoftphone({ screenPop: false, onLog: (log) => logs.push(log) });
    desk.salesforce.next('saveLog', { errors: ['locked'] }, { throws: 'gone' }, 'waits');
    await call(desk);
    const retry = (): void => {
      for (const log of logs) if (log.status === 'failed') log.retry();
    };
    retry();
    await answered();
    retry();
    retry();
    await answered();
    desk.salesforce.release();
    await answered();
    retry();
    await answered();
    expect(logs.map((log) => (log.status === 'failed' ? log.errors : log.status))).to.deep.equal([
      ['locked'],
      ['gone'],
      'saved',
    ]);
    expect(desk.errors.map(({ step, errors }) => [step, ...errors])).to.deep.equal([
      ['saveLog', 'locked'],
      ['saveLog', 'gone'],
    ]);
    expect(desk.salesforce.tasks).to.have.length(1);
    expect(desk.salesforce.callsOf('saveLog')).to.have.length(3);
  });

  it('is saved after all where Salesforce answers late, and only then', async () => {
    const logs: string[] = [];
    const desk = await openSoftphone({
      screenPop: false,
      responseTimeout: 0.05,
      onLog: ({ status }) => logs.push(status),
    });
    desk.salesforce.next('saveLog', 'waits');
    await call(desk);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(logs).to.deep.equal(['failed']);
    desk.salesforce.release();
    await answered();
    expect(logs).to.deep.equal(['failed', 'saved']);
  });

  it('stays so where Salesforce refuses late, and is told as saved once where two tries succeed', async () => {
    const logs: CallLog[] = [];
    const desk = await openSoftphone({ screenPop: false, responseTimeout: 1, onLog: (log) => logs.push(log) });
    const answers: ((response: object) => void)[] = [];
    Object.defineProperty(desk.salesforce, 'saveLog', {
      value: ({ callback }: { callback: (response: object) => void }) => answers.push(callback),
    });
    await call(desk);
    await waitUntil(() => logs.length > 0, 'a try that nobody answers fails', { timeout: 5_000 });
    const [log] = logs;
    if (log?.status === 'failed') log.retry();
    await answered();
    answers[0]!({ success: false, errors: ['locked'] });
    expect(logs.map(({ status }) => status)).to.deep.equal(['failed']);
    answers[0]!({ success: true });
    answers[1]!({ success: true });
    await answered();
    expect(logs.map(({ status }) => status)).to.deep.equal(['failed', 'saved']);
  });

  it('can be tried again where the page could not make its Task', async () => {
    const logs: CallLog[] = [];
    let tries = 0;
    const desk = await openSoftphone({
      screenPop: false,
      onLog: (log) => logs.push(log),
      log: (_call, task) => {
        if (tries++ === 0) throw new Error('not ready');
        return task;
      },
    });
    await call(desk);
    const [log] = logs;
    expect(log).to.deep.include({ status: 'failed', errors: ['not ready'] });
    expect(desk.errors).to.deep.equal([{ step: 'saveLog', errors: ['not ready'] }]);
    if (log?.status === 'failed') log.retry();
    await answered();
    expect(desk.salesforce.tasks).to.have.length(1);
  });
});
