import { expect } from '@open-wc/testing';
import { WIRE_CALL_STATES } from '../../src/protocol/index.js';
import { callMessage } from '../fixtures/messages.js';
import { CALL, FIELDS, INTERACTION, without, withValue, withValues } from '../fixtures/edit.js';
import { callIn, detailOf, verdictOf } from './reading.js';

const PLACES = [`${CALL}.event`, `${FIELDS}.CallState`, `${INTERACTION}.callState`] as const;

describe('the state of a call', () => {
  it('is one of the union of all documented sets', () => {
    expect(WIRE_CALL_STATES).to.deep.equal([
      'OFFERED',
      'RINGING_ON_OTHER_SIDE',
      'TALKING',
      'ON_HOLD',
      'WRAP_UP',
      'FINISHED',
    ]);
  });

  /** As written, as read, the verdict. */
  const rows: readonly [string, string, string][] = [
    ['OFFERED', 'OFFERED', 'accepted'],
    ['offered', 'OFFERED', 'accepted'],
    ['RINGING_ON_OTHER_SIDE', 'RINGING_ON_OTHER_SIDE', 'accepted'],
    ['ringing_on_other_side', 'RINGING_ON_OTHER_SIDE', 'accepted'],
    ['Ringing_On_Other_Side', 'RINGING_ON_OTHER_SIDE', 'accepted'],
    ['TALKING', 'TALKING', 'accepted'],
    ['talking', 'TALKING', 'accepted'],
    ['ON_HOLD', 'ON_HOLD', 'accepted'],
    ['on_hold', 'ON_HOLD', 'accepted'],
    ['WRAP_UP', 'WRAP_UP', 'accepted'],
    ['wrap_up', 'WRAP_UP', 'accepted'],
    ['FINISHED', 'FINISHED', 'accepted'],
    ['finished', 'FINISHED', 'accepted'],
    ['ringing on other side', 'RINGING_ON_OTHER_SIDE', 'drift'],
    ['Ringing-On  other\u00a0side', 'RINGING_ON_OTHER_SIDE', 'drift'],
    ['wrap-up', 'WRAP_UP', 'drift'],
    ['Wrap Up', 'WRAP_UP', 'drift'],
    ['on - hold', 'ON_HOLD', 'drift'],
    [' TALKING', 'TALKING', 'drift'],
    ['talking\u00a0', 'TALKING', 'drift'],
  ];
  for (const [said, state, verdict] of rows) {
    it(`reads "${said}" as ${state}: ${verdict}`, () => {
      const message = callMessage({ state: said });
      expect(callIn(message).state).to.equal(state);
      expect(verdictOf(message)).to.equal(verdict);
      expect(callIn(message).event).to.equal(said.trim());
    });
  }

  for (const said of [
    'RINGING',
    'WRAPUP',
    'WRAP__UP',
    'TALK',
    'HELD',
    'CONFERENCE',
    '0',
    'constructor',
    '__proto__',
    '<b>TALKING</b>',
  ]) {
    it(`does not know "${said}", and keeps the raw value for the diagnostics`, () => {
      expect(verdictOf(callMessage({ state: said }))).to.equal('unknown-state');
      expect(detailOf(callMessage({ state: said }))).to.contain(said);
    });
  }

  it('row 8: the first place that is filled counts', () => {
    const [event, outer, inner] = PLACES;
    const said = withValues(callMessage(), { [event]: 'TALKING', [outer]: 'WRAP_UP', [inner]: 'offered' });
    expect(callIn(said).state).to.equal('TALKING');
    expect(callIn(without(said, event)).state).to.equal('WRAP_UP');
    expect(callIn(without(said, event, outer)).state).to.equal('OFFERED');
    expect(verdictOf(without(said, ...PLACES))).to.equal('malformed');
  });

  for (const [what, empty] of [
    ['an empty text', ''],
    ['blanks', ' \u00a0'],
    ['null', null],
    ['an object', { name: 'TALKING' }],
    ['true', true],
  ] as const) {
    it(`row 8: a place with ${what} is not filled`, () => {
      const said = withValues(callMessage({ state: 'FINISHED' }), { [PLACES[0]]: empty, [PLACES[1]]: empty });
      expect(callIn(said).state).to.equal('FINISHED');
      expect(verdictOf(said)).to.equal('accepted');
    });
  }

  it('row 8: an unknown word in the first place is not passed over for a known one in the next', () => {
    expect(verdictOf(withValue(callMessage(), PLACES[0], 'CONSULTING'))).to.equal('unknown-state');
  });

  for (const key of ['callStatus', 'callstatus', 'CallStatus']) {
    for (const place of [FIELDS, INTERACTION]) {
      it(`row 15: "${key}" in ${place}, where other channels have it, is read as drift`, () => {
        const said = withValue(without(callMessage(), ...PLACES), `${place}.${key}`, 'talking');
        expect(callIn(said).state).to.equal('TALKING');
        expect(verdictOf(said)).to.equal('drift');
      });
    }
  }

  it('row 15: "callStatus" changes nothing where the state stands in its place', () => {
    const said = withValue(callMessage(), `${FIELDS}.callStatus`, 'finished');
    expect(callIn(said).state).to.equal('TALKING');
    expect(verdictOf(said)).to.equal('accepted');
  });
});

