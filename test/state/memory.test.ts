import { expect } from '@open-wc/testing';
import { callChanges } from '../../src/state/index.js';
import { Desk, NUMBER, OTHER_NUMBER } from './desk.js';

const MANY = 10_000;

/** More than any agent needs, and no more than a page can bear. */
const MOST = 200;

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

function flood(count: number, ...states: readonly string[]): void {
  for (let index = 0; index < count; index++) {
    for (const state of states) desk.hear({ state, ids: { id: `flood-${index}` }, number: OTHER_NUMBER });
    expect(desk.state.entries.length).to.be.at.most(MOST);
  }
}

describe('a call that ends after many newer ones', () => {
  const ENDS = [
    ['failed', 'OFFERED', 'WRAP_UP'],
    ['finished', 'TALKING', 'FINISHED'],
  ] as const;
  for (const count of [10, 31, 300]) {
    for (const [state, heard, end] of ENDS) {
      it(`is told of as ${state}, and stays on the screen: ${count}`, () => {
        const key = desk.ask(NUMBER);
        desk.wait(1_000).hear({ state: heard, ids: { id: 'ours' } });
        desk.wait(1_000);
        flood(count, 'FINISHED');
        const before = desk.state;
        desk.wait(1_000).hear({ state: end, ids: { id: 'ours' } });
        expect(callChanges(before, desk.state).map(({ call }) => [call.key, call.state])).to.deep.equal([[key, state]]);
        desk.wait(1_000).hear({ state: 'FINISHED', ids: { id: 'one more' }, number: OTHER_NUMBER });
        expect(desk.calls.map((call) => call.key)).to.include(key);
      });
    }
  }
});

describe('the memory of past calls', () => {
  it('is bounded over 10,000 calls that we asked for', function () {
    this.timeout(30_000);
    for (let index = 0; index < MANY; index++) {
      desk.ask(NUMBER);
      for (const state of ['RINGING_ON_OTHER_SIDE', 'FINISHED']) desk.hear({ state, ids: { id: `call-${index}` } });
      expect(desk.state.entries.length).to.be.at.most(MOST);
    }
    expect(desk.call.id).to.equal(`call-${MANY - 1}`);
  });

  it('is bounded over 10,000 requests that nobody answers', () => {
    for (let index = 0; index < MANY; index++) desk.dismiss(desk.ask(`608${index}`));
    expect(desk.state.entries.length).to.be.at.most(MOST);
  });

  for (const states of [['OFFERED'], ['TALKING'], ['FINISHED'], ['OFFERED', 'WRAP_UP']]) {
    it(`is bounded over 10,000 calls that nobody asked for: ${states.join(', ')}`, function () {
      this.timeout(30_000);
      flood(MANY, ...states);
    });
  }

  it('is bounded where one call takes on a new name 10,000 times', () => {
    for (let index = 0; index < MANY; index++) {
      const ids = {
        id: 'A',
        callId: `call-${index}`,
        interactionId: `interaction-${index}`,
        sessionId: `session-${index}`,
      };
      desk.hear({ state: index % 2 === 0 ? 'TALKING' : 'ON_HOLD', ids });
    }
    expect(desk.calls).to.have.length(1);
    expect(desk.call.ids.length).to.be.lessThan(50);
  });

  it('keeps the first id among all ids, whatever it is called afterwards', () => {
    for (let index = 0; index < 20; index++) {
      const ids = { id: `id-${index}`, interactionId: 'fixed' };
      desk.hear({ state: index % 2 === 0 ? 'TALKING' : 'ON_HOLD', ids });
    }
    expect(desk.call.id).to.equal('id-0');
    expect(desk.call.ids).to.include('id-0');
  });

  it('finds a call by its first name and its newest, and no longer by one long past', () => {
    for (let index = 0; index < 9; index++) {
      const ids = { id: `id-${index}`, interactionId: 'fixed' };
      desk.hear({ state: index % 2 === 0 ? 'TALKING' : 'ON_HOLD', ids });
    }
    for (const id of ['id-0', 'id-6', 'id-7', 'id-8']) desk.hear({ state: 'TALKING', ids: { id } });
    expect(desk.calls).to.have.length(1);
    desk.hear({ state: 'TALKING', ids: { id: 'id-5' } });
    expect(desk.calls).to.have.length(2);
  });

  it('keeps ten calls that are over on the screen, the newest', () => {
    flood(10, 'FINISHED');
    expect(desk.calls).to.have.length(10);
    flood(50, 'FINISHED');
    expect(desk.state.entries).to.have.length(30);
    expect(desk.calls.map(({ id }) => id)).to.deep.equal(
      [49, 48, 47, 46, 45, 44, 43, 42, 41, 40].map((n) => `flood-${n}`),
    );
  });

  it('keeps ten of those that end one after another', () => {
    flood(12, 'TALKING');
    for (let index = 0; index < 12; index++) desk.hear({ state: 'FINISHED', ids: { id: `flood-${index}` } });
    expect(desk.calls).to.have.length(10);
  });

  it('gives up what was heard of longest ago, and not what began first', () => {
    desk.hear({ state: 'TALKING', ids: { id: 'long' } });
    desk.hear({ state: 'FINISHED', ids: { id: 'short' }, number: OTHER_NUMBER });
    flood(9, 'FINISHED');
    desk.hear({ state: 'FINISHED', ids: { id: 'long' } });
    desk.hear({ state: 'FINISHED', ids: { id: 'one more' }, number: OTHER_NUMBER });
    expect(desk.calls.map(({ id }) => id))
      .to.have.length(10)
      .and.to.include('long')
      .and.not.include('short');
  });

  it('gives up the oldest of those that lived at once, and never the one that has just ended', () => {
    flood(12, 'TALKING');
    for (let index = 11; index >= 0; index--) desk.hear({ state: 'FINISHED', ids: { id: `flood-${index}` } });
    expect(desk.calls.map(({ id }) => id)).to.deep.equal([11, 10, 9, 8, 7, 6, 5, 4, 3, 0].map((n) => `flood-${n}`));
  });

  it('shows the call that has just ended, though the clock was set back meanwhile', () => {
    desk.hear({ state: 'TALKING', ids: { id: 'long' } });
    desk.wait(60_000);
    flood(10, 'FINISHED');
    desk.wait(-120_000).hear({ state: 'FINISHED', ids: { id: 'long' } });
    expect(desk.calls.map(({ id }) => id)).to.include('long');
  });

  it('keeps ten, where one that was given up comes back as failed', () => {
    const key = desk.ask(NUMBER);
    desk.dismiss(key);
    flood(10, 'FINISHED');
    desk.wait(1_000).hear({ state: 'WRAP_UP', ids: { id: 'ours' } });
    expect(desk.find(key).state).to.equal('failed');
    expect(desk.calls).to.have.length(10);
  });

  it('knows the call before the one that is dialled, though the clock was set back after many', () => {
    for (let index = 0; index < 25; index++) {
      desk.wait(60_000).ask(NUMBER);
      for (const state of ['TALKING', 'FINISHED']) desk.hear({ state, ids: { id: `call-${index}` } });
    }
    desk.wait(-3_600_000);
    const key = desk.ask(NUMBER);
    for (const state of ['TALKING', 'WRAP_UP']) desk.wait(1_000).hear({ state, ids: { id: 'ours' } });
    desk.ask(OTHER_NUMBER);
    desk.hear({ state: 'FINISHED', ids: { id: 'ours' } });
    expect(desk.find(key).state).to.equal('finished');
    expect(desk.calls.map(({ state }) => state)).to.deep.equal(['requested']);
  });

  it('gives no key to a second call, whoever asked for it', () => {
    const keys = new Set<string>();
    for (let index = 0; index < 5; index++) {
      keys.add(desk.ask(NUMBER));
      desk.hear({ state: 'FINISHED', ids: { id: `elsewhere-${index}` }, number: OTHER_NUMBER });
      for (const { key } of desk.calls) keys.add(key);
    }
    expect(keys.size).to.equal(10);
  });

  it('remembers the calls of a working day well enough to know a stale event', () => {
    for (let index = 0; index < 20; index++) {
      desk.ask(NUMBER);
      desk.hear({ state: 'FINISHED', ids: { id: `call-${index}` } });
    }
    const key = desk.ask(NUMBER);
    for (let index = 0; index < 20; index++) desk.hear({ state: 'FINISHED', ids: { id: `call-${index}` } });
    expect(desk.call).to.include({ key, state: 'requested' });
  });
});

