import assert from 'node:assert/strict';
import { it } from 'node:test';
import { DECODE_PROPERTIES } from './decode-properties.js';
import { DIALER_PROPERTIES } from './dialer-properties.js';
import { PHONE_PROPERTIES } from './phone-properties.js';
import { STATE_PROPERTIES } from './state-properties.js';

it('at least 100,000 cases come in one run', () => {
  const all = [...DECODE_PROPERTIES, ...STATE_PROPERTIES, ...PHONE_PROPERTIES, ...DIALER_PROPERTIES];
  assert.ok(all.reduce((sum, { cases }) => sum + cases, 0) >= 100_000);
});
