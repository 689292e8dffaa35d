import { expect } from '@open-wc/testing';
import { callMessage } from '../fixtures/messages.js';
import { CALL, FIELDS, INTERACTION, without, withValue, withValues } from '../fixtures/edit.js';
import { callIn, verdictOf } from './reading.js';

const sample = callMessage({ campaign: 'Spring' });
const inbound = callMessage({ direction: 'inbound' });

describe("the customer's number", () => {
  const click = `${INTERACTION}.click2DialData`;
  const elsewhere = withValue(sample, `${FIELDS}.fromAddress`, '2065550148');
  const rows: readonly [string, unknown, string][] = [
    ['row 10: out of the object', { clickToDialNumber: '6081234567' }, '6081234567'],
    ['row 10: out of an object with a number', { clickToDialNumber: 6081234567 }, '6081234567'],
    ['row 10: out of JSON text', '{"clickToDialNumber":"6081234567"}', '6081234567'],
    ['row 10: out of JSON text with no-break spaces', '{\u00a0"clickToDialNumber":\u00a0"6081234567"}', '6081234567'],
    ['row 10: a bare number', 6081234567, '6081234567'],
    ['row 10: a bare number as text', '6081234567', '6081234567'],
    ['row 10: a bare number with a plus', '+16081234567', '+16081234567'],
    ['row 10: a bare number with punctuation', '(608) 123-4567', '(608) 123-4567'],
    ['row 10: one digit as text', '7', '7'],
    ['row 10: a bare number that ends in punctuation', '((608) 123-4567 )', '((608) 123-4567 )'],
    ['row 10: a bare number between blanks', ' 6081234567\u00a0', '6081234567'],
    ['row 12: fromAddress, where words follow a number', '6 records of Allison', '2065550148'],
    ['row 12: fromAddress, where the object is empty', {}, '2065550148'],
    ['row 12: fromAddress, where the number is empty', { clickToDialNumber: '' }, '2065550148'],
    ['row 12: fromAddress, where the text says nothing', '[object Object]', '2065550148'],
    ['row 12: fromAddress, where the text is neither JSON nor a number', 'record 12 of Allison', '2065550148'],
    ['row 12: fromAddress, where the text is broken JSON', '{"clickToDialNumber":"608', '2065550148'],
    ['row 12: fromAddress, where there is nothing', null, '2065550148'],
  ];
  for (const [what, value, number] of rows) {
    it(what, () => {
      expect(callIn(withValue(elsewhere, click, value)).number).to.equal(number);
    });
  }

  it('row 10: a key of click2DialData that only folding could read is drift', () => {
    const said = withValue(sample, click, { ClickToDialNumber: '6081234567' });
    expect(verdictOf(said)).to.equal('drift');
    expect(callIn(said).number).to.equal('6081234567');
  });

  it('row 12: is fromAddress without the blanks around it', () => {
    expect(callIn(withValue(without(sample, click), `${FIELDS}.fromAddress`, ' 2065550148\u00a0')).number).to.equal(
      '2065550148',
    );
  });

  it('row 12: is fromAddress rather than "number"', () => {
    const both = withValue(without(elsewhere, click), `${INTERACTION}.number`, '3035550199');
    expect(callIn(both).number).to.equal('2065550148');
  });

  it('row 12: is "number" where neither of the others is filled', () => {
    const bare = withValue(without(sample, click), `${FIELDS}.fromAddress`, '');
    expect(callIn(withValue(bare, `${INTERACTION}.number`, '3035550199')).number).to.equal('3035550199');
    expect(callIn(withValue(bare, `${FIELDS}.number`, 3035550199)).number).to.equal('3035550199');
  });

  it('is in ResponseActual.phoneNumber of an inbound call where the rest is empty', () => {
    const actual = `${CALL}.ResponseActual`;
    const bare = without(inbound, `${FIELDS}.fromAddress`);
    expect(callIn(withValue(bare, `${actual}.phoneNumber`, '3035550199')).number).to.equal('3035550199');
    expect(callIn(withValue(bare, `${INTERACTION}.number`, '')).number).to.equal('6081234567');
  });

  it('is empty where nobody says it', () => {
    expect(callIn(without(sample, click, `${FIELDS}.fromAddress`)).number).to.equal('');
  });
});

describe('the start of a call', () => {
  const at = 1711000862149;
  const rows: readonly [string, unknown, number | undefined][] = [
    ['a number, as in the sample', at, at],
    ['a text of milliseconds, as in the table', '1711000862149', at],
    ['ISO 8601', '2024-03-21T06:01:02.149Z', at],
    ['ISO 8601 with an offset', '2024-03-21T01:01:02.149-05:00', at],
    ['an empty text', '', undefined],
    ['a word', 'yesterday', undefined],
    ['a sentence with a number in it', 'Allison 5', undefined],
    ['a sentence with a date in it', 'on 2024-03-21', undefined],
    ['a negative number', -5, undefined],
    ['a fraction', 1.5, undefined],
    ['nought', 0, undefined],
    ['Infinity', Infinity, undefined],
    ['not a number', NaN, undefined],
    ['more than any clock says', '9'.repeat(400), undefined],
    ['an object', {}, undefined],
  ];
  for (const [what, value, startedAt] of rows) {
    it(`row 11: ${what}`, () => {
      expect(callIn(withValue(sample, `${INTERACTION}.startTime`, value)).startedAt).to.equal(startedAt);
    });
  }

  it('row 11: is ResponseActual.startTimestamp where startTime is missing, inside or beside ResponseFields', () => {
    const bare = without(sample, `${INTERACTION}.startTime`);
    const actual = { startTimestamp: '2024-03-21T06:01:02.149Z' };
    expect(callIn(withValue(bare, `${CALL}.ResponseActual`, actual)).startedAt).to.equal(at);
    expect(callIn(withValue(bare, `${FIELDS}.ResponseActual`, actual)).startedAt).to.equal(at);
    expect(callIn(bare)).to.not.have.property('startedAt');
  });
});

describe('who speaks, and for what', () => {
  const names = withValues(sample, {
    [`${INTERACTION}.agent`]: 'first',
    [`${FIELDS}.CallAgent`]: 'second',
    [`${INTERACTION}.agentName`]: 'third',
    [`${CALL}.CallVariables.user_name`]: 'fourth',
  });

  it('row 13: the agent is in agent, CallAgent, agentName, CallVariables.user_name, in that order', () => {
    const paths = [
      `${INTERACTION}.agent`,
      `${FIELDS}.CallAgent`,
      `${INTERACTION}.agentName`,
      `${CALL}.CallVariables.user_name`,
    ];
    const heard = paths.map((_, count) => callIn(without(names, ...paths.slice(0, count))).agentName);
    expect(heard).to.deep.equal(['first', 'second', 'third', 'fourth']);
    expect(callIn(without(names, ...paths)).agentName).to.equal('');
  });

  it('row 13: an empty place is no place', () => {
    expect(callIn(withValue(names, `${INTERACTION}.agent`, ' ')).agentName).to.equal('second');
    expect(callIn(withValue(names, `${INTERACTION}.agent`, ' first\u00a0')).agentName).to.equal('first');
  });

  it('reads the campaign and the name of the customer', () => {
    expect(callIn(sample)).to.include({ campaign: 'Spring', displayName: 'Allison Mychart' });
    expect(callIn(callMessage()).campaign).to.equal('');
  });

  it('knows the direction by the topic', () => {
    expect(callIn(sample).direction).to.equal('outbound');
    expect(callIn(inbound).direction).to.equal('inbound');
  });
});
