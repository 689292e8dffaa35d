import { expect } from '@open-wc/testing';
import { fold, foldState } from '../../src/protocol/fold.js';
import { parse } from '../../src/protocol/parse.js';
import { callMessage } from '../fixtures/messages.js';
import { callIn } from './reading.js';

const GAP = '\u00a0';

describe('JSON text with no-break spaces', () => {
  const rows: readonly [string, string, unknown][] = [
    ['outside strings they are spaces', `{${GAP}"a"${GAP}:${GAP}${GAP}1${GAP}}`, { a: 1 }],
    ['inside a string they stay', `{${GAP}"a":"b${GAP}c"}`, { a: `b${GAP}c` }],
    ['inside a key they stay', `{${GAP}"a${GAP}":1}`, { [`a${GAP}`]: 1 }],
    ['behind an escaped quote they stay', `${GAP}{"a":"b\\"${GAP}c"}`, { a: `b"${GAP}c` }],
    ['behind an escaped backslash the string has ended', `{"a":"b\\\\"${GAP},"c":"${GAP}"}`, { a: 'b\\', c: GAP }],
    ['behind an escape inside a string they stay', `{${GAP}"a":"b\\nc${GAP}d"}`, { a: `b\nc${GAP}d` }],
    ['between lines', `{\n${GAP} ${GAP}"a":${GAP}[1,\n${GAP}2]}`, { a: [1, 2] }],
    ['none at all', '{"a":1}', { a: 1 }],
    ['only inside a string', `{"a":"${GAP}"}`, { a: GAP }],
  ];
  for (const [what, text, value] of rows) {
    it(`row 4: ${what}`, () => {
      expect(parse(text)).to.deep.equal(value);
    });
  }

  for (const text of [
    '',
    GAP,
    '{',
    `{${GAP}"a":"`,
    `{${GAP}"a":"\\`,
    `"${GAP}\\`,
    `${GAP}"a`,
    `1${GAP}2`,
    `tr${GAP}ue`,
    'undefined',
    '{a:1}',
    '{"a":1,}',
  ]) {
    it(`is still no JSON: ${JSON.stringify(text)}`, () => {
      expect(parse(text)).to.equal(undefined);
    });
  }

  it('reads a text of null as null', () => {
    expect(parse('null')).to.equal(null);
  });

  it('row 4: the name of a customer keeps its no-break space', () => {
    const text = JSON.stringify(callMessage({ displayName: `Allison${GAP}Mychart` }), null, 4);
    expect(callIn(text.replace(/^ +/gm, (blanks) => GAP.repeat(blanks.length))).displayName).to.equal(
      `Allison${GAP}Mychart`,
    );
  });
});

describe('folding', () => {
  it('makes every printed spelling of a key equal', () => {
    for (const [one, other] of [
      ['Subtopic', 'subtopic'],
      ['OutboundCallStateChange', 'OutBoundCallStateChange'],
      ['callid', 'callId'],
      ['callstatus', 'callStatus'],
      ['user_name', 'User Name '],
      ['not_routable', 'Not-Routable'],
      [`call${GAP}State`, ' CALL_STATE\t'],
    ] as const) {
      expect(fold(one), one).to.equal(fold(other));
    }
  });

  it('drops spaces, no-break spaces, underscores and hyphens, and nothing else', () => {
    expect(fold(` A_b-c${GAP}D.e/2 `)).to.equal('abcd.e/2');
  });

  it('makes no two documented keys of one object alike', () => {
    const interaction = [
      'agentId',
      'agent',
      'agentName',
      'agentExtension',
      'domainName',
      'locale',
      'contactDisplayName',
      'callType',
      'click2DialData',
      'callState',
      'callId',
      'interactionId',
      'sessionId',
      'startTime',
      'distributionMode',
      'type',
      'interactionSubType',
    ];
    const fields = ['interactionData', 'fromAddress', 'CallState', 'Type', 'OutboundType', 'CallAgent', 'Campaign'];
    for (const keys of [interaction, fields]) expect(new Set(keys.map(fold))).to.have.property('size', keys.length);
  });

  it('turns each run of spaces or hyphens of a state into one underscore', () => {
    expect(foldState(` ringing on - other--side${GAP}`)).to.equal('RINGING_ON_OTHER_SIDE');
  });

  it('leaves the underscores of a state as they are', () => {
    expect(foldState('wrap__up')).to.equal('WRAP__UP');
  });
});
