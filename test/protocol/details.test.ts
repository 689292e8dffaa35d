import { expect } from '@open-wc/testing';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { CALL, FIELDS, INTERACTION, respelt, without, withValue, withValues } from '../fixtures/edit.js';
import { detailOf, verdictOf } from './reading.js';

const { message: _message, ...envelope } = callMessage();
const noState = withValues(callMessage(), { [`${CALL}.event`]: '', [`${FIELDS}.CallState`]: '' });
const touchy = Object.defineProperty({ ...envelope }, 'message', {
  get: () => {
    throw new Error('no');
  },
});

describe('what the diagnostics say of a message', () => {
  const ROWS: readonly (readonly [what: string, said: unknown, verdict: string, detail: string])[] = [
    ['nothing, of one as documented', callMessage(), 'accepted', ''],
    [
      'the channel as it was written',
      { ...callMessage(), channel: 'FIVE9 ' },
      'drift',
      'channel "FIVE9" was read as "Five9"',
    ],
    [
      'the topic as it was written',
      { ...callMessage(), topic: 'OUTBOUND' },
      'drift',
      'topic "OUTBOUND" was read as "Outbound"',
    ],
    [
      'the subtopic as it was written',
      { ...callMessage(), subtopic: 'Outbound_Call_State_Change' },
      'drift',
      'subtopic "Outbound_Call_State_Change" was read as "OutboundCallStateChange"',
    ],
    ['a key as it was written', respelt(callMessage(), 'topic', 'Topic '), 'drift', '"Topic " was read as "topic"'],
    [
      'a key once, however many facts are looked for behind it',
      respelt(
        withValues(callMessage(), {
          [`${CALL}.ResponseActual`]: {},
          [`${FIELDS}.fromAddress`]: '',
          [`${FIELDS}.number`]: '',
          [`${INTERACTION}.number`]: '',
          [`${INTERACTION}.click2DialData`]: '',
          [`${INTERACTION}.startTime`]: '',
        }),
        `${CALL}.ResponseActual`,
        'responseActual',
      ),
      'drift',
      '"responseActual" was read as "ResponseActual"',
    ],
    ['where the payload stood', respelt(callMessage(), 'message', 'data'), 'drift', '"data" was read as "message"'],
    [
      'a state of a call as it was written',
      callMessage({ state: 'On Hold' }),
      'drift',
      'call state "On Hold" was read as "ON_HOLD"',
    ],
    [
      'a state under the name that other channels have for it',
      withValue(without(noState, `${INTERACTION}.callState`), `${FIELDS}.callStatus`, 'TALKING'),
      'drift',
      '"callStatus" was read as "callState"',
    ],
    [
      "an agent's state as it was written",
      agentMessage({ code: 'LogOut' }),
      'drift',
      'state "LogOut" was read as "logout"',
    ],
    [
      'how an agent is routed, as it was written',
      agentMessage({ agentType: 'Not Routable' }),
      'drift',
      'agentType "Not Routable" was folded',
    ],
    [
      'everything that had to be folded',
      respelt({ ...callMessage(), channel: 'five9' }, 'message', 'Message'),
      'drift',
      'channel "five9" was read as "Five9"; "Message" was read as "message"',
    ],
    [
      'a topic that nobody knows',
      { ...callMessage(), topic: 'Chat', subtopic: 'Typing' },
      'unknown-topic',
      'topic "Chat", subtopic "Typing"',
    ],
    ['a state that nobody knows', callMessage({ state: 'PARKED ' }), 'unknown-state', 'call state "PARKED"'],
    ['that there is no payload', envelope, 'malformed', 'no "message" in it, and no "data" either'],
    ['that there is no call', { ...envelope, message: {} }, 'malformed', 'no "call" in the message'],
    [
      'that there is no state',
      without(noState, `${INTERACTION}.callState`),
      'malformed',
      'no call state in any of its three places',
    ],
    [
      'that nothing names the call',
      callMessage({ ids: {}, number: '' }),
      'malformed',
      'no id and no number: nothing says which call is meant',
    ],
    [
      'that there is no agent state',
      agentMessage({ code: '' }),
      'malformed',
      'no agent state: neither "state" nor "event" is filled',
    ],
    ['that it could not be read', touchy, 'malformed', 'the message could not be read'],
  ];
  for (const [what, said, verdict, detail] of ROWS) {
    it(`is ${what}`, () => {
      expect([verdictOf(said), detailOf(said)]).to.deep.equal([verdict, detail]);
    });
  }

  it('is nothing where the state stands in the second spelling of its last place', () => {
    const said = withValue(without(noState, `${INTERACTION}.callState`), `${INTERACTION}.CallState`, 'TALKING');
    expect([verdictOf(said), detailOf(said)]).to.deep.equal(['accepted', '']);
  });
});
