import { expect } from '@open-wc/testing';
import { RecentKeys } from '../../src/salesforce/recent-keys.js';

describe('the memory of what was done for which call', () => {
  it('knows a key until that is taken out', () => {
    const keys = new RecentKeys();
    expect([keys.add('a'), keys.add('a'), keys.delete('a'), keys.delete('a'), keys.add('a')]).to.deep.equal([
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('forgets the oldest of many, so that it never grows', () => {
    const keys = new RecentKeys();
    for (let call = 0; call < 1_000; call++) keys.add(`call-${call}`);
    expect(keys.delete('call-899')).to.equal(false);
    expect(keys.delete('call-900')).to.equal(true);
  });
});
