import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { decode } from '../../src/protocol/index.js';

const CALLS = 50;
const LONG = 1_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

describe('texts of a megabyte', () => {
  it('are not kept for the few characters of them that are', () => {
    const before = heap();
    const kept = Array.from({ length: CALLS }, (_, call) => {
      const long = Buffer.alloc(LONG, `x${String(call)}`).toString('latin1');
      const ResponseFields = { Campaign: long, interactionData: { contactDisplayName: long } };
      return decode({
        channel: 'Five9',
        topic: 'Inbound',
        subtopic: 'InboundCallStateChange',
        message: { call: { id: String(call), event: 'OFFERED', ResponseFields, CallVariables: { note: long } } },
      });
    });
    const grown = heap() - before;
    assert.equal(kept.length, CALLS);
    assert.ok(grown < (CALLS * LONG) / 20, `${String(Math.round(grown / 1_000))} kB`);
  });
});
