import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amount } from '../bench/in-page/amount.js';
import { isTooMuch } from '../bench/in-page/figure.js';
import { median, percentile } from '../bench/in-page/statistics.js';
import { headOf, lineOf } from '../bench/print.js';
import { CEILED, paceOf, standingOf } from '../bench/ceilings.js';
import { GROUPS } from '../bench/groups.js';
import { longestOf, longestTask } from '../bench/trace.js';

describe('what the bench prints', () => {
  it('is too much above the limit, and where nothing could be measured', () => {
    const figure = { name: 'time', unit: 'ms', limit: 50 };
    assert.deepEqual(
      [50, 50.1, NaN].map((value) => isTooMuch({ ...figure, value })),
      [false, true, true],
    );
    assert.equal(isTooMuch({ name: 'time', unit: 'ms', value: 1e9 }), false);
  });

  it('has been lost above its limit, unless it has never held yet, and then above its ceiling', () => {
    const standings = (title: string, name: string, values: readonly number[]): string[] =>
      values.map((value) => standingOf(title, { name, unit: '×', value, limit: 1.5 }));
    assert.deepEqual(standings('Import to paint', 'against the bare Lit element', [1.5, 1.6, 99, NaN]), [
      'holds',
      'not yet',
      'lost',
      'lost',
    ]);
    assert.deepEqual(standings('Import to paint', 'another figure', [1.5, 1.6]), ['holds', 'lost']);
    assert.equal(standingOf('Idle', { name: 'time', unit: 'ms', value: 1e9 }), 'holds');
    const figure = { name: 'time', unit: 'ms', value: 60, limit: 50 };
    assert.match(lineOf(figure, 'lost'), /TOO MUCH$/);
    assert.match(lineOf(figure, 'not yet'), /NOT YET$/);
    assert.match(lineOf(figure), /50 ms$/);
  });

  it('may take a slow machine longer before it has been lost, and never holds for that', () => {
    const [usual, twice] = [paceOf(5), paceOf(10)];
    assert.equal(twice, 2 * usual);
    assert.equal(paceOf(1), usual);
    const onTwice = (name: string, unit: string, values: readonly number[]): string[] =>
      values.map((value) => standingOf('10,000 events a second', { name, unit, value, limit: 50 }, twice));
    assert.deepEqual(onTwice('longest frame', 'ms', [50, 51, 200, 201]), ['holds', 'not yet', 'not yet', 'lost']);
    assert.deepEqual(onTwice('another time', 'ms', [100, 101]), ['not yet', 'lost']);
    assert.deepEqual(onTwice('lost', '', [51]), ['lost']);
    assert.deepEqual(onTwice('heap', 'B', [51]), ['lost']);
    assert.match(headOf('Idle', undefined, twice), /machine takes 2\.0 × as long$/);
  });

  it('has a ceiling for nothing but what is measured', () => {
    const titles = Object.values(GROUPS).map(({ title }) => title);
    for (const title of CEILED) assert.ok(titles.includes(title.replace(/, at a quarter.*/, '')), title);
  });

  it('stands in columns: the dialer, what it stands beside, and the limit', () => {
    const line = lineOf({ name: 'heap', unit: 'B', value: 1234.56, bare: 0.01234, limit: 2_000 });
    assert.deepEqual(line.trim().split(/ {2,}/), ['heap', '1,234.6 B', '0.0123 B', '2,000 B']);
    assert.equal(line.length, headOf('Group').length);
    assert.deepEqual(
      [undefined, NaN, 0].map((count) => amount(count, { unit: '' })),
      ['–', '–', '0'],
    );
  });
});

describe('the middle of several rounds', () => {
  it('is a value that was measured', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2);
    assert.equal(
      percentile(
        Array.from({ length: 200 }, (_, index) => 200 - index),
        99,
      ),
      198,
    );
    assert.ok(Number.isNaN(median([])));
  });
});

describe('the longest task', () => {
  it('may take 50 ms, or as long as one of a page without the dialer', () => {
    const limitOf = (bare: number): number | undefined => longestTask({ dialer: 1, bare }).limit;
    assert.deepEqual([0, 50, 50.5].map(limitOf), [50, 50, 50.5]);
    assert.deepEqual(longestTask({ dialer: 9, bare: 8 }), {
      name: 'longest task',
      value: 9,
      bare: 8,
      unit: 'ms',
      limit: 50,
    });
  });

  const here = { pid: 1, tid: 1 };
  const mark = (name: string, ts: number) => ({ name, ts, ...here });
  const task = (ts: number, dur: number, tdur: number, thread = here) => ({
    name: 'ThreadControllerImpl::RunTask',
    ts,
    dur,
    tdur,
    ...thread,
  });

  it('is that of the marked time, on the marked thread, by the time that the processor was at it', () => {
    const events = [
      task(0, 900, 900),
      mark('dialer begins', 1_000),
      task(1_100, 40_000, 7_000),
      task(50_000, 9_000, 8_000),
      task(60_000, 90_000, 90_000, { pid: 2, tid: 1 }),
      mark('dialer ends', 200_000),
      task(200_001, 500_000, 500_000),
      mark('bare begins', 800_000),
      task(800_100, 3_000, 3_000),
      mark('bare ends', 900_000),
      mark('dialer begins', 1_000_000),
      task(999_000, 12_000, 12_000),
      mark('dialer ends', 1_020_000),
    ];
    assert.equal(longestOf(events, 'dialer'), 12);
    assert.equal(longestOf(events, 'bare'), 3);
    assert.equal(longestOf([], 'dialer'), 0);
  });
});
