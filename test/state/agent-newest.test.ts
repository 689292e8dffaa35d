import { expect } from '@open-wc/testing';
import { agentMessage } from '../fixtures/messages.js';
import { without } from '../fixtures/edit.js';
import { Desk, NOON } from './desk.js';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('the newest word on the agent wins, by its own time and not by its arrival', () => {
  it('an older word of the workspace comes too late', () => {
    desk.hearAgent({ code: '0', at: NOON - 1_000 });
    const before = desk.state;
    expect(desk.hearAgent({ code: '5', at: NOON - 2_000 })).to.equal('out-of-order');
    expect(desk.state).to.equal(before);
  });

  it('an older word of the workspace does not undo what the host said', () => {
    desk.setAgent({ state: 'not-ready', since: NOON - 1_000 });
    expect(desk.hearAgent({ code: '0', at: NOON - 2_000 })).to.equal('out-of-order');
    expect(desk.agent).to.include({ state: 'not-ready', source: 'host' });
  });

  it('an older word of the host does not undo what the workspace said', () => {
    desk.hearAgent({ code: '0', at: NOON - 1_000 });
    expect(desk.setAgent({ state: 'not-ready', since: NOON - 2_000 })).to.equal('out-of-order');
    expect(desk.agent).to.include({ state: 'ready', source: 'workspace' });
  });

  it('a newer word wins, whoever says it', () => {
    desk.hearAgent({ code: '0', at: NOON - 3_000 });
    desk.setAgent({ state: 'not-ready', since: NOON - 2_000 });
    expect(desk.agent).to.include({ state: 'not-ready', source: 'host' });
    desk.hearAgent({ code: '0', at: NOON - 1_000 });
    expect(desk.agent).to.include({ state: 'ready', source: 'workspace' });
  });

  it('of two words of one time the later to arrive wins', () => {
    desk.hearAgent({ code: '0', at: NOON - 1_000 });
    expect(desk.hearAgent({ code: '5', at: NOON - 1_000 })).to.equal('accepted');
    expect(desk.agent.code).to.equal('5');
  });

  it('a word without a time is of now', () => {
    desk.hearRaw(without(agentMessage({ code: '5' }), 'message.data.stateChangeTime'));
    expect(desk.agent).to.include({ code: '5', since: NOON });
    expect(desk.hearAgent({ code: '0', at: NOON - 1 })).to.equal('out-of-order');
  });

  it('a workspace whose clock runs ahead does not silence what is said afterwards', () => {
    desk.hearAgent({ code: '0', at: NOON + 3_600_000 });
    expect(desk.agent.since).to.equal(NOON);
    expect(desk.wait(1_000).setAgent({ state: 'not-ready' })).to.equal('accepted');
    expect(desk.wait(1_000).hearAgent({ code: '0', at: NOON + 3_602_000 })).to.equal('accepted');
    expect(desk.agent).to.include({ state: 'ready', since: NOON + 2_000 });
  });

  it('a clock of ours that is set back does not either', () => {
    desk.hearAgent({ code: '5', at: NOON });
    desk.wait(-3_600_000);
    expect(desk.wait(1_000).hearAgent({ code: '0', at: NOON - 3_599_000 })).to.equal('accepted');
    expect(desk.agent).to.include({ state: 'ready', since: NOON - 3_599_000 });
    expect(desk.hearAgent({ code: '5', at: NOON - 3_600_000 })).to.equal('out-of-order');
    expect(desk.wait(1_000).setAgent({ state: 'not-ready' })).to.equal('accepted');
  });

  it('a host whose clock runs ahead does not either', () => {
    desk.setAgent({ state: 'not-ready', since: NOON + 3_600_000 });
    expect(desk.wait(1_000).hearAgent({ code: '0', at: NOON + 1_000 })).to.equal('accepted');
  });

  it('the same word twice is a duplicate', () => {
    desk.hearAgent({ code: '0', at: NOON - 1_000 });
    const before = desk.state;
    expect(desk.wait(500).hearAgent({ code: '0', at: NOON - 1_000 })).to.equal('duplicate');
    expect(desk.state).to.equal(before);
  });

  it('the same word twice of a clock that runs ahead is a duplicate too, and the timer goes on', () => {
    desk.hearAgent({ code: '5', at: NOON + 60_000 });
    expect(desk.wait(500).hearAgent({ code: '5', at: NOON + 60_000 })).to.equal('duplicate');
    expect(desk.agent.since).to.equal(NOON);
  });

  it('the same word again without a time is a duplicate, and the timer goes on', () => {
    const untimed = without(agentMessage({ code: '5' }), 'message.data.stateChangeTime');
    desk.hearRaw(untimed);
    expect(desk.wait(500).hearRaw(untimed)).to.equal('duplicate');
    expect(desk.agent.since).to.equal(NOON);
  });

  it('the same state at a later time is news', () => {
    desk.hearAgent({ code: '0', at: NOON - 2_000 });
    expect(desk.hearAgent({ code: '0', at: NOON - 1_000 })).to.equal('accepted');
    expect(desk.agent.since).to.equal(NOON - 1_000);
  });

  it('the same state at this very moment is news', () => {
    desk.hearAgent({ code: '0', at: NOON - 2_000 });
    expect(desk.hearAgent({ code: '0', at: NOON })).to.equal('accepted');
    expect(desk.agent.since).to.equal(NOON);
  });

  it('the same state by another mouth is news', () => {
    desk.hearAgent({ code: '0', at: NOON - 1_000 });
    expect(desk.setAgent({ state: 'ready', code: '0', since: NOON - 1_000 })).to.equal('accepted');
    expect(desk.agent.source).to.equal('host');
  });

  it('a host that does not know since when says it of now', () => {
    expect(desk.setAgent({ state: 'not-ready', since: NaN })).to.equal('accepted');
    expect(desk.agent.since).to.equal(desk.now);
    expect(desk.wait(1_000).setAgent({ state: 'ready' })).to.equal('accepted');
  });
});
