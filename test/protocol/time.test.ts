import { expect } from '@open-wc/testing';
import { decode } from '../../src/protocol/index.js';
import { callMessage } from '../fixtures/messages.js';
import { CALL, FIELDS, INTERACTION, withValue, withValues } from '../fixtures/edit.js';

/** Generous: a slow machine under load must not fail it, and what is not linear fails it by minutes. */
const SOON = 3_000;
const MEGABYTE = 1_000_000;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A text of about a megabyte, repeated out of one piece. */
function fill(piece: string): string {
  return piece.repeat(Math.floor((MEGABYTE - 100) / piece.length));
}

const TEXTS: readonly [string, string][] = [
  ['an open string of escaped quotes', `"${fill('\\"')}`],
  ['quotes', fill('"')],
  ['quotes and escaped quotes', fill('"\\"\\"\\"')],
  ['no-break spaces', fill('\u00a0')],
  ['no-break spaces and quotes', fill('\u00a0"')],
  ['an open string of no-break spaces and escaped quotes', `"${fill('\\"\u00a0')}`],
  ['backslashes', fill('\\')],
  ['an open string of backslashes', `"${fill('\\')}`],
  ['opening brackets', fill('[')],
  ['brackets that close', '['.repeat(400_000) + ']'.repeat(400_000)],
  ['opening objects', fill('{"a":')],
  ['objects that close, indented with no-break spaces', `${'{"a":\u00a0'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['many keys', `{${fill('"a":1,')}"b":\u00a02}`],
  ['blanks', fill(' ')],
  ['hyphens and underscores', fill('-_')],
  ['digits', fill('6')],
];

/** Of six million digits, or of as many as the engine can hold: WebKit ends at a million bits. */
function largeNumber(): bigint {
  for (let bits = 20_000_000n; ; bits /= 2n) {
    try {
      return 1n << bits;
    } catch {
      // The next smaller one.
    }
  }
}

describe('the time that a message takes', () => {
  for (const [what, text] of TEXTS) {
    it(`is short for a megabyte of ${what}`, () => {
      expect(milliseconds(() => decode(text))).to.be.lessThan(SOON);
    });

    it(`is short for a megabyte of ${what} in every part of a call`, () => {
      const paths = [
        'topic',
        CALL,
        FIELDS,
        INTERACTION,
        `${CALL}.event`,
        `${CALL}.id`,
        `${CALL}.CallVariables`,
        `${INTERACTION}.click2DialData`,
        `${INTERACTION}.startTime`,
        `${FIELDS}.fromAddress`,
      ];
      for (const path of paths) {
        const said = withValue(callMessage(), path, text);
        expect(
          milliseconds(() => decode(said)),
          path,
        ).to.be.lessThan(SOON);
      }
    });
  }

  it('is short for a megabyte in all parts at once', () => {
    const text = `"${fill('\\"\u00a0')}`;
    const said = withValues(callMessage(), {
      [`${CALL}.CallVariables`]: text,
      [`${CALL}.ResponseActual`]: text,
      [`${CALL}.id`]: text,
      [`${FIELDS}.fromAddress`]: text,
      [`${INTERACTION}.agent`]: text,
      [`${INTERACTION}.click2DialData`]: text,
    });
    expect(milliseconds(() => decode(said))).to.be.lessThan(SOON);
  });

  it('is short for a hundred thousand keys that are spelled in another way', () => {
    const odd = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`${'_'.repeat(100)}${index}`, 1]));
    expect(milliseconds(() => decode(withValue(callMessage(), INTERACTION, odd)))).to.be.lessThan(SOON);
  });

  it('is short for a name of a hundred megabytes', () => {
    const name = 'a-'.repeat(50 * MEGABYTE);
    expect(
      milliseconds(() => decode({ ...(callMessage() as object), channel: name })),
      'channel',
    ).to.be.lessThan(SOON);
    const odd = { [name]: 1 };
    expect(
      milliseconds(() => decode(withValue(callMessage(), INTERACTION, odd))),
      'key',
    ).to.be.lessThan(SOON);
  });

  it('is short for a buffer of ten megabytes, which costs its sender nothing', () => {
    for (const path of [`${CALL}.CallVariables`, INTERACTION, FIELDS]) {
      const said = withValue(callMessage(), path, new Uint8Array(10_000_000));
      expect(
        milliseconds(() => decode(said)),
        path,
      ).to.be.lessThan(SOON);
    }
  });

  it('is short for a text of megabytes that comes as a String object', () => {
    for (const path of [`${CALL}.CallVariables`, INTERACTION, FIELDS]) {
      const said = structuredClone(withValue(callMessage(), path, new String('x'.repeat(3_000_000))));
      expect(
        milliseconds(() => decode(said)),
        path,
      ).to.be.lessThan(SOON);
    }
  });

  it('is short for a whole number as large as the engine has any', () => {
    const said = withValue(callMessage(), `${CALL}.id`, largeNumber());
    expect(milliseconds(() => decode(said))).to.be.lessThan(SOON);
  });
});
