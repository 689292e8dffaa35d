import { expect } from '@open-wc/testing';
import { Desk, NUMBER, OTHER_NUMBER } from './desk.js';

const OLD = { id: 'old-id', callId: 'old-call', interactionId: 'old-interaction', sessionId: 'S' };
const NEW = { id: 'new-id', callId: 'new-call', interactionId: 'new-interaction', sessionId: 'S' };

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

describe('rule 3: a stale event cannot touch the next call to the same number', () => {
  const stale = ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'WRAP_UP', 'FINISHED'];
  /** What happened to the first call, the events that did it, whether the agent then dismissed it. */
  const stories: readonly [string, readonly string[], boolean][] = [
    ['ended', ['TALKING', 'FINISHED'], false],
    ['ended and was dismissed', ['TALKING', 'WRAP_UP', 'FINISHED'], true],
    ['failed for good', ['WRAP_UP', 'FINISHED'], false],
  ];
  for (const [what, path, isDismissed] of stories) {
    for (const state of stale) {
      it(`${state} of a call that ${what}`, () => {
        const first = desk.ask();
        for (const event of path) desk.hear({ state: event, ids: OLD });
        if (isDismissed) desk.dismiss(first);
        const key = desk.ask();
        expect(desk.hear({ state, ids: OLD })).to.be.oneOf(['duplicate', 'out-of-order']);
        expect(desk.calls).to.have.length(1);
        expect(desk.call).to.include({ key, state: 'requested' });
        desk.hear({ state: 'RINGING_ON_OTHER_SIDE', ids: NEW });
        expect(desk.call).to.include({ key, state: 'ringing', id: 'new-id' });
      });
    }
  }

  for (const known of ['id', 'callId', 'interactionId'] as const) {
    it(`and one old id is enough to tell: ${known}`, () => {
      desk.ask();
      desk.hear({ state: 'FINISHED', ids: OLD });
      const key = desk.ask();
      desk.hear({ state: 'WRAP_UP', ids: { [known]: OLD[known], sessionId: 'S' } });
      expect(desk.call).to.include({ key, state: 'requested' });
    });
  }

  it('and neither can an id that only a dropped event told of', () => {
    desk.ask();
    desk.hear({ state: 'FINISHED', ids: { id: OLD.id } });
    desk.hear({ state: 'FINISHED', ids: { id: OLD.id, interactionId: OLD.interactionId } });
    const key = desk.ask();
    desk.hear({ state: 'FINISHED', ids: { interactionId: OLD.interactionId } });
    expect(desk.call).to.include({ key, state: 'requested' });
  });

  it('and neither can one of a call that newer calls crowded off the screen', () => {
    desk.hear({ state: 'FINISHED', ids: OLD });
    for (let index = 0; index < 12; index++) {
      desk.hear({ state: 'FINISHED', ids: { id: `later-${index}` }, number: OTHER_NUMBER });
    }
    const key = desk.ask();
    desk.hear({ state: 'TALKING', ids: OLD });
    expect(desk.call).to.include({ key, state: 'requested' });
  });

  it('and the old call does not come back to the screen', () => {
    desk.ask();
    desk.hear({ state: 'TALKING', ids: OLD });
    desk.hear({ state: 'WRAP_UP', ids: OLD });
    desk.ask(OTHER_NUMBER);
    expect(desk.hear({ state: 'FINISHED', ids: OLD })).to.equal('accepted');
    expect(desk.calls.map(({ number }) => number)).to.deep.equal([OTHER_NUMBER]);
  });
});

describe('a request that was given up', () => {
  it('leaves the screen, and no longer keeps the agent busy', () => {
    desk.dismiss(desk.ask());
    expect(desk.calls).to.deep.equal([]);
  });

  for (const [state, becomes] of [
    ['OFFERED', 'offered'],
    ['RINGING_ON_OTHER_SIDE', 'ringing'],
    ['TALKING', 'talking'],
    ['ON_HOLD', 'on-hold'],
    ['WRAP_UP', 'failed'],
    ['FINISHED', 'failed'],
  ] as const) {
    it(`comes back when it is heard of by ${state}: ${becomes}`, () => {
      const key = desk.ask(NUMBER, { record: { recordId: '003' } });
      desk.dismiss(key);
      desk.wait(60_000).hear({ state });
      expect(desk.call).to.deep.include({ key, state: becomes, requestedHere: true, record: { recordId: '003' } });
    });
  }

  it('comes back even while the next call to another number waits', () => {
    const first = desk.ask(NUMBER);
    desk.dismiss(first);
    const second = desk.ask(OTHER_NUMBER);
    desk.hear({ state: 'TALKING', number: NUMBER });
    expect(desk.calls.map(({ key }) => key)).to.have.members([first, second]);
    expect(desk.call.key).to.equal(first);
  });

  it('comes back though it had become unconfirmed, and the next call had taken its place', () => {
    const first = desk.ask(NUMBER);
    desk.expire(first);
    desk.ask(OTHER_NUMBER);
    expect(desk.calls).to.have.length(1);
    desk.hear({ state: 'RINGING_ON_OTHER_SIDE', number: NUMBER });
    expect(desk.calls.map(({ key }) => key)).to.include(first);
  });
});

describe('dismissing', () => {
  const rows: readonly [string, readonly string[], boolean][] = [
    ['requested', [], true],
    ['offered', ['OFFERED'], false],
    ['ringing', ['RINGING_ON_OTHER_SIDE'], false],
    ['talking', ['TALKING'], false],
    ['on-hold', ['ON_HOLD'], false],
    ['wrap-up', ['TALKING', 'WRAP_UP'], true],
    ['finished', ['TALKING', 'FINISHED'], true],
    ['failed', ['WRAP_UP'], true],
  ];
  for (const [state, path, leaves] of rows) {
    it(`a call that is ${state} ${leaves ? 'takes it off the screen' : 'changes nothing'}`, () => {
      const key = desk.ask();
      for (const event of path) desk.hear({ state: event });
      expect(desk.call.state).to.equal(state);
      const before = desk.state;
      desk.dismiss(key);
      expect(desk.calls).to.have.length(leaves ? 0 : 1);
      if (!leaves) expect(desk.state).to.equal(before);
    });
  }

  it('an unconfirmed call takes it off the screen', () => {
    const key = desk.ask();
    desk.expire(key);
    desk.dismiss(key);
    expect(desk.calls).to.deep.equal([]);
  });

  it('a failed call does not hide it when it rings after all', () => {
    const key = desk.ask();
    desk.hear({ state: 'WRAP_UP' });
    desk.dismiss(key);
    desk.hear({ state: 'RINGING_ON_OTHER_SIDE' });
    expect(desk.call).to.include({ key, state: 'ringing' });
  });
});
