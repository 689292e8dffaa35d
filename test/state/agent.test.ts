import { expect } from '@open-wc/testing';
import { AGENT_STATES, UNKNOWN_AGENT, type HostAgentState } from '../../src/state/index.js';
import { agentMessage } from '../fixtures/messages.js';
import { withValue } from '../fixtures/edit.js';
import { Desk, NOON } from './desk.js';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('what the workspace says of the agent', () => {
  it('is unknown until somebody has said something', () => {
    expect(desk.agent).to.deep.equal({ state: 'unknown', code: '', label: '', name: '', extension: '' });
    expect(desk.agent).to.equal(UNKNOWN_AGENT);
    expect(AGENT_STATES).to.have.members(['unknown', 'logged-out', 'logged-in', 'ready', 'not-ready']);
  });

  /** state, event, agentType, what the agent is. */
  const rows: readonly [unknown, unknown, string, string][] = [
    ['0', '0', 'routable', 'ready'],
    [0, 0, 'routable', 'ready'],
    ['0', '0', '', 'ready'],
    ['0', '0', 'supervisor', 'ready'],
    ['0', '0', 'not_routable', 'not-ready'],
    ['0', '0', 'non-routable', 'not-ready'],
    ['0', '0', 'Not Routable', 'not-ready'],
    ['367541', '367541', 'routable', 'not-ready'],
    ['367541', '367541', 'not_routable', 'not-ready'],
    ['-1', '-1', 'routable', 'not-ready'],
    ['00', '00', 'routable', 'not-ready'],
    ['Ready', 'Ready', 'routable', 'not-ready'],
    ['login', 'login', 'not_routable', 'logged-in'],
    ['login', 'login', 'routable', 'logged-in'],
    ['logout', 'logout', 'not_routable', 'logged-out'],
    ['Logout', 'Logout', 'routable', 'logged-out'],
    ['0', 'logout', 'routable', 'logged-out'],
    ['logout', '0', 'routable', 'logged-out'],
    ['0', 'login', 'routable', 'logged-in'],
    ['0', '367541', 'routable', 'ready'],
    ['367541', '0', 'routable', 'not-ready'],
    ['', '0', 'routable', 'ready'],
  ];
  for (const [state, event, agentType, becomes] of rows) {
    it(`state ${JSON.stringify(state)}, event ${JSON.stringify(event)}, agentType "${agentType}": ${becomes}`, () => {
      const said = withValue(
        withValue(agentMessage({ agentType }), 'message.data.state', state),
        'message.event',
        event,
      );
      expect(desk.hearRaw(said)).to.equal('accepted');
      expect(desk.agent.state).to.equal(becomes);
    });
  }

  for (const from of ['0', '367541', 'login', 'logout']) {
    for (const [code, becomes] of [
      ['0', 'ready'],
      ['367541', 'not-ready'],
      ['login', 'logged-in'],
      ['logout', 'logged-out'],
    ] as const) {
      it(`code ${from}, and then code ${code}: ${becomes}`, () => {
        desk.hearAgent({ code: from, at: NOON - 2_000 });
        desk.hearAgent({ code, at: NOON - 1_000 });
        expect(desk.agent).to.include({ state: becomes, code, since: NOON - 1_000 });
      });
    }
  }

  it('is kept with all that was said', () => {
    desk.hearAgent({ code: '0', at: NOON - 5_000 });
    expect(desk.agent).to.deep.equal({
      state: 'ready',
      code: '0',
      label: '',
      since: NOON - 5_000,
      name: 'Five9@acqueon.com',
      extension: '300000001745182',
      routable: true,
      source: 'workspace',
    });
  });

  it('leaves the name and extension as they were where a message has none', () => {
    desk.hearAgent({ at: NOON - 2 });
    desk.hearAgent({ code: '5', at: NOON - 1, loginName: '', extension: '' });
    expect(desk.agent).to.include({ code: '5', name: 'Five9@acqueon.com', extension: '300000001745182' });
  });

  it('does not carry "routable" over into a message that does not say', () => {
    desk.hearAgent({ at: NOON - 2, agentType: 'not_routable' });
    desk.hearAgent({ at: NOON - 1, agentType: '' });
    expect(desk.agent).to.not.have.property('routable');
    expect(desk.agent.state).to.equal('ready');
  });

  it('leaves the calls alone', () => {
    desk.ask();
    const { entries } = desk.state;
    desk.hearAgent({});
    expect(desk.state.entries).to.equal(entries);
  });
});

describe('what the host says of the agent', () => {
  it('is taken as it is said', () => {
    desk.setAgent({ state: 'not-ready', code: '367541', label: 'Lunch', since: NOON - 1_000 });
    expect(desk.agent).to.deep.equal({
      state: 'not-ready',
      code: '367541',
      label: 'Lunch',
      since: NOON - 1_000,
      name: '',
      extension: '',
      source: 'host',
    });
  });

  for (const state of AGENT_STATES) {
    it(`may be ${state}, since now where it does not say`, () => {
      desk.setAgent({ state });
      expect(desk.agent).to.deep.include({ state, code: '', label: '', since: NOON, source: 'host' });
    });
  }

  it('has no code and no label where a framework says that they are none', () => {
    desk.setAgent({ state: 'not-ready', code: null, label: null } as unknown as HostAgentState);
    expect(desk.agent).to.include({ code: '', label: '' });
  });

  it('does not take away the name that the workspace knows', () => {
    desk.hearAgent({ at: NOON - 1_000 });
    desk.setAgent({ state: 'not-ready' });
    expect(desk.agent).to.include({ name: 'Five9@acqueon.com', extension: '300000001745182', source: 'host' });
  });
});
