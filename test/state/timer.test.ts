import { expect } from '@open-wc/testing';
import { countsFrom, durationOf } from '../../src/state/index.js';
import { Desk, NOON } from './desk.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

/** The seconds that stand beside the call on show, after a while. Milliseconds. */
function seconds(later = 0): number | undefined {
  const duration = durationOf(desk.call, desk.wait(later).now);
  return duration === undefined ? undefined : duration / SECOND;
}

describe('the timer of a call that we asked for', () => {
  it('counts from the request, then from the ringing, then from the answer', () => {
    desk.ask();
    expect(seconds()).to.equal(0);
    expect(seconds(3 * SECOND)).to.equal(3);
    desk.hear({ state: 'RINGING_ON_OTHER_SIDE', startTime: NOON });
    expect(seconds()).to.equal(0);
    expect(seconds(4 * SECOND)).to.equal(4);
    desk.hear({ state: 'TALKING', startTime: NOON });
    expect(seconds()).to.equal(0);
    expect(seconds(5 * SECOND)).to.equal(5);
  });

  it('goes on through a hold', () => {
    desk.ask();
    desk.hear({ state: 'TALKING' });
    desk.wait(5 * SECOND).hear({ state: 'ON_HOLD' });
    desk.wait(5 * SECOND).hear({ state: 'TALKING' });
    expect(seconds(5 * SECOND)).to.equal(15);
  });

  for (const state of ['WRAP_UP', 'FINISHED']) {
    it(`stands still from ${state}`, () => {
      desk.ask();
      desk.hear({ state: 'TALKING' });
      desk.wait(7 * SECOND).hear({ state });
      expect(seconds(HOUR)).to.equal(7);
    });
  }

  it('says how long a failed call took', () => {
    desk.ask();
    desk.wait(2 * SECOND).hear({ state: 'WRAP_UP' });
    expect(seconds(HOUR)).to.equal(2);
  });

  it('shows nothing for an unconfirmed call: nobody knows whether it runs', () => {
    desk.expire(desk.ask());
    expect(seconds(HOUR)).to.equal(undefined);
  });

  for (const skew of [-10 * HOUR, -60 * SECOND, 60 * SECOND, 10 * HOUR]) {
    it(`does not mind a workspace whose clock is ${skew / SECOND} seconds off`, () => {
      desk.ask();
      desk.hear({ state: 'RINGING_ON_OTHER_SIDE', startTime: NOON + skew });
      desk.hear({ state: 'TALKING', startTime: NOON + skew });
      expect(seconds(5 * SECOND)).to.equal(5);
    });
  }

  it('never shows less than nothing, though our own clock be set back', () => {
    desk.ask();
    desk.hear({ state: 'TALKING' });
    expect(seconds(-HOUR)).to.equal(0);
  });

  it('does not say how long a call took that by our clock ended before it began', () => {
    desk.ask();
    desk.hear({ state: 'TALKING' });
    desk.wait(-HOUR).hear({ state: 'FINISHED' });
    expect(seconds()).to.equal(undefined);
  });

  it('is right after a sleep of hours, for nothing is counted up', () => {
    desk.ask();
    desk.hear({ state: 'TALKING' });
    expect(seconds(5 * HOUR)).to.equal(5 * 3_600);
  });
});

describe('the timer of a call that was under way when the widget came', () => {
  it("counts from the workspace's own start of the call", () => {
    desk.hear({ state: 'TALKING', startTime: NOON - 90 * SECOND });
    expect(seconds()).to.equal(90);
    expect(seconds(10 * SECOND)).to.equal(100);
  });

  it('goes on so when it is put on hold and ends', () => {
    desk.hear({ state: 'ON_HOLD', startTime: NOON - 90 * SECOND });
    desk.wait(10 * SECOND).hear({ state: 'FINISHED', startTime: NOON - 90 * SECOND });
    expect(seconds(HOUR)).to.equal(100);
  });

  it('says how long a call took of which only the end was heard', () => {
    desk.hear({ state: 'WRAP_UP', startTime: NOON - 90 * SECOND });
    expect(seconds(HOUR)).to.equal(90);
  });

  for (const [what, startTime] of [
    ['a day or more ago', NOON - 24 * HOUR],
    ['in another unit', Math.floor(NOON / 1_000)],
    ['in an hour', NOON + HOUR],
    ['tomorrow', NOON + 24 * HOUR],
    ['yesterday, by a clock that is a day behind', NOON - 24 * HOUR - 90 * SECOND],
    ['at no time', ''],
  ] as const) {
    it(`counts from our first sight of it where it is said to have started ${what}`, () => {
      desk.hear({ state: 'TALKING', startTime });
      expect(seconds(5 * SECOND)).to.equal(5);
    });
  }

  it('believes a clock that is an hour behind: it cannot be told from a call that is an hour old', () => {
    desk.hear({ state: 'TALKING', startTime: NOON - HOUR - 90 * SECOND });
    expect(seconds()).to.equal(3_690);
  });

  it('has one moment to count from for each snapshot, though the start that was said be still to come', () => {
    desk.hear({ state: 'ON_HOLD', startTime: NOON + HOUR });
    expect(countsFrom(desk.call, desk.now)).to.equal(undefined);
    desk.hear({ state: 'TALKING', startTime: NOON - 90 * SECOND });
    expect(countsFrom(desk.call, desk.now)).to.equal(NOON - 90 * SECOND);
  });

  it('never runs backwards, though the clock of the workspace be ahead of ours', () => {
    desk.hear({ state: 'TALKING', startTime: NOON + 4 * SECOND });
    const shown = Array.from({ length: 10 }, () => seconds(SECOND));
    expect(shown).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('still says the same of an ended call on the next day', () => {
    desk.hear({ state: 'TALKING', startTime: NOON - 90 * SECOND });
    desk.wait(10 * SECOND).hear({ state: 'FINISHED', startTime: NOON - 90 * SECOND });
    expect(seconds(30 * HOUR)).to.equal(100);
  });

  it('counts from nought where it begins as it is heard of', () => {
    desk.hear({ state: 'WRAP_UP', startTime: NOON });
    expect(seconds()).to.equal(0);
  });

  it('shows nothing where nobody knows when it began', () => {
    desk.hear({ state: 'ON_HOLD', startTime: '' });
    expect(seconds()).to.equal(undefined);
  });
});

describe('the timer of a call that a customer makes', () => {
  it('counts from when it was offered, then from the answer', () => {
    desk.hear({ state: 'OFFERED', direction: 'inbound', startTime: NOON });
    expect(desk.call.ringingAt).to.equal(NOON);
    expect(seconds(6 * SECOND)).to.equal(6);
    desk.hear({ state: 'TALKING', direction: 'inbound', startTime: NOON });
    expect(seconds()).to.equal(0);
    expect(seconds(2 * SECOND)).to.equal(2);
  });
});
