import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type * as Core from '../../src/core/public.js';
import type * as Simulator from '../../src/simulator/index.js';
import { importBuilt } from './built.js';

describe('the built headless dialer, in Node without a DOM', () => {
  let core: typeof Core;
  let simulator: typeof Simulator;

  before(async () => {
    core = await importBuilt('dist/core.js');
    simulator = await importBuilt('dist/simulator.js');
  });

  it('makes a call through an endpoint, from the request to its end', async (context) => {
    assert.equal('document' in globalThis, false);
    const { workspace: line, dialer: endpoint } = simulator.linePair();
    const clock = new simulator.ManualClock();
    const workspace = new simulator.SimulatedWorkspace({ line, clock });
    const dialer = new core.Dialer({ endpoint });
    // Node would wait for what they still wait for.
    context.after(() => dialer.disconnect());
    context.after(() => workspace.close());
    const states: string[] = [];
    dialer.subscribe((notice) => {
      if (notice.type === 'call') states.push(notice.call.state);
    });

    const dialled = dialer.dial('(608) 123-4567');
    // The dialer answers in promises, the workspace in seconds of its own clock.
    while (workspace.received.length === 0) await new Promise(setImmediate);
    for (let second = 0; second < 120; second++) {
      clock.tick(1_000);
      await new Promise(setImmediate);
    }

    assert.equal((await dialled).number, '6081234567');
    assert.deepEqual(workspace.received[0], {
      channel: 'Five9',
      data: '6081234567',
      topic: 'InboundCall',
      subtopic: 'SetMakeCall',
    });
    assert.deepEqual(states, ['requested', 'offered', 'ringing', 'talking', 'wrap-up', 'finished']);
  });

  it('says in words what is missing, without an endpoint', async () => {
    const dialer = new core.Dialer();
    await assert.rejects(dialer.dial('6081234567'), (error) => {
      return error instanceof core.DialError && error.code === 'not-configured' && error.message !== '';
    });
  });
});
