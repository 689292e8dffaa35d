import { expect } from '@open-wc/testing';
import {
  dialBar,
  READY_GATES,
  UNKNOWN_AGENT,
  type AgentState,
  type CallState,
  type ReadyGate,
} from '../../src/state/index.js';
import { Desk } from './desk.js';

function callIn(state: CallState): Desk['call'] {
  const desk = new Desk();
  desk.ask();
  return { ...desk.call, state };
}

describe('whether the agent may dial', () => {
  const rows: readonly [ReadyGate, AgentState, 'not-ready' | undefined][] = [
    ['strict', 'unknown', 'not-ready'],
    ['strict', 'logged-out', 'not-ready'],
    ['strict', 'logged-in', 'not-ready'],
    ['strict', 'ready', undefined],
    ['strict', 'not-ready', 'not-ready'],
    ['known', 'unknown', undefined],
    ['known', 'logged-out', 'not-ready'],
    ['known', 'logged-in', 'not-ready'],
    ['known', 'ready', undefined],
    ['known', 'not-ready', 'not-ready'],
    ['off', 'unknown', undefined],
    ['off', 'logged-out', undefined],
    ['off', 'logged-in', undefined],
    ['off', 'ready', undefined],
    ['off', 'not-ready', undefined],
  ];
  for (const [gate, state, bar] of rows) {
    it(`gate "${gate}", ${state}: ${bar ?? 'may dial'}`, () => {
      expect(dialBar({ ...UNKNOWN_AGENT, state }, [], gate)).to.equal(bar);
    });

    it(`gate "${gate}", ${state}, while a call is live: busy`, () => {
      expect(dialBar({ ...UNKNOWN_AGENT, state }, [callIn('talking')], gate)).to.equal('busy');
    });

    it(`gate "${gate}", ${state}, with an ended call on show: ${bar ?? 'may dial'}`, () => {
      expect(dialBar({ ...UNKNOWN_AGENT, state }, [callIn('finished')], gate)).to.equal(bar);
    });
  }

  const calls: readonly [CallState, 'busy' | undefined][] = [
    ['requested', 'busy'],
    ['unconfirmed', undefined],
    ['offered', 'busy'],
    ['ringing', 'busy'],
    ['talking', 'busy'],
    ['on-hold', 'busy'],
    ['wrap-up', undefined],
    ['finished', undefined],
    ['failed', undefined],
  ];
  for (const [state, bar] of calls) {
    it(`a call that is ${state}: ${bar ?? 'may dial'}`, () => {
      expect(dialBar({ ...UNKNOWN_AGENT, state: 'ready' }, [callIn('finished'), callIn(state)], 'strict')).to.equal(
        bar,
      );
    });
  }

  it('the gates are those of the contract, the default first', () => {
    expect(READY_GATES).to.deep.equal(['known', 'strict', 'off']);
  });
});
