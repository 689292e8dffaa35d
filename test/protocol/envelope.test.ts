import { expect } from '@open-wc/testing';
import { looksLikeOurs, makeCallRequest } from '../../src/protocol/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { respelt, without, withValue, withValues } from '../fixtures/edit.js';
import { callIn, detailOf, messageIn, verdictOf } from './reading.js';

const outbound = callMessage();
const inbound = callMessage({ direction: 'inbound' });
const agent = agentMessage();
const { message, ...envelope } = outbound;

/** Row, what is special, the message, the verdict. */
const ROWS: readonly [string, string, unknown, string][] = [
  ['1', '"subtopic", as in the sample', outbound, 'accepted'],
  ['1', '"Subtopic", as in the table', respelt(outbound, 'subtopic', 'Subtopic'), 'accepted'],
  ['1', '"SUBTOPIC"', respelt(outbound, 'subtopic', 'SUBTOPIC'), 'drift'],
  ['1', '"sub_topic"', respelt(outbound, 'subtopic', 'sub_topic'), 'drift'],
  ['1', '"Channel"', respelt(outbound, 'channel', 'Channel'), 'drift'],
  ['1', '"Topic"', respelt(outbound, 'topic', 'Topic'), 'drift'],
  ['1', '"Message"', respelt(outbound, 'message', 'Message'), 'drift'],
  ['5', "the request's topic with the answer's subtopic", withValue(outbound, 'topic', 'InboundCall'), 'unknown-topic'],
  ['6', 'Outbound', withValue(outbound, 'topic', 'Outbound'), 'accepted'],
  ['6', 'outbound', withValue(outbound, 'topic', 'outbound'), 'accepted'],
  ['6', 'OUTBOUND', withValue(outbound, 'topic', 'OUTBOUND'), 'drift'],
  ['6', 'Out bound', withValue(outbound, 'topic', 'Out\u00a0bound'), 'drift'],
  ['6', 'outbound with a blank behind', withValue(outbound, 'topic', 'outbound '), 'drift'],
  ['6', 'OutboundCallStateChange', withValue(outbound, 'subtopic', 'OutboundCallStateChange'), 'accepted'],
  ['6', 'OutBoundCallStateChange', withValue(outbound, 'subtopic', 'OutBoundCallStateChange'), 'accepted'],
  ['6', 'outbound_call-state change', withValue(outbound, 'subtopic', 'outbound_call-state change'), 'drift'],
  ['6', 'a subtopic in no-break spaces', withValue(outbound, 'subtopic', '\u00a0OutBoundCallStateChange'), 'drift'],
  [
    '6',
    '"OutboundType" for "OutBoundType"',
    respelt(outbound, 'message.call.ResponseFields.OutBoundType', 'OutboundType'),
    'accepted',
  ],
  ['6', 'Inbound', inbound, 'accepted'],
  ['6', 'inbound, which no page writes', withValue(inbound, 'topic', 'inbound'), 'drift'],
  [
    '6',
    'InBoundCallStateChange, which no page writes',
    withValue(inbound, 'subtopic', 'InBoundCallStateChange'),
    'drift',
  ],
  ['6', 'Agent and SetAgentState', agent, 'accepted'],
  ['6', 'agent', withValue(agent, 'topic', 'agent'), 'drift'],
  ['6', 'set_agent_state', withValue(agent, 'subtopic', 'set_agent_state'), 'drift'],
  ['6', 'the channel five9', withValue(outbound, 'channel', 'five9'), 'drift'],
  ['6', 'the channel FIVE-9 with blanks', withValue(outbound, 'channel', ' FIVE-9\u00a0'), 'drift'],
  ['14', 'the whole message as text', JSON.stringify(outbound), 'accepted'],
  ['14', '"message" as text', withValue(outbound, 'message', JSON.stringify(message)), 'accepted'],
  ['15', 'the payload in "data"', { ...envelope, data: message }, 'drift'],
  ['15', 'the payload in "data", as text', { ...envelope, data: JSON.stringify(message) }, 'drift'],
  ['15', 'no source', without(outbound, 'message.source'), 'accepted'],
  ['15', 'keys with blanks behind', respelt(respelt(outbound, 'topic', 'topic '), 'channel', 'channel\u00a0'), 'drift'],
];

/** However the envelope is spelled, one of these is what the message says. */
const allRead = () => [outbound, inbound, agent].map(messageIn);