describe('a workspace that speaks of hundreds of calls', () => {
  for (const [state, path] of [
    ['requested', []],
    ['ringing', ['RINGING_ON_OTHER_SIDE']],
    ['talking', ['TALKING']],
    ['on-hold', ['ON_HOLD']],
  ] as const) {
    it(`never takes our ${state} call off the screen`, () => {
      const key = desk.ask(NUMBER);
      for (const event of path) desk.hear({ state: event, ids: { id: 'ours' } });
      flood(300, 'OFFERED');
      expect(desk.calls.map((call) => call.key)).to.include(key);
      expect(desk.find(key).state).to.equal(state);
    });
  }

  it('never takes a call off the screen that we did not ask for, and that the agent speaks in', () => {
    desk.hear({ state: 'TALKING', ids: { id: 'inbound' }, direction: 'inbound' });
    const { key } = desk.call;
    flood(300, 'OFFERED');
    expect(desk.call).to.include({ key, state: 'talking' });
  });

  it('shows a hundred that live, and the oldest of more', () => {
    flood(100, 'OFFERED');
    expect(desk.calls).to.have.length(100);
    flood(101, 'OFFERED');
    expect(desk.calls.map(({ id }) => id))
      .to.have.length(100)
      .and.to.include('flood-0')
      .and.not.include('flood-100');
  });

  it('takes none that is over for one of too many that live', () => {
    const key = desk.ask(NUMBER);
    desk.dismiss(key);
    flood(100, 'OFFERED');
    desk.hear({ state: 'FINISHED', ids: { id: 'over' }, number: OTHER_NUMBER });
    desk.hear({ state: 'TALKING', ids: { id: 'ours' } });
    expect(desk.find(key).state).to.equal('talking');
    expect(desk.calls.map(({ id }) => id))
      .to.have.length(101)
      .and.to.include('over')
      .and.not.include('flood-99');
  });

  it('shows all that live, however many are over', () => {
    for (let index = 0; index < 40; index++) desk.hear({ state: 'FINISHED', ids: { id: `over-${index}` } });
    flood(90, 'OFFERED');
    expect(desk.calls.filter(({ state }) => state === 'offered')).to.have.length(90);
  });

  it('never takes the call that the agent speaks in off the show', () => {
    const key = desk.ask(NUMBER);
    desk.hear({ state: 'TALKING', ids: { id: 'ours' } });
    flood(300, 'OFFERED');
    expect(desk.call.key).to.equal(key);
    desk.hear({ state: 'FINISHED', ids: { id: 'ours' } });
    expect(desk.find(key).state).to.equal('finished');
  });

  it('does not make us forget a request that waits for its first word', () => {
    const key = desk.ask(NUMBER);
    desk.expire(key);
    flood(300, 'FINISHED');
    desk.hear({ state: 'TALKING', ids: { id: 'ours' } });
    expect(desk.call).to.include({ key, state: 'talking', requestedHere: true });
  });
});
