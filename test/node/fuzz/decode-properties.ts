import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, looksLikeOurs, type Decoded } from '../../../src/protocol/index.js';
import { fold, foldState } from '../../../src/protocol/fold.js';
import { hostile, huge, mischievousText } from './hostile-cases.js';
import { isDeeplyFrozen, property, Share, type Property } from './property.js';
import { call, documented, nearlyDocumented, respelling } from './wire-cases.js';

const VERDICTS = ['accepted', 'drift', 'malformed', 'unknown-topic', 'unknown-state'];

/** The longest that a text, and all of a message, may be once it is read. Characters. */
const LONGEST_TEXT = 500;
const LONGEST_MESSAGE = 5_000_000;

/** What a message of an agent lacks of a call's. */
const NO_PARTS = Object.freeze({ variables: Object.freeze({}), interaction: Object.freeze({}), ids: {} });

export const accepted = new Share();

/** Reads a message and looks at all that must hold of every answer. */
function read(message: unknown): Decoded | null {
  const decoded = decode(message);
  assert.equal(looksLikeOurs(message), decoded !== null);
  if (decoded === null) return null;
  assert.ok(VERDICTS.includes(decoded.verdict), decoded.verdict);
  assert.equal(typeof decoded.detail, 'string');
  assert.equal(decoded.verdict === 'accepted', decoded.detail === '');
  if (!('message' in decoded)) return decoded;
  const { variables, interaction, ids, ...facts } = { ...NO_PARTS, ...decoded.message };
  for (const fact of Object.values({ ...facts, ...ids })) {
    assert.ok(typeof fact !== 'object', 'a fact is no object');
    if (typeof fact === 'string') assert.ok(fact.length <= LONGEST_TEXT, 'a text is too long');
  }
  assert.ok(isDeeplyFrozen(variables) && isDeeplyFrozen(interaction), 'a copy is not frozen');
  return decoded;
}

const plain = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

export const DECODE_PROPERTIES: readonly Property[] = [
  property('a message that is nearly as documented is read or gets a reason', 20_000, nearlyDocumented, (message) => {
    const decoded = read(message);
    accepted.count(decoded !== null && 'message' in decoded);
  }),
  property('anything at all is read, gets a reason, or is passed over', 15_000, hostile, (make) => {
    const junk = make();
    read(junk);
    read({ channel: 'Five9', topic: 'Outbound', subtopic: 'OutboundCallStateChange', message: junk });
  }),
  property('no text is too much for it', 10_000, fc.oneof(mischievousText, fc.json()), (text) => {
    read(text);
    read(`{"channel":"Five9","topic":"Agent","subtopic":"SetAgentState","message":${text}}`);
  }),
  property('the same message read twice says the same', 5_000, nearlyDocumented, (message) => {
    const isSteady = decode(message)?.verdict === decode(message)?.verdict;
    // Only what answers differently each time it is asked may be read differently.
    if (isPlain(message)) assert.ok(isSteady);
    if (isPlain(message)) assert.deepEqual(decode(message), decode(message));
  }),
  property('a message says the same as an object and as text, and is not changed', 5_000, documented, (message) => {
    const said = plain(message);
    assert.deepEqual(decode(JSON.stringify(said)), decode(said));
    assert.deepEqual(said, plain(message));
  }),
  property(
    'a call says the same however its keys are spelt',
    5_000,
    fc.tuple(call, respelling),
    ([message, respell]) => {
      const said = plain(message) as { message: { call: Record<string, unknown> } };
      const { call: parts } = said.message;
      const respelt = {
        channel: 'Five9',
        [respell('topic')]: (said as unknown as { topic: string }).topic,
        [respell('subtopic')]: (said as unknown as { subtopic: string }).subtopic,
        [respell('message')]: {
          [respell('call')]: Object.fromEntries(Object.entries(parts).map(([key, value]) => [respell(key), value])),
        },
      };
      const [one, other] = [read(said), read(respelt)];
      assert.deepEqual(other && 'message' in other && other.message, one && 'message' in one && one.message);
    },
  ),
  property(
    'the largest parts are bounded in time and in what is kept of them',
    100,
    fc.tuple(call, huge, fc.constantFrom('call', 'ResponseFields', 'interactionData', 'CallVariables', 'id', 'event')),
    ([message, part, place]) => {
      const decoded = read(withPart(message, place, part));
      assert.ok(JSON.stringify(decoded).length < LONGEST_MESSAGE);
    },
  ),
  property('folding folds once and for all', 8_000, mischievousText, (text) => {
    assert.equal(fold(fold(text)), fold(text));
    assert.equal(foldState(foldState(text)), foldState(text));
    assert.doesNotMatch(fold(text), /[\s_-]/);
  }),
  property(
    'folding hears no gaps and no case',
    6_000,
    fc.tuple(fc.string({ maxLength: 12, unit: fc.constantFrom(...'abcXYZ019 _-') }), respelling),
    ([text, respell]) => {
      assert.equal(fold(respell(text)), fold(text));
    },
  ),
];

/** Whether a message holds nothing but what could have been posted as text. */
function isPlain(value: unknown): boolean {
  try {
    JSON.stringify(value);
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

function withPart(message: object, place: string, part: unknown): unknown {
  return edited(message);
  function edited(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === place ? part : edited(each)]));
  }
}
