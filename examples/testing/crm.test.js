import { expect } from '@open-wc/testing';
import 'five9-dialer';
import { linePair, ManualClock, sameWindowLine, SimulatedWorkspace } from 'five9-dialer/simulator';
import { noteCalls } from './crm.js';

/** Puts a dialer into the page, and gives what the page under test notes of its calls. */
async function setUp(properties) {
  const dialer = document.createElement('five9-dialer');
  const output = document.createElement('output');
  Object.assign(dialer, properties);
  document.body.append(dialer, output);
  noteCalls(dialer, output);
  await dialer.updateComplete;
  return { dialer, output };
}

describe('the notes of a contact', () => {
  afterEach(() => document.body.replaceChildren());

  it('say what becomes of a call: in memory, by a clock in the hand of the test', async () => {
    const line = linePair();
    const clock = new ManualClock();
    const workspace = new SimulatedWorkspace({ line: line.workspace, clock, scenario: 'held' });
    const { dialer, output } = await setUp({ endpoint: line.dialer });

    const requested = new Promise((resolve) => dialer.addEventListener('five9callchange', resolve, { once: true }));
    const dialled = dialer.dial('608 123 4567', { record: { recordId: '003xx000004TmiQ' } });
    await requested;
    clock.tick(1_000);
    expect((await dialled).state).to.equal('ringing');
    clock.tick(7_000);
    expect(output.value).to.equal('on-hold (003xx000004TmiQ)');
    expect(workspace.received.map(({ data }) => data)).to.deep.equal(['6081234567']);
    workspace.close();
  });

  it('say that a workspace which has crashed does not answer: on the same page, by real messages', async () => {
    const workspace = new SimulatedWorkspace({ line: sameWindowLine(), speed: 100 });
    const { dialer, output } = await setUp({
      workspace: 'self',
      workspaceOrigin: location.origin,
      responseTimeout: 0.2,
    });
    workspace.crash();
    const error = await dialer.dial('608 123 4567').catch((reason) => reason);
    expect(error.code).to.equal('no-reply');
    expect(output.value).to.equal('unconfirmed (no record)');

    workspace.reload();
    expect((await dialer.dial('608 123 4567')).state).to.equal('ringing');
    workspace.close();
  });
});