describe('a call that cannot be read', () => {
  const bare = without(callMessage({ ids: {} }), `${FIELDS}.fromAddress`, `${INTERACTION}.click2DialData`);
  const rows: readonly [string, unknown][] = [
    ['no call', without(callMessage(), CALL)],
    ['a call that is text, but no JSON', withValue(callMessage(), CALL, 'call')],
    ['a call that is null', withValue(callMessage(), CALL, null)],
    ['neither an id nor a number', bare],
    ['ids of blanks, and no number', withValue(bare, `${CALL}.id`, ' ')],
  ];
  for (const [what, said] of rows) {
    it(`${what}: malformed, and it says what is missing`, () => {
      expect(verdictOf(said)).to.equal('malformed');
      expect(detailOf(said)).to.not.equal('');
    });
  }

  it('one id, or a number, is enough', () => {
    expect(verdictOf(withValue(bare, `${INTERACTION}.sessionId`, 'S'))).to.equal('accepted');
    expect(verdictOf(withValue(bare, `${FIELDS}.fromAddress`, '6081234567'))).to.equal('accepted');
  });

  it('a call of nothing but its state and an id is enough', () => {
    const least = {
      channel: 'Five9',
      topic: 'outbound',
      subtopic: 'OutboundCallStateChange',
      message: { call: { id: '1', event: 'TALKING' } },
    };
    expect(callIn(least)).to.deep.equal({
      kind: 'call',
      direction: 'outbound',
      state: 'TALKING',
      event: 'TALKING',
      number: '',
      displayName: '',
      agentName: '',
      campaign: '',
      ids: { id: '1', callId: '', interactionId: '', sessionId: '' },
      variables: {},
      interaction: {},
    });
  });
});

describe('parts that are documented as "JSON Object"', () => {
  for (const path of [CALL, FIELDS, INTERACTION, `${CALL}.CallVariables`, `${INTERACTION}.click2DialData`, 'message']) {
    it(`row 14: ${path} may be text`, () => {
      const part = path
        .split('.')
        .reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], callMessage());
      const said = withValue(
        callMessage(),
        path,
        JSON.stringify(part, null, 2).replace(/^ +/gm, (blanks) => '\u00a0'.repeat(blanks.length)),
      );
      expect(verdictOf(said)).to.equal('accepted');
      const { interaction: _raw, ...facts } = callIn(said);
      const { interaction: _other, ...expected } = callIn(callMessage());
      expect(facts).to.deep.equal(expected);
    });
  }

  it('row 14: ResponseActual may be text', () => {
    const said = withValue(
      without(callMessage(), `${INTERACTION}.startTime`),
      `${CALL}.ResponseActual`,
      '{"startTimestamp":"2024-03-21T06:01:02.149Z"}',
    );
    expect(callIn(said).startedAt).to.equal(1711000862149);
  });
});