describe('the envelope', () => {
  for (const [row, what, said, verdict] of ROWS) {
    it(`row ${row}: ${what}: ${verdict}`, () => {
      expect(verdictOf(said)).to.equal(verdict);
      if (verdict === 'unknown-topic') return;
      expect(allRead()).to.deep.include(messageIn(said));
    });
  }

  for (const topic of ['Outbound', 'outbound']) {
    for (const subtopic of ['OutboundCallStateChange', 'OutBoundCallStateChange']) {
      it(`row 5 and 6: ${topic} / ${subtopic} tells of the same call as the sample`, () => {
        expect(callIn({ ...outbound, topic, subtopic })).to.deep.equal(callIn(outbound));
      });
    }
  }

  it('row 1: the exact spelling wins over a folded one, whichever stands first', () => {
    expect(verdictOf({ 'Topic ': 'junk', ...outbound })).to.equal('accepted');
    expect(verdictOf({ ...outbound, 'Topic ': 'junk' })).to.equal('accepted');
  });

  it('row 15: "message" wins over "data"', () => {
    expect(verdictOf({ ...outbound, data: { call: {} } })).to.equal('accepted');
    expect(callIn({ ...outbound, data: { call: {} } })).to.deep.equal(callIn(outbound));
  });

  it('row 15: "data" is read where "message" is there, but no object', () => {
    expect(verdictOf({ ...envelope, message: 'event', data: message })).to.equal('drift');
  });

  it('says which part drifted', () => {
    expect(detailOf(withValue(outbound, 'topic', 'OUTBOUND')))
      .to.contain('topic')
      .and.contain('OUTBOUND');
    expect(detailOf(respelt(outbound, 'channel', 'Channel'))).to.contain('"Channel"');
    expect(detailOf({ ...envelope, data: message })).to.contain('data');
  });
});

describe('what gets no verdict', () => {
  const silent: readonly [string, unknown][] = [
    ['our own request, echoed', makeCallRequest('6081234567')],
    ['our own request, echoed as text', JSON.stringify(makeCallRequest('6081234567'))],
    ['a request as printed, with a bare number', { ...makeCallRequest('1'), data: 6081234567 }],
    ['a request with its subtopic folded', { ...makeCallRequest('1'), subtopic: 'set_make_call' }],
    [
      'a request with the key "Subtopic"',
      { channel: 'Five9', topic: 'InboundCall', Subtopic: 'SetMakeCall', data: '1' },
    ],
    ['a message of another channel', { ...outbound, channel: 'Amazon' }],
    ['a message without a channel', without(outbound, 'channel')],
    ['a channel that is no text', { ...outbound, channel: { name: 'Five9' } }],
    ['a channel that only begins like ours', { ...outbound, channel: 'Five9000' }],
    ['plain text', 'hello'],
    ['an empty text', ''],
    ['JSON text of no object', '"Five9"'],
    ['the JSON text null', 'null'],
    ['a number', 5],
    ['nothing', undefined],
    ['null', null],
    ['true', true],
    ['a list', ['Five9']],
    ['a function', () => outbound],
    ['a symbol', Symbol('Five9')],
    ['a BigInt', 9n],
    ['a date', new Date()],
    ['a map', new Map(Object.entries(outbound))],
    ['our words in the prototype only', Object.create(outbound)],
  ];
  for (const [what, said] of silent) {
    it(what, () => {
      expect(verdictOf(said)).to.equal('silence');
      expect(looksLikeOurs(said)).to.equal(false);
    });
  }
});

describe('what is ours, and yet not understood', () => {
  const rows: readonly [string, unknown, string][] = [
    [
      'a topic that we do not know',
      withValues(outbound, { topic: 'Chat', subtopic: 'ChatStateChange' }),
      'unknown-topic',
    ],
    ['a known topic with an unknown subtopic', withValue(outbound, 'subtopic', 'OutboundCampaigns'), 'unknown-topic'],
    ['a known subtopic under the wrong topic', withValue(outbound, 'topic', 'Inbound'), 'unknown-topic'],
    ['a topic and no subtopic', without(outbound, 'subtopic'), 'unknown-topic'],
    ['no payload', without(outbound, 'message'), 'malformed'],
    ['a payload that is no object', withValue(outbound, 'message', 5), 'malformed'],
    ['a payload that is broken text', withValue(outbound, 'message', '{"call":'), 'malformed'],
    ['no payload, of an agent', without(agent, 'message'), 'malformed'],
  ];
  for (const [what, said, verdict] of rows) {
    it(`${what}: ${verdict}, and it says why`, () => {
      expect(verdictOf(said)).to.equal(verdict);
      expect(detailOf(said)).to.not.equal('');
      expect(looksLikeOurs(said)).to.equal(true);
    });
  }

  it('names the topic that it does not know', () => {
    expect(detailOf(withValues(outbound, { topic: 'Chat', subtopic: 'Typing' })))
      .to.contain('Chat')
      .and.contain('Typing');
  });
});
