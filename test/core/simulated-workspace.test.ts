import { expect } from '@open-wc/testing';
import { DialError, type Call } from '../../src/core/public.js';
import { linePair, ManualClock, SimulatedWorkspace, type ScenarioName } from '../../src/simulator/index.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { openReadyDesk, settled, startDial, type Desk } from './desk.js';

const ANSWERED = ['requested', 'offered', 'ringing', 'talking', 'wrap-up', 'finished'];
const MINUTES = 5 * 60_000;

/** What becomes of a dial in each scenario: its outcome, the states that are told, verdicts other than plain ones. */
const SCENARIOS: readonly [ScenarioName, outcome: string, states: readonly string[], oddities: readonly string[]][] = [
  ['answered', 'ringing', ANSWERED, []],
  ['held', 'ringing', ['requested', 'offered', 'ringing', 'talking', 'on-hold', 'talking', 'wrap-up', 'finished'], []],
  ['not-started', 'not-started', ['requested', 'failed'], []],
  ['no-answer', 'ringing', ['requested', 'offered', 'ringing', 'wrap-up', 'finished'], []],
  ['silent', 'no-reply', ['requested', 'unconfirmed'], []],
  ['recovers', 'not-started', ['requested', 'failed', 'ringing', 'talking', 'wrap-up', 'finished'], []],
  ['duplicates', 'ringing', ANSWERED, ['duplicate', 'duplicate', 'duplicate', 'duplicate', 'duplicate']],
  [
    'out-of-order',
    'ringing',
    ['requested', 'ringing', 'talking', 'finished'],
    ['out-of-order', 'out-of-order', 'out-of-order', 'out-of-order'],
  ],
  ['noise', 'ringing', ANSWERED, ['unknown-topic', 'malformed', 'unknown-state']],
];

async function openSimulated(scenario: ScenarioName): Promise<{ desk: Desk; clock: ManualClock; end: () => void }> {
  const line = linePair();
  const clock = new ManualClock(Date.now());
  const workspace = new SimulatedWorkspace({ line: line.workspace, clock, scenario });
  const desk = await openReadyDesk({ endpoint: line.dialer, responseTimeout: 0.1 });
  return { desk, clock, end: () => workspace.close() };
}

function inShort(outcome: unknown): string {
  return outcome instanceof DialError ? outcome.code : (outcome as Call).state;
}

describe('a dialer at a simulated workspace', () => {
  for (const [scenario, outcome, states, oddities] of SCENARIOS) {
    it(`follows the scenario "${scenario}"`, async () => {
      const { desk, clock, end } = await openSimulated(scenario);
      const dial = startDial(desk, SAMPLE_NUMBER);
      clock.tick(MINUTES);
      expect(inShort(await settled(dial))).to.equal(outcome);
      expect(desk.states).to.deep.equal(states);
      const verdicts = desk.told('message').map(({ verdict }) => verdict);
      expect(verdicts.filter((verdict) => verdict !== 'sent' && verdict !== 'accepted')).to.deep.equal(oddities);
      expect(desk.dialer.calls).to.have.length(1);
      end();
    });
  }

  it('adopts the call of a workspace that takes its time', async () => {
    const { desk, clock, end } = await openSimulated('late');
    const dial = startDial(desk, SAMPLE_NUMBER);
    expect(inShort(await settled(dial))).to.equal('no-reply');
    clock.tick(MINUTES);
    expect(desk.states).to.deep.equal(['requested', 'unconfirmed', ...ANSWERED.slice(1)]);
    expect(new Set(desk.told('call').map(({ call }) => call.key)).size).to.equal(1);
    end();
  });

  it('follows a call whose every message is spelled in another way', async () => {
    const { desk, clock, end } = await openSimulated('drift');
    clock.tick(2_000);
    expect(desk.told('agent').map(({ agent }) => agent.state)).to.deep.equal(['not-ready', 'ready']);
    void startDial(desk, SAMPLE_NUMBER);
    clock.tick(MINUTES);
    expect(desk.states.slice(0, 4)).to.deep.equal(['requested', 'offered', 'ringing', 'talking']);
    expect(desk.dialer.call?.state).to.equal('finished');
    expect(
      desk
        .told('message')
        .filter(({ direction, verdict }) => direction === 'received' && !['accepted', 'drift'].includes(verdict)),
    ).to.deep.equal([]);
    end();
  });

  it('follows its agent', async () => {
    const { desk, clock, end } = await openSimulated('agent-states');
    clock.tick(MINUTES);
    expect(desk.told('agent').map(({ agent }) => agent.state)).to.deep.equal([
      'logged-out',
      'logged-in',
      'not-ready',
      'ready',
    ]);
    end();
  });

  it('shows a call that a customer makes, and dials none meanwhile', async () => {
    const { desk, clock, end } = await openSimulated('inbound');
    clock.tick(1_000);
    expect(desk.dialer.call).to.deep.include({
      direction: 'inbound',
      requestedHere: false,
      displayName: 'Priya Raman',
    });
    expect(inShort(await settled(desk.dialer.dial(SAMPLE_NUMBER)))).to.equal('busy');
    clock.tick(MINUTES);
    expect(desk.states).to.deep.equal(['offered', 'talking', 'wrap-up', 'finished']);
    end();
  });
});
