import { expect } from '@open-wc/testing';
import { ManualClock, SCENARIOS, type ScenarioName } from '../../src/simulator/index.js';
import { inWords, setStage } from './stage.js';

const NAMES = Object.keys(SCENARIOS) as ScenarioName[];

describe('time in the simulated workspace', () => {
  it('runs twice as fast at speed 2', () => {
    const { clock, heard, dial } = setStage({ speed: 2 });
    dial();
    clock.tick(60_000);
    expect(heard.map(({ at }) => at)).to.deep.equal([150, 500, 2_000, 8_000, 10_000]);
  });

  it('changes speed in the middle of a wait', () => {
    const { workspace, clock, heard, dial } = setStage();
    dial();
    clock.tick(2_000);
    workspace.speed = 10;
    clock.tick(100);
    workspace.speed = 1;
    clock.tick(10_000);
    // One of the three seconds of ringing has passed, then one more in a tenth of the time.
    expect(inWords(heard[2] ?? { at: 0, message: null })).to.equal('3100 TALKING');
    expect(workspace.speed).to.equal(1);
  });

  it('stands still at speed 0, without a timer, and goes on from there', () => {
    const { workspace, clock, heard, dial } = setStage({ scenario: 'agent-states' });
    dial();
    clock.tick(200);
    workspace.speed = 0;
    expect(clock.pending).to.equal(0);
    clock.tick(1_000_000);
    expect(heard).to.deep.equal([]);
    workspace.speed = 1;
    clock.tick(300);
    expect(heard.map(inWords)).to.deep.equal(['1000300 OFFERED', '1000500 agent logout']);
  });

  for (const speed of [-1, Number.NaN, Infinity]) {
    it(`refuses the speed ${speed}`, () => {
      const { workspace } = setStage();
      expect(() => (workspace.speed = speed)).to.throw(RangeError, `not ${speed}`);
      expect(workspace.speed).to.equal(1);
    });
  }

  for (const scenario of NAMES) {
    it(`repeats "${scenario}" to the last byte`, () => {
      const runs = [run(scenario, 7), run(scenario, 7)];
      expect(runs[0]).to.equal(runs[1]);
    });
  }

  it('has other ids with another seed', () => {
    expect(run('answered', 1)).not.to.equal(run('answered', 2));
  });

  it('leaves no timer behind when it is closed, and says and hears nothing more', () => {
    for (const scenario of NAMES) {
      const { workspace, clock, heard, dial } = setStage({ scenario });
      dial();
      dial('2065550148');
      clock.tick(900);
      workspace.close();
      expect(clock.pending, scenario).to.equal(0);
      const before = heard.length;
      dial();
      workspace.setAgent('logout');
      workspace.inboundCall({ number: '4155550132' });
      workspace.advance();
      workspace.hangUp();
      workspace.scenario = 'inbound';
      workspace.speed = 5;
      expect(clock.pending, scenario).to.equal(0);
      clock.tick(100_000);
      expect(heard.length, scenario).to.equal(before);
      expect(workspace.received).to.have.length(2);
    }
  });

  it('holds no timer while nothing is under way', () => {
    const { clock } = setStage();
    expect(clock.pending).to.equal(0);
  });
});

describe('the manual clock', () => {
  it('runs what falls due in its order, each at its own moment, and what that sets in turn', () => {
    const clock = new ManualClock(1_000);
    const ran: [string, number][] = [];
    const note = (name: string) => () => ran.push([name, clock.now()]);
    clock.setTimeout(note('late'), 30);
    clock.setTimeout(() => {
      note('early')();
      clock.setTimeout(note('in turn'), 10);
    }, 10);
    clock.setTimeout(note('early too'), 10);
    clock.clearTimeout(clock.setTimeout(note('cleared'), 5));
    clock.tick(25);
    expect(ran).to.deep.equal([
      ['early', 1_010],
      ['early too', 1_010],
      ['in turn', 1_020],
    ]);
    expect(clock.now()).to.equal(1_025);
    expect(clock.pending).to.equal(1);
  });
});

function run(scenario: ScenarioName, seed: number): string {
  const { clock, heard, dial } = setStage({ scenario, seed });
  clock.tick(1_000);
  dial();
  clock.tick(30_000);
  dial('2065550148');
  clock.tick(60_000);
  return JSON.stringify(heard);
}
