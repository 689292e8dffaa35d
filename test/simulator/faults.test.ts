import { expect } from '@open-wc/testing';
import { Dialer } from '../../src/core/index.js';
import {
  linePair,
  ManualClock,
  sameWindowLine,
  SimulatedWorkspace,
  type Faults,
  type Line,
} from '../../src/simulator/index.js';
import { makeCallRequest } from '../../src/protocol/index.js';
import { stage as openStage, clear } from '../elements/stage.js';
import { inWords, setStage } from './stage.js';

const SCENARIO = {
  onStart: [{ after: 0, agent: 'ready' }],
  onMakeCall: [
    { after: 100, call: 'OFFERED' },
    { after: 100, call: 'RINGING_ON_OTHER_SIDE' },
    { after: 100, call: 'TALKING' },
  ],
} as const;

/** What a dialer hears of one dial, and when, with each fault. */
const FAULTS: readonly [what: string, faults: Faults, heard: readonly string[]][] = [
  ['none', {}, ['100 OFFERED', '200 RINGING_ON_OTHER_SIDE', '300 TALKING']],
  ['silence', { silence: true }, []],
  ['delay', { delay: 1_000 }, ['1100 OFFERED', '1200 RINGING_ON_OTHER_SIDE', '1300 TALKING']],
  [
    'duplicates',
    { duplicates: 1 },
    [
      '100 OFFERED',
      '100 OFFERED',
      '200 RINGING_ON_OTHER_SIDE',
      '200 RINGING_ON_OTHER_SIDE',
      '300 TALKING',
      '300 TALKING',
    ],
  ],
  ['reordering', { reordering: true }, ['200 RINGING_ON_OTHER_SIDE', '200 OFFERED', '1300 TALKING']],
  ['drift', { drift: 'spaced-keys' }, ['100 drift OFFERED', '200 drift RINGING_ON_OTHER_SIDE', '300 drift TALKING']],
  ['another site', { wrongOrigin: true }, []],
];

describe('a simulated workspace with faults', () => {
  for (const [what, faults, heard] of FAULTS) {
    it(`is heard as it should be: ${what}`, () => {
      const stage = setStage({ scenario: { onMakeCall: SCENARIO.onMakeCall }, faults });
      stage.dial();
      stage.clock.tick(5_000);
      expect(stage.heard.map(inWords)).to.deep.equal(heard);
      expect(stage.workspace.received).to.have.length(1);
      expect(stage.clock.pending).to.equal(0);
    });
  }

  it('can have them and lose them in the middle of a call', () => {
    const stage = setStage({ scenario: { onMakeCall: SCENARIO.onMakeCall } });
    let changes = 0;
    stage.workspace.subscribe(() => changes++);
    stage.dial();
    stage.clock.tick(150);
    stage.workspace.faults = { silence: true };
    stage.clock.tick(100);
    stage.workspace.faults = {};
    stage.clock.tick(1_000);
    expect(stage.heard.map(inWords)).to.deep.equal(['100 OFFERED', '300 TALKING']);
    expect(stage.workspace.faults).to.deep.equal({});
    expect(changes).to.be.greaterThan(2);
  });

  it('is turned away by its origin, and the dialer says which', () => {
    const { workspace: line, dialer: endpoint } = linePair();
    const clock = new ManualClock();
    const workspace = new SimulatedWorkspace({ line, clock, scenario: SCENARIO, faults: { wrongOrigin: true } });
    const verdicts: string[] = [];
    const dialer = new Dialer({ endpoint });
    dialer.subscribe((notice) => {
      if (notice.type === 'message') verdicts.push(`${notice.verdict}: ${notice.detail}`);
    });
    clock.tick(1);
    expect(verdicts).to.deep.equal([
      'wrong-origin: https://elsewhere.example spoke, https://workspace.example is heard',
    ]);
    expect(dialer.agent.state).to.equal('unknown');
    workspace.close();
    dialer.disconnect();
  });

  it('never speaks for itself where a line cannot forge an origin', () => {
    const posted: unknown[] = [];
    const line: Line = { post: (message) => posted.push(message), subscribe: () => () => undefined };
    const workspace = new SimulatedWorkspace({ line, faults: { wrongOrigin: true } });
    expect(() => workspace.setAgent('ready')).to.throw(TypeError, 'another site');
    expect(posted).to.deep.equal([]);
    workspace.close();
  });

  it('is gone when it crashes, and starts over when it is loaded again', () => {
    const stage = setStage({ scenario: SCENARIO, faults: { delay: 10 } });
    stage.clock.tick(50);
    stage.dial();
    stage.clock.tick(105);
    stage.workspace.crash();
    expect(stage.workspace.calls).to.deep.equal([]);
    expect(stage.clock.pending).to.equal(0);
    stage.dial();
    stage.workspace.setAgent('logout');
    stage.workspace.scenario = SCENARIO;
    stage.clock.tick(1_000);
    expect(stage.heard.map(inWords)).to.deep.equal(['10 agent 0']);
    stage.workspace.reload();
    stage.clock.tick(50);
    stage.dial();
    stage.clock.tick(250);
    expect(stage.heard.slice(1).map(inWords)).to.deep.equal([
      '1165 agent 0',
      '1315 OFFERED',
      '1415 RINGING_ON_OTHER_SIDE',
    ]);
    expect(stage.workspace.received).to.have.length(2);
    expect(stage.workspace.call?.id).to.equal('300000000115272');
  });

  it('stays closed', () => {
    const stage = setStage({ scenario: SCENARIO });
    stage.workspace.close();
    stage.workspace.reload();
    stage.clock.tick(1_000);
    expect(stage.heard).to.deep.equal([]);
  });
});

describe('a simulated workspace on the page of its dialer', () => {
  afterEach(clear);

  it('makes a call', async () => {
    const workspace = new SimulatedWorkspace({ line: sameWindowLine(), speed: 1_000 });
    const { dialer } = await openStage({
      endpoint: undefined as never,
      workspace: 'self',
      workspaceOrigin: location.origin,
    });
    const call = await dialer.dial('6081234567');
    expect(call.state).to.equal('ringing');
    expect(workspace.received).to.deep.equal([makeCallRequest('6081234567')]);
    workspace.close();
  });

  it('can speak from another site, and is turned away by the dialer', async () => {
    const { dialer } = await openStage({
      endpoint: undefined as never,
      workspace: 'self',
      workspaceOrigin: location.origin,
    });
    const workspace = new SimulatedWorkspace({ line: sameWindowLine(), faults: { wrongOrigin: true } });
    const refusal = new Promise<string>((resolve) => {
      dialer.addEventListener('five9message', ({ verdict, detail }) => resolve(`${verdict}: ${detail}`));
    });
    workspace.setAgent('ready');
    expect(await refusal).to.equal(`wrong-origin: a page without an origin spoke, ${location.origin} is heard`);
    expect(dialer.agent.state).to.equal('unknown');
    workspace.close();
  });
});
