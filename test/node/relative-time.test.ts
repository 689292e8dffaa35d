import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { relativeTime } from '../../src/elements/relative-time.js';

type Row = readonly [zone: string, at: string, now: string, shown: string];

/** Times in the zone's own, with what it was ahead of UTC at that time. */
const ROWS: readonly Row[] = [
  ['UTC', '2026-03-12T12:00:30Z', '2026-03-12T12:00:00Z', 'now'],
  ['UTC', '2026-03-12T12:00:00Z', '2026-03-12T12:00:59Z', 'now'],
  ['UTC', '2026-03-12T12:00:00Z', '2026-03-12T12:01:00Z', '1 min. ago'],
  ['UTC', '2026-03-12T12:00:00Z', '2026-03-12T12:59:59Z', '59 min. ago'],
  ['UTC', '2026-03-12T12:00:00Z', '2026-03-12T13:00:00Z', '1 hr. ago'],
  // Within the hour minutes say more than the day does, also over midnight.
  ['UTC', '2026-03-12T23:50:00Z', '2026-03-13T00:10:00Z', '20 min. ago'],
  // What was before the last midnight is yesterday's, however short ago.
  ['UTC', '2026-03-12T23:00:00Z', '2026-03-13T00:00:00Z', 'yesterday'],
  ['UTC', '2026-03-12T00:30:00Z', '2026-03-12T23:45:00Z', '23 hr. ago'],
  ['UTC', '2026-03-12T23:00:00Z', '2026-03-13T22:00:00Z', 'yesterday'],
  ['UTC', '2026-03-12T08:00:00Z', '2026-03-13T23:59:59Z', 'yesterday'],
  ['UTC', '2026-03-12T00:00:00Z', '2026-03-13T23:59:59Z', 'yesterday'],
  // The day before yesterday, though fewer than 48 hours ago.
  ['UTC', '2026-03-12T23:59:59Z', '2026-03-14T00:00:00Z', '2 days ago'],
  ['UTC', '2026-03-12T20:00:00Z', '2026-03-14T09:00:00Z', '2 days ago'],
  ['UTC', '2026-02-27T20:00:00Z', '2026-03-02T09:00:00Z', '3 days ago'],
  ['UTC', '2025-12-31T20:00:00Z', '2026-01-01T09:00:00Z', 'yesterday'],
  // The day is that of whoever reads it: the same two moments in three places.
  ['America/Los_Angeles', '2026-03-12T20:00:00Z', '2026-03-13T06:00:00Z', '10 hr. ago'],
  ['Asia/Tokyo', '2026-03-12T20:00:00Z', '2026-03-13T06:00:00Z', '10 hr. ago'],
  ['Europe/Berlin', '2026-03-12T20:00:00Z', '2026-03-13T06:00:00Z', 'yesterday'],
  // A day of 23 hours: clocks went on by one in the night of 29 March 2026.
  ['Europe/Berlin', '2026-03-28T23:30:00+01:00', '2026-03-29T23:15:00+02:00', 'yesterday'],
  ['Europe/Berlin', '2026-03-29T00:10:00+01:00', '2026-03-29T23:30:00+02:00', '22 hr. ago'],
  ['Europe/Berlin', '2026-03-28T00:10:00+01:00', '2026-03-30T00:05:00+02:00', '2 days ago'],
  ['Europe/Berlin', '2026-03-29T00:10:00+01:00', '2026-03-30T00:05:00+02:00', 'yesterday'],
  // A day of 25 hours: they went back by one on 25 October 2026.
  ['Europe/Berlin', '2026-10-25T00:10:00+02:00', '2026-10-25T23:50:00+01:00', '24 hr. ago'],
  ['Europe/Berlin', '2026-10-24T23:50:00+02:00', '2026-10-25T23:55:00+01:00', 'yesterday'],
  ['Europe/Berlin', '2026-10-24T12:00:00+02:00', '2026-10-26T00:05:00+01:00', '2 days ago'],
  ['America/New_York', '2026-11-01T00:30:00-04:00', '2026-11-02T00:15:00-05:00', 'yesterday'],
];

describe('how long ago a recent call was', () => {
  const { TZ } = process.env;
  after(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  for (const [zone, at, now, shown] of ROWS) {
    it(`is "${shown}" of ${at} at ${now} in ${zone}`, () => {
      process.env['TZ'] = zone;
      assert.equal(relativeTime(Date.parse(at), Date.parse(now), 'en'), shown);
    });
  }
});
