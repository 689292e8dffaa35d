import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { localTime } from '../../src/elements/diagnostics/local-time.js';

const ROWS: readonly (readonly [zone: string, at: string, shown: string])[] = [
  ['UTC', '2026-03-12T07:19:55.558Z', '07:19:55.558'],
  ['America/Chicago', '2026-03-12T03:00:00.000Z', '22:00:00.000'],
  ['Asia/Kolkata', '2026-03-12T20:00:00.007Z', '01:30:00.007'],
  ['Europe/Berlin', '2026-03-29T00:59:59.999Z', '01:59:59.999'],
  ['Europe/Berlin', '2026-03-29T01:00:00.000Z', '03:00:00.000'],
];

describe('a time in the diagnostics', () => {
  const { TZ } = process.env;
  after(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  for (const [zone, at, shown] of ROWS) {
    it(`is ${shown} of ${at} in ${zone}`, () => {
      process.env['TZ'] = zone;
      assert.equal(localTime(Date.parse(at)), shown);
    });
  }
});
