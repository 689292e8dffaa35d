import { expect } from '@open-wc/testing';
import { Stopwatch } from '../../src/elements/stopwatch.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
/** When the call began, by the clock of the wall. */
const BEGAN = Date.UTC(2024, 2, 21, 12);

/** What becomes of the two clocks, one step after another, and what the stopwatch shows then. All in seconds. */
interface Step {
  readonly passed: number;
  /** The wall's clock was set by as much. */
  readonly set?: number;
  /** The machine slept for as long: the steady clock stood still. */
  readonly slept?: number;
  readonly shows: number;
}

const STORIES: Readonly<Record<string, readonly Step[]>> = {
  'two steady clocks': [
    { passed: 1, shows: 1 },
    { passed: 59, shows: 60 },
  ],
  'a clock that is set back by an hour while the call runs': [
    { passed: 10, shows: 10 },
    { passed: 1, set: -3_600, shows: 11 },
    { passed: 1, shows: 12 },
  ],
  'a clock that is set forward, and back again': [
    { passed: 10, shows: 10 },
    { passed: 1, set: 3_600, shows: 3_611 },
    { passed: 1, set: -3_600, shows: 12 },
  ],
  'a clock that is set back, and forward again': [
    { passed: 10, set: -3_600, shows: 10 },
    { passed: 1, set: 3_600, shows: 11 },
  ],
  'a sleep of five hours': [
    { passed: 10, shows: 10 },
    { passed: 1, slept: 18_000, shows: 18_011 },
  ],
  'a sleep, and a clock that is set back by less on waking': [
    { passed: 10, shows: 10 },
    { passed: 1, slept: 18_000, set: -60, shows: 17_951 },
  ],
};

describe('the time since a moment', () => {
  for (const [what, steps] of Object.entries(STORIES)) {
    it(`is right with ${what}`, () => {
      const stopwatch = new Stopwatch();
      let [wall, steady] = [BEGAN, 5_000];
      expect(stopwatch.read(BEGAN, wall, steady)).to.equal(0);
      for (const { passed, set = 0, slept = 0, shows } of steps) {
        wall += (passed + slept + set) * SECOND;
        steady += passed * SECOND;
        expect(stopwatch.read(BEGAN, wall, steady) / SECOND).to.equal(shows);
      }
    });
  }

  it('is nothing for a moment that is still to come, and goes on from there', () => {
    const stopwatch = new Stopwatch();
    expect(stopwatch.read(BEGAN + HOUR, BEGAN, 0)).to.equal(0);
    expect(stopwatch.read(BEGAN + HOUR, BEGAN + SECOND, SECOND)).to.equal(SECOND);
  });

  it('begins anew with another moment', () => {
    const stopwatch = new Stopwatch();
    expect(stopwatch.read(BEGAN, BEGAN + HOUR, 0)).to.equal(HOUR);
    expect(stopwatch.read(BEGAN + HOUR, BEGAN + HOUR, 0)).to.equal(0);
  });

  it('reads the clocks of the page where none are handed over', () => {
    expect(new Stopwatch().read(Date.now() - 5_000)).to.be.closeTo(5_000, 50);
  });
});
