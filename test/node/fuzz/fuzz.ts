import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Property, Share } from './property.js';

/** `FUZZ_SEED=1234` plays one run again; `FUZZ_TIMES=10` looks ten times as long. */
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const times = Number(process.env['FUZZ_TIMES'] ?? 1);

/** A part of the cases that must be of some kind. */
export interface Expected {
  readonly what: string;
  readonly share: Share;
  /** Percent. */
  readonly atLeast: number;
}

/** Tries every property of a room, each by a test of its own whose name says how to play it again. */
export function fuzz(room: string, properties: readonly Property[], ...expected: readonly Expected[]): void {
  console.log(`fuzz: ${room}: FUZZ_SEED=${seed}`);
  describe(`whatever comes: ${room}`, () => {
    for (const { says, cases, tryWith } of properties) {
      it(`${says} (${cases * times} cases, seed ${seed})`, () => {
        tryWith({ seed, numRuns: cases * times });
      });
    }

    for (const { what, share, atLeast } of expected) {
      it(`is of the right kind often enough to prove something: ${what}`, () => {
        console.log(`fuzz: ${what}: ${share.percent} %`);
        assert.ok(share.percent >= atLeast, `${share.percent} % are ${what}`);
      });
    }
  });
}
