import { expect } from '@open-wc/testing';
import { SCENARIOS, type ScenarioName } from '../../src/simulator/index.js';
import { inWords, setStage } from './stage.js';

const LONG_ENOUGH = 120_000;

interface Row {
  /** What the workspace says by itself once the scenario is chosen. */
  readonly alone: readonly string[];
  /** What it says after a dial, counted from that dial. */
  readonly dialled: readonly string[];
}

const ANSWERED = ['300 OFFERED', '1000 RINGING_ON_OTHER_SIDE', '4000 TALKING', '16000 WRAP_UP', '20000 FINISHED'];

const ROWS: Record<ScenarioName, Row> = {
  answered: { alone: [], dialled: ANSWERED },
  held: {
    alone: [],
    dialled: [
      '300 OFFERED',
      '1000 RINGING_ON_OTHER_SIDE',
      '4000 TALKING',
      '8000 ON_HOLD',
      '13000 TALKING',
      '17000 WRAP_UP',
      '21000 FINISHED',
    ],
  },
  'not-started': { alone: [], dialled: ['800 WRAP_UP', '4800 FINISHED'] },
  'no-answer': {
    alone: [],
    dialled: ['300 OFFERED', '1000 RINGING_ON_OTHER_SIDE', '16000 WRAP_UP', '19000 FINISHED'],
  },
  silent: { alone: [], dialled: [] },
  late: {
    alone: [],
    dialled: ['30000 OFFERED', '30700 RINGING_ON_OTHER_SIDE', '33700 TALKING', '45700 WRAP_UP', '49700 FINISHED'],
  },
  recovers: {
    alone: [],
    dialled: ['800 WRAP_UP', '3300 RINGING_ON_OTHER_SIDE', '6300 TALKING', '18300 WRAP_UP', '22300 FINISHED'],
  },
  'agent-states': {
    alone: ['500 agent logout', '3500 agent login', '6500 agent 367541', '11500 agent 0'],
    dialled: ANSWERED,
  },
  inbound: {
    alone: ['800 inbound OFFERED', '5800 inbound TALKING', '15800 inbound WRAP_UP', '19800 inbound FINISHED'],
    dialled: ANSWERED,
  },
  drift: {
    alone: ['300 drift agent 367541', '1800 agent 0'],
    dialled: [
      '300 OFFERED',
      '1000 drift RINGING_ON_OTHER_SIDE',
      '2500 drift TALKING',
      '4000 drift ON_HOLD',
      '5500 TALKING',
      '7000 ON_HOLD',
      '8500 TALKING',
      '10000 ON_HOLD',
      '11500 TALKING',
      '13000 drift WRAP_UP',
      '14500 FINISHED',
    ],
  },
  duplicates: {
    alone: [],
    dialled: [
      '300 OFFERED',
      '400 OFFERED',
      '1100 RINGING_ON_OTHER_SIDE',
      '1200 RINGING_ON_OTHER_SIDE',
      '4200 TALKING',
      '4300 TALKING',
      '16300 WRAP_UP',
      '16400 WRAP_UP',
      '20400 FINISHED',
      '20500 FINISHED',
    ],
  },
  'out-of-order': {
    alone: [],
    dialled: [
      '300 RINGING_ON_OTHER_SIDE',
      '500 OFFERED',
      '3000 TALKING',
      '3200 RINGING_ON_OTHER_SIDE',
      '9200 FINISHED',
      '9400 WRAP_UP',
      '9600 TALKING',
    ],
  },
  noise: {
    alone: [],
    dialled: [
      '300 OFFERED',
      '500 not ours',
      '700 unknown-topic',
      '1000 RINGING_ON_OTHER_SIDE',
      '1300 malformed',
      '3300 TALKING',
      '4300 unknown-state',
      '9300 WRAP_UP',
      '12300 FINISHED',
    ],
  },
};

describe('the scenarios of the simulated workspace', () => {
  for (const [name, { alone, dialled }] of Object.entries(ROWS) as [ScenarioName, Row][]) {
    it(`says by itself what "${name}" promises, and what it promises after a dial`, () => {
      const { workspace, clock, heard, dial } = setStage({ scenario: name });
      clock.tick(LONG_ENOUGH);
      expect(heard.map(inWords)).to.deep.equal(alone);
      heard.length = 0;
      dial();
      clock.tick(LONG_ENOUGH);
      expect(heard.map(({ at, message }) => inWords({ at: at - LONG_ENOUGH, message }))).to.deep.equal(dialled);
      expect(clock.pending, 'timers left').to.equal(0);
      expect(workspace.received).to.deep.equal([
        { channel: 'Five9', data: '6081234567', topic: 'InboundCall', subtopic: 'SetMakeCall' },
      ]);
    });
  }

  it('has one sentence for each scenario', () => {
    for (const { summary } of Object.values(SCENARIOS)) expect(summary).to.match(/^[A-Z].*\.$/);
  });

  it('follows a scenario of the tester', () => {
    const { workspace, clock, heard, dial } = setStage({
      scenario: {
        onStart: [{ after: 100, agent: 'not-ready', code: '42' }],
        onMakeCall: [
          { after: 50, call: 'TALKING', spelling: 'table' },
          { after: 50, agent: 'logout' },
          { after: 50, raw: 'good morning' },
          { after: 50, call: 'FINISHED', spelling: () => ({ channel: 'Five9' }) },
        ],
      },
    });
    expect(workspace.scenarioName).to.equal('custom');
    dial();
    clock.tick(1_000);
    expect(heard.map(inWords)).to.deep.equal([
      '50 TALKING',
      '100 agent 42',
      '100 agent logout',
      '150 not ours',
      '200 unknown-topic',
    ]);
  });

  it('drops what is left of a scenario when another is chosen, while calls go on', () => {
    const { workspace, clock, heard, dial } = setStage({ scenario: 'agent-states' });
    dial();
    clock.tick(600);
    workspace.scenario = 'silent';
    expect(workspace.scenarioName).to.equal('silent');
    dial();
    clock.tick(LONG_ENOUGH);
    expect(heard.map(inWords)).to.deep.equal(['300 OFFERED', '500 agent logout', ...ANSWERED.slice(1)]);
    expect(workspace.calls.map(({ state }) => state)).to.deep.equal([null, 'FINISHED']);
  });

  it('refuses a scenario that it does not know', () => {
    const { workspace } = setStage();
    const choose = (name: string) => (workspace.scenario = name as ScenarioName);
    expect(() => choose('answerd')).to.throw(TypeError, '"answerd" is no scenario; known are answered, held,');
    expect(() => choose('toString')).to.throw(TypeError);
    expect(workspace.scenarioName).to.equal('answered');
  });
});
