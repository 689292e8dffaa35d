import assert from 'node:assert/strict';
import fc from 'fast-check';

/** A sentence that holds for whatever is thrown at it, and how often that is tried. */
export interface Property {
  readonly says: string;
  readonly cases: number;
  /** @throws where it does not hold: the error says for which case, cut down to the smallest. */
  readonly tryWith: (how: { seed: number; numRuns: number }) => void;
}

/** No case may take longer, on a slow machine under load. Milliseconds. */
const SOON = 2_000;

const PROTOTYPES = [Object, Array, Function, String, Number, Boolean, Map, Set, Date, Error].map(
  (each) => each.prototype as object,
);

function namesOnPrototypes(): number {
  return PROTOTYPES.reduce((sum, each) => sum + Reflect.ownKeys(each).length, 0);
}

const NAMES_BEFORE = namesOnPrototypes();

/** A property whose every case also ends soon and leaves every prototype as it was. */
export function property<Case>(
  says: string,
  cases: number,
  arbitrary: fc.Arbitrary<Case>,
  check: (given: Case) => void,
): Property {
  const holds = fc.property(arbitrary, (given) => {
    const from = performance.now();
    check(given);
    assert.ok(performance.now() - from < SOON, 'took too long');
    assert.equal(namesOnPrototypes(), NAMES_BEFORE, 'a prototype has another property than before');
  });
  return { says, cases, tryWith: (how) => fc.assert(holds, how) };
}

/** Whether a value is frozen to the bottom. */
export function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

/** How many of the cases were of the kind that a property is about: one that refuses them all proves nothing. */
export class Share {
  #all = 0;
  #counted = 0;

  count(isOfKind: boolean): void {
    this.#all++;
    if (isOfKind) this.#counted++;
  }

  get percent(): number {
    return this.#all === 0 ? 0 : Math.round((100 * this.#counted) / this.#all);
  }
}
