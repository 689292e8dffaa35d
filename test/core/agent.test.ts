import { expect } from '@open-wc/testing';
import type { AgentState, HostAgentState } from '../../src/core/public.js';
import { agentMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { openReadyDesk, refusalOf, startDial } from './desk.js';

const NOW = Date.now();

describe('the agent', () => {
  it('is unknown until somebody has said something', async () => {
    const { dialer } = await openReadyDesk();
    expect(dialer.agent).to.deep.equal({ state: 'unknown', code: '', label: '', name: '', extension: '' });
  });

  it('is what the workspace says, told once with the one before', async () => {
    const desk = await openReadyDesk();
    const unknown = desk.dialer.agent;
    await desk.say(agentMessage({ at: NOW - 1_000 }), agentMessage({ at: NOW - 1_000 }));
    expect(desk.dialer.agent).to.deep.equal({
      state: 'ready',
      code: '0',
      label: '',
      since: NOW - 1_000,
      name: 'Five9@acqueon.com',
      extension: '300000001745182',
      routable: true,
      source: 'workspace',
    });
    expect(desk.told('agent')).to.deep.equal([{ type: 'agent', agent: desk.dialer.agent, previous: unknown }]);
    expect(desk.told('agent')[0]?.agent).to.equal(desk.dialer.agent);
  });

  it('is what the host says, where it knows better', async () => {
    const desk = await openReadyDesk();
    const before = Date.now();
    desk.dialer.setAgentState({ state: 'not-ready', code: '7', label: 'Training' });
    expect(desk.dialer.agent).to.deep.include({ state: 'not-ready', code: '7', label: 'Training', source: 'host' });
    expect(desk.dialer.agent.since).to.be.within(before, Date.now());
    expect(desk.told('agent')).to.have.length(1);
  });

  it('has its code and label as texts where a page has them as numbers', async () => {
    const { dialer, settings } = await openReadyDesk();
    settings.reasonLabels = { 5: 7 } as unknown as Record<string, string>;
    dialer.setAgentState({ state: 'not-ready', code: 5 as unknown as string });
    expect(dialer.agent).to.include({ code: '5', label: '7' });
    expect(dialer.bar?.code).to.equal('not-ready');
    dialer.setAgentState({ state: 'not-ready', label: 8 as unknown as string });
    expect(dialer.agent).to.include({ label: '8' });
  });

  it('is by the newest word, not by the last to arrive', async () => {
    const desk = await openReadyDesk();
    desk.dialer.setAgentState({ state: 'not-ready', since: NOW - 1_000 });
    await desk.say(agentMessage({ at: NOW - 2_000 }));
    expect(desk.dialer.agent.state).to.equal('not-ready');
    await desk.say(agentMessage({ at: NOW - 500 }));
    expect(desk.dialer.agent.state).to.equal('ready');
    desk.dialer.setAgentState({ state: 'logged-out', since: NOW - 700 });
    expect(desk.dialer.agent.state).to.equal('ready');
    expect(desk.told('agent').map(({ agent }) => agent.state)).to.deep.equal(['not-ready', 'ready']);
  });

  it('tells nothing where nothing new is said', async () => {
    const desk = await openReadyDesk();
    desk.dialer.setAgentState({ state: 'ready' });
    const { agent } = desk.dialer;
    desk.dialer.setAgentState({ state: 'ready' });
    expect(desk.dialer.agent).to.equal(agent);
    expect(desk.told('agent')).to.have.length(1);
  });

  for (const state of ['Ready', 'busy', '', undefined, null, 0]) {
    it(`cannot be "${state}", and an error says what it can be`, async () => {
      const desk = await openReadyDesk();
      const said = { state } as unknown as HostAgentState;
      expect(() => desk.dialer.setAgentState(said)).to.throw(TypeError, 'logged-out, logged-in, ready, not-ready');
      expect(desk.dialer.agent.state).to.equal('unknown');
      expect(desk.notices).to.deep.equal([]);
    });
  }
});

describe('the ready gate', () => {
  const MAY: Record<string, readonly AgentState[]> = {
    known: ['unknown', 'ready'],
    strict: ['ready'],
    off: ['unknown', 'logged-out', 'logged-in', 'ready', 'not-ready'],
    'no such gate': ['unknown', 'ready'],
  };
  for (const [readyGate, allowed] of Object.entries(MAY)) {
    for (const state of ['unknown', 'logged-out', 'logged-in', 'ready', 'not-ready'] as const) {
      const may = allowed.includes(state);
      it(`${readyGate}: ${may ? 'dials' : 'refuses to dial'} while the agent is ${state}`, async () => {
        const desk = await openReadyDesk({ readyGate });
        if (state !== 'unknown') desk.dialer.setAgentState({ state });
        if (may) {
          void startDial(desk, SAMPLE_NUMBER);
          expect(await desk.sent()).to.have.length(1);
        } else {
          expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('not-ready');
          expect(await desk.sent()).to.deep.equal([]);
        }
      });
    }
  }
});

describe("names for the tenant's codes", () => {
  const reasonLabels = { '367541': 'Lunch', '0': 'On duty' };

  it('stand with the agent, and are told with it', async () => {
    const desk = await openReadyDesk({ reasonLabels });
    await desk.say(agentMessage({ code: '367541', at: NOW - 20 }), agentMessage({ at: NOW - 10 }));
    expect(desk.dialer.agent.label).to.equal('On duty');
    const told = desk.told('agent').map(({ agent, previous }) => `${previous.label} → ${agent.label}`);
    expect(told).to.deep.equal([' → Lunch', 'Lunch → On duty']);
  });

  it('give way to the name that the host has said', async () => {
    const desk = await openReadyDesk({ reasonLabels });
    desk.dialer.setAgentState({ state: 'not-ready', code: '367541', label: 'Late lunch' });
    expect(desk.dialer.agent.label).to.equal('Late lunch');
  });

  for (const code of ['12', 'constructor', 'toString', '__proto__']) {
    it(`are missing for ${code}`, async () => {
      const desk = await openReadyDesk({ reasonLabels });
      await desk.say(agentMessage({ code }));
      expect(desk.dialer.agent.label).to.equal('');
    });
  }

  it('may come after the code', async () => {
    const desk = await openReadyDesk();
    await desk.say(agentMessage({ code: '367541' }));
    expect(desk.dialer.agent.label).to.equal('');
    desk.settings.reasonLabels = reasonLabels;
    expect(desk.dialer.agent.label).to.equal('Lunch');
    expect(desk.dialer.agent).to.equal(desk.dialer.agent);
    desk.settings.reasonLabels = {};
    expect(desk.dialer.agent.label).to.equal('');
  });
});
