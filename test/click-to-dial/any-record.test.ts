import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { recordOf } from '../../src/click-to-dial/record-of.js';

const FIELDS = {
  'data-record-id': 'recordId',
  'data-record-name': 'recordName',
  'data-object-type': 'objectType',
  'data-params': 'params',
} as const;

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.json(),
  fc.constantFrom('', '__proto__', '{"__proto__":{"polluted":true}}', '<b>', '['.repeat(5_000), '\u202e', 'null'),
);
type Attributes = Partial<Record<keyof typeof FIELDS, string>>;
const attributes: fc.Arbitrary<Attributes> = fc.oneof(
  fc.constant({}),
  fc.record(
    { 'data-record-id': text, 'data-record-name': text, 'data-object-type': text, 'data-params': text },
    { requiredKeys: [] },
  ),
);

/** A few elements, one in the other, some of them in the shadow of the one around them. Answers with the innermost. */
function build(levels: readonly (readonly [Attributes, boolean])[]): Element {
  let inner = document.createElement('div');
  for (const [level, [parts, isShadow]] of levels.entries()) {
    const element = level === 0 ? inner : document.createElement('div');
    for (const [name, value] of Object.entries(parts)) element.setAttribute(name, value);
    if (level === 0) continue;
    (isShadow ? inner.attachShadow({ mode: 'closed' }) : inner).append(element);
    inner = element;
  }
  return inner;
}

describe('the record of a number, whatever stands in its attributes', () => {
  it('is that of the nearest element that has any part of one, text as text (2,000 cases)', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(attributes, fc.boolean()), { minLength: 1, maxLength: 5 }), (levels) => {
        const record = recordOf(build(levels)) as Record<string, unknown> | undefined;
        const nearest = levels
          .map(([parts]) => parts)
          .filter((parts) => Object.keys(parts).length > 0)
          .at(-1);
        if (!nearest) {
          expect(record).to.equal(undefined);
          return;
        }
        const fields = Object.keys(nearest).map((name) => FIELDS[name as keyof typeof FIELDS]);
        expect(Object.keys(record!)).to.have.members(fields);
        for (const [name, field] of Object.entries(FIELDS)) {
          const value = nearest[name as keyof typeof FIELDS];
          if (value !== undefined && field !== 'params') expect(record![field]).to.equal(value);
        }
        expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      }),
      { numRuns: 2_000 },
    );
  });
});
