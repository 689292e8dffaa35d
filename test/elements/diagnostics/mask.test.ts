import { expect } from '@open-wc/testing';
import { mask } from '../../../src/elements/diagnostics/mask.js';

/** [a text, what is shown of it]. */
const ROWS: readonly (readonly [text: string, shown: string])[] = [
  ['6081234567', '••••••4567'],
  ['+1 608 123 4567', '+• ••• ••• 4567'],
  ['(608) 123-4567', '(•••) •••-4567'],
  ['+44.20.7946.0018', '+••.••.••••.0018'],
  ['{"data":"6081234567"}', '{"data":"••••••4567"}'],
  ['{"data": 6081234567}', '{"data": ••••••4567}'],
  ['call 608-123-4567 or 608-765-4321', 'call •••-•••-4567 or •••-•••-4321'],
  ['2024-03-21T07:19:55.558Z', '2024-03-21T07:19:55.558Z'],
  ['2024-03-21', '2024-03-21'],
  ['"startTime": 1710000000000', '"startTime": 1710000000000'],
  ['"stateChangeTime": "1710000000000"', '"stateChangeTime": "1710000000000"'],
  ['"sometimes": 6081234567', '"sometimes": ••••••4567'],
  ['"code": "367541"', '"code": "••7541"'],
  ['"DD80226271414A229947131A92EE86C3"', '"DD80226271414A229947131A92EE86C3"'],
  ['state 0', 'state 0'],
  ['12345', '12345'],
  ['', ''],
];

describe('what is masked in the diagnostics', () => {
  for (const [text, shown] of ROWS) {
    it(`shows ${JSON.stringify(text)} as ${JSON.stringify(shown)}`, () => expect(mask(text)).to.equal(shown));
  }

  it('is found in a long text in no time', () => {
    const text = '1 '.repeat(100_000);
    const start = performance.now();
    mask(text);
    mask('"time'.repeat(20_000));
    expect(performance.now() - start).to.be.below(2_000);
  });
});
